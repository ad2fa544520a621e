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

    /// <summary>Whether the first bytes name a format that is no plain text.</summary>
    public static bool IsSigned(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
            if (bytes.StartsWith(signature))
                return true;
        return false;
    }

    /// <summary>Whether bytes that no encoding explains have the control characters of a binary file.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var one in bytes)
        {
            if (one == 0)
                return true;
            controls += IsControl((char)one) ? 1 : 0;
        }

        return controls > Math.Max(2, bytes.Length / Rare);
    }

    /// <summary>Whether what an encoding made of the bytes has the control characters of a binary file.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var controls = 0;
        foreach (var one in text)
        {
            if (one == '\0')
                return true;
            controls += IsControl(one) ? 1 : 0;
        }

        return controls > Math.Max(2, text.Length / Rare);
    }

    private static bool IsControl(char one) => one is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B');
}
