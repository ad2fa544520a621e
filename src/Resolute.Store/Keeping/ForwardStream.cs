namespace Resolute.Store.Keeping;

/// <summary>
/// A stream that another may only be waited for to write, as an answer of the server is: what a zip writes without waiting (heads, ends of parts) is held back and
/// goes first when next it waits.
/// </summary>
internal sealed class ForwardStream(Stream to) : Stream
{
    private readonly MemoryStream _heldBack = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => _heldBack.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _heldBack.Write(buffer);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Release(cancellationToken);
        await to.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() { }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await Release(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task Release(CancellationToken cancellation)
    {
        if (_heldBack.Length == 0)
            return;

        await to.WriteAsync(_heldBack.GetBuffer().AsMemory(0, (int)_heldBack.Length), cancellation);
        _heldBack.SetLength(0);
    }
}
