using Resolute.Formats.Word;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Conversion;

/// <summary>A file as blocks, also where an outside tool must make it readable first: .doc, .odt and .rtf become a Word file, .pdf plain text.</summary>
public static class AnyFile
{
    /// <summary>The blocks of a file; refused where it is no readable text, or the tool for its format is not installed, fails, or does not end.</summary>
    public static Task<Ruling<BlockText>> Blocks(byte[] bytes, CancellationToken cancellation = default) => Blocks(bytes, WordView.Final, cancellation);

    /// <summary>The blocks of a file, its tracked changes read as said.</summary>
    public static async Task<Ruling<BlockText>> Blocks(byte[] bytes, WordView view, CancellationToken cancellation) =>
        (await Readable(bytes, cancellation).ConfigureAwait(false)).Then(readable => FileContent.Blocks(readable, view, cancellation));

    /// <summary>The bytes in a format that is read here: themselves, or what an outside tool makes of them.</summary>
    internal static Task<Ruling<byte[]>> Readable(byte[] bytes, CancellationToken cancellation) =>
        bytes.Length > FileContent.Limit
            ? Carried(bytes)
            : OtherFormats.Of(bytes) switch
            {
                OtherFormat.Word97 => LibreOffice.ToWord(bytes, ".doc", cancellation),
                OtherFormat.OpenDocument => LibreOffice.ToWord(bytes, ".odt", cancellation),
                OtherFormat.RichText => LibreOffice.ToWord(bytes, ".rtf", cancellation),
                OtherFormat.Pdf => Poppler.ToText(bytes, cancellation),
                _ => Carried(bytes),
            };

    private static Task<Ruling<byte[]>> Carried(byte[] bytes) => Task.FromResult<Ruling<byte[]>>(bytes);
}
