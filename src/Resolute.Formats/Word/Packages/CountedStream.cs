using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>What was unpacked so far, over all parts of a file: headers of a package may lie, so the bytes are counted as they come.</summary>
internal sealed class Unpacked
{
    private long _bytes;

    public void Add(int bytes, long partBytes, long packed)
    {
        _bytes += bytes;
        if (_bytes > WordBounds.Unpacked || (partBytes > WordBounds.Ordinary && partBytes / Math.Max(1, packed) > WordBounds.Ratio))
            throw new PackageRefused(new Refusal("word-too-large", null, WordBounds.Unpacked / (1024 * 1024)));
    }
}

/// <summary>A part of a package as it is unpacked, counted; ends where somebody cancelled.</summary>
internal sealed class CountedStream(Stream part, long packed, Unpacked unpacked, CancellationToken cancellation) : Stream
{
    private long _bytes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _bytes;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var got = part.Read(buffer);
        _bytes += got;
        unpacked.Add(got, _bytes, packed);
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            part.Dispose();
        base.Dispose(disposing);
    }
}
