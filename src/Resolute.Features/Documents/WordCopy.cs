using System.Globalization;
using Resolute.Formats;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
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

    /// <summary>A reading as a Word file in the styles and on the page of another Word file, and the styles that one lacks by name.</summary>
    public static async Task<Ruling<(byte[] File, IReadOnlyList<string> Lacking)>> Of(Reading reading, Stream template, CancellationToken cancellation) =>
        (await FileContent.Bytes(template, cancellation))
            .Then(bytes => WordTemplate.Read(bytes, reading.Language, cancellation))
            .Then<(byte[], IReadOnlyList<string>)>(made => (WrittenWord.Of(WrittenReading.Of(reading), made), made.Lacking));

    /// <summary>The template of a language, to be changed and used again.</summary>
    public static byte[] Template(Language language) => WordTemplate.Written(language);

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
