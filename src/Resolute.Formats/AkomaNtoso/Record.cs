using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>How the record of a reading writes places and proves that it is about these words.</summary>
internal static class Record
{
    /// <summary>Words are those at their place with white space read as one space.</summary>
    public const string OneLine = "one-line";

    /// <summary>The digest of a text by its UTF-16 units: a record about other words is not believed.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));

    /// <summary>First position and length.</summary>
    public static string Place(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.Length}");

    /// <summary>The place again; null where it is none in a text of that length.</summary>
    public static TextSpan? Place(string? written, int textLength)
    {
        if (written is null || written.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank))
            return null;
        return
            int.TryParse(written.AsSpan(0, blank), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(written.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && start <= textLength
            && length <= textLength - start
            ? new TextSpan(start, length)
            : null;
    }
}
