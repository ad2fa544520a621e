using System.Text;

namespace Resolute.Formats.PlainText;

/// <summary>The encoding of a text: told by its mark, by being valid UTF-8, by the zeros of UTF-16, or by the letters that an old code page gives.</summary>
internal static class TextEncoding
{
    // Enough to see in which bytes the zeros of UTF-16 stand.
    private const int Looked = 4096;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf32 = new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>The text; null where no encoding gives one safely.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Strict(Utf8, bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Strict(Utf32, bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Strict(Utf16, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Strict(Utf16Big, bytes[2..]);
        if (Zeros(bytes) is var (even, odd) && even != odd)
            return Strict(even > odd ? Utf16Big : Utf16, bytes);
        return Strict(Utf8, bytes) ?? CodePage.Decode(bytes);
    }

    /// <summary>Whether the text has two or four bytes a letter.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || Zeros(bytes) is var (even, odd) && even != odd;

    /// <summary>The text in this encoding; null where a byte has no meaning in it.</summary>
    public static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Latin letters and spaces in UTF-16 have a zero byte on one side only; binary has them on both.</summary>
    private static (bool Even, bool Odd) Sides(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < Math.Min(bytes.Length, Looked); i++)
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        return (even > 0, odd > 0);
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0 || Sides(bytes) is (true, true))
            return (0, 0);
        var (even, odd) = Sides(bytes);
        return (even ? 1 : 0, odd ? 1 : 0);
    }
}
