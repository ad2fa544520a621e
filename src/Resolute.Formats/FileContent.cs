using Resolute.Formats.Html;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats;

/// <summary>A file as blocks, whatever its format: the bytes say which it is, never its name.</summary>
public static class FileContent
{
    /// <summary>20 MB: a long volume of final acts is a tenth of that.</summary>
    public const int Limit = 20 * 1024 * 1024;

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

    /// <summary>The blocks of bytes already at hand; refused where they are empty, too large, or no format that is read here.</summary>
    public static Ruling<BlockText> Blocks(ReadOnlySpan<byte> bytes) =>
        bytes.Length > Limit ? TooLarge
        : HtmlText.Is(bytes) ? HtmlText.Read(bytes)
        : PlainText.PlainText.Read(bytes);

    private static Refusal TooLarge => new("file-too-large", null, Limit / (1024 * 1024));
}
