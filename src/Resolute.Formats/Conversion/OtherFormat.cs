namespace Resolute.Formats.Conversion;

/// <summary>A format that is not read here but that an outside tool makes readable.</summary>
internal enum OtherFormat
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Word 97 to 2003, .doc.</summary>
    Word97,

    /// <summary>OpenDocument text, .odt.</summary>
    OpenDocument,

    /// <summary>Rich Text Format, .rtf.</summary>
    RichText,

    /// <summary>Portable Document Format, .pdf.</summary>
    Pdf,
}

/// <summary>The first bytes say which format a file has, never its name.</summary>
internal static class OtherFormats
{
    private const int LongestPrelude = 1024;

    // [MS-CFB] 2.2: the signature of a compound file; [MS-DOC] 2.1: the stream of a text, named in UTF-16. The others are refused as what they are.
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] WordStream = System.Text.Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>The format of the bytes.</summary>
    public static OtherFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Compound))
            return bytes.IndexOf(WordStream) >= 0 ? OtherFormat.Word97 : OtherFormat.None;
        if (IsOpenDocument(bytes))
            return OtherFormat.OpenDocument;
        // Writers of both formats are known to put a byte order mark or line ends before the signature; readers look for it in the first kilobyte.
        var opening = bytes[..Math.Min(bytes.Length, LongestPrelude)].TrimStart("\uFEFF\r\n\t "u8);
        return opening.StartsWith("{\\rtf"u8) ? OtherFormat.RichText
            : opening.StartsWith("%PDF-"u8) ? OtherFormat.Pdf
            : OtherFormat.None;
    }

    // OpenDocument 1.3, part 2, 3.3: the first entry of the package is "mimetype", neither packed nor with an extra field.
    private static bool IsOpenDocument(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) && bytes.Length > 30 && bytes[30..].StartsWith("mimetypeapplication/vnd.oasis.opendocument.text"u8);
}
