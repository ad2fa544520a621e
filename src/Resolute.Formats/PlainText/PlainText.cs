using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.PlainText;

/// <summary>Plain text as blocks: one for each line that has a visible character.</summary>
public static class PlainText
{
    /// <summary>20 MB: a long volume of final acts is a tenth of that.</summary>
    public const int Limit = 20 * 1024 * 1024;

    /// <summary>The text of a stream; refused where it is empty, too large, binary, or in an encoding that cannot be told safely.</summary>
    public static async Task<Ruling<BlockText>> Read(Stream content, CancellationToken cancellation = default) =>
        (await Bytes(content, cancellation).ConfigureAwait(false)).Then(static bytes => Read(bytes));

    /// <summary>The bytes of a stream; refused where they are more than a text has.</summary>
    /// <remarks>No more than the limit and one byte is ever read.</remarks>
    public static async Task<Ruling<byte[]>> Bytes(Stream content, CancellationToken cancellation = default)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81_920];
        while (kept.Length <= Limit)
        {
            var wanted = (int)Math.Min(buffer.Length, Limit + 1 - kept.Length);
            var got = await content.ReadAsync(buffer.AsMemory(0, wanted), cancellation).ConfigureAwait(false);
            if (got == 0)
                return kept.ToArray();
            kept.Write(buffer, 0, got);
        }

        return TooLarge;
    }

    /// <summary>The text of bytes already at hand.</summary>
    public static Ruling<BlockText> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Limit)
            return TooLarge;
        if (bytes.IsEmpty)
            return Empty;
        if (BinaryContent.IsSigned(bytes))
            return Binary;
        if (TextEncoding.Decode(bytes) is not { } text)
            return BinaryContent.IsIn(bytes) ? Binary : new Refusal("file-encoding");
        if (BinaryContent.IsIn(text))
            return Binary;
        return string.IsNullOrWhiteSpace(text) ? Empty : BlockText.FromLines(text);
    }

    private static Refusal Empty => new("file-empty");

    private static Refusal Binary => new("file-binary");

    private static Refusal TooLarge => new("file-too-large", null, Limit / (1024 * 1024));
}
