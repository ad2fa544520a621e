using System.Text;

namespace Resolute.Formats.PlainText;

/// <summary>The encoding of a text: told by its mark, by being valid UTF-8, by the words that UTF-16 gives, or by the letters that an old code page gives.</summary>
internal static class TextEncoding
{
    // Enough to see a blank between words.
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
        return Unmarked(bytes) ?? Strict(Utf8, bytes) ?? CodePage.Decode(bytes);
    }

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

    /// <summary>UTF-16 without a mark, where that is certain: blanks have a zero byte, and words come out in one order of the bytes only.</summary>
    private static string? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || !bytes[..Math.Min(bytes.Length, Looked)].Contains((byte)0))
            return null;
        var (little, big) = (InWords(Utf16, bytes), InWords(Utf16Big, bytes));
        return little is null || big is null ? little ?? big : null;
    }

    private static string? InWords(Encoding encoding, ReadOnlySpan<byte> bytes) => Strict(encoding, bytes) is { } text && WideWords.AreIn(text) ? text : null;
}
