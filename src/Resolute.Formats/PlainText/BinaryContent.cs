namespace Resolute.Formats.PlainText;

/// <summary>Tells files that are no text: by their first bytes, or by control characters that no text has.</summary>
internal static class BinaryContent
{
    // More than one control character in two hundred is no accident of typing.
    private const int Rare = 200;

    private static readonly byte[][] Signatures =
    [
        "PK\u0003\u0004"u8.ToArray(),
        "%PDF-"u8.ToArray(),
        [0xD0, 0xCF, 0x11, 0xE0],
        [0x89, (byte)'P', (byte)'N', (byte)'G'],
        [0xFF, 0xD8, 0xFF],
        "GIF8"u8.ToArray(),
        [0x1F, 0x8B],
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        "{\\rtf"u8.ToArray(),
    ];

    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
            if (bytes.StartsWith(signature))
                return true;
        if (TextEncoding.IsWide(bytes))
            return false;
        var controls = 0;
        foreach (var one in bytes)
        {
            if (one == 0)
                return true;
            controls += one is < 0x20 and not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls > Math.Max(2, bytes.Length / Rare);
    }
}
