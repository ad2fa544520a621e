using System.Globalization;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A text as a Word file to take along and to work in.</summary>
public static class WordCopy
{
    /// <summary>The media type of a Word file.</summary>
    public const string MediaType = WrittenWord.MediaType;

    // Who compares is the program: no person is named as author of words that others wrote.
    private const string Author = "Resolute";

    /// <summary>A reading as a Word file.</summary>
    public static byte[] Of(Reading reading) => WrittenWord.Of(WrittenReading.Of(reading));

    /// <summary>Two versions of a text as one Word file with tracked changes.</summary>
    /// <param name="comparison">What became of each clause.</param>
    /// <param name="older">What is left when the changes are rejected.</param>
    /// <param name="newer">What is left when they are accepted.</param>
    /// <param name="today">The day that the changes bear where the newer text states none.</param>
    public static byte[] Of(Comparison comparison, Reading older, Reading newer, DateOnly today)
    {
        var day = DateOnly.TryParseExact(newer.Header.Date?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated)
            ? stated
            : today;
        var marking = new Marking(Author, day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return WrittenWord.Of(WrittenComparison.Of(comparison, older, newer, marking));
    }
}
