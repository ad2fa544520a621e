using Resolute.Formats.AkomaNtoso;
using Resolute.Formats.Html;
using Resolute.Formats.Word;
using Resolute.Formats.Word.Packages;
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
    /// <param name="bytes">The file.</param>
    /// <param name="view">How tracked changes are read, where the format has them.</param>
    /// <param name="cancellation">Ends the reading of a long file.</param>
    public static Ruling<BlockText> Blocks(ReadOnlyMemory<byte> bytes, WordView view = WordView.Final, CancellationToken cancellation = default) =>
        bytes.Length > Limit ? TooLarge
        : WordFile.IsPackage(bytes.Span) ? WordFile.Read(bytes, view, cancellation)
        : CompoundFile.Refused(bytes.Span) is { } compound ? compound
        : AkomaNtosoText.Is(bytes.Span) ? AkomaNtosoText.Read(bytes.ToArray())
        : HtmlText.Is(bytes.Span) ? HtmlText.Read(bytes.Span)
        : PlainText.PlainText.Read(bytes.Span);

    internal static Refusal TooLarge => new("file-too-large", null, Limit / (1024 * 1024));
}
