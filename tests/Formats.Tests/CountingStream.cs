namespace Resolute.Formats.Tests;

/// <summary>A stream of letters that counts what it gives and keeps none of it.</summary>
internal sealed class CountingStream(long length, int atMost = int.MaxValue) : Stream
{
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Given;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var size = (int)Math.Min(Math.Min(count, atMost), length - Given);
        buffer.AsSpan(offset, size).Fill((byte)'l');
        Given += size;
        return size;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var size = (int)Math.Min(Math.Min(buffer.Length, atMost), length - Given);
        buffer.Span[..size].Fill((byte)'l');
        Given += size;
        return ValueTask.FromResult(size);
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
