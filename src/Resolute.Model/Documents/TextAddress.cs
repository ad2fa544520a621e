using System.Text;
using Resolute.Model.Calendar;
using Resolute.Model.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>Where texts are read: <c>instruments/itu-pp/140/rev-dubai-2018/en</c>, <c>documents/c25-8-c</c>; a clause is one more segment, its eId.</summary>
public static class TextAddress
{
    private const int LongestAddress = 1000;

    /// <summary>The address of a document by its slug.</summary>
    public static string OfDocument(string slug) => $"documents/{slug}";

    /// <summary>A body as addresses write it: <c>itu-pp</c>.</summary>
    public static string OfBody(string key) => Slug(key);

    /// <summary>The address of an instrument, above its texts.</summary>
    public static string OfInstrument(Instrument instrument) =>
        $"instruments/{OfBody(instrument.Body)}/{(instrument.Kind == "res" ? "" : instrument.Kind + "-")}{Slug(instrument.Number)}";

    /// <summary>The address of one language of a revision.</summary>
    public static string OfText(Instrument instrument, string revision, Language language) => $"{OfInstrument(instrument)}/{Slug(revision)}/{language.Code()}";

    /// <summary>The address of a session of the calendar.</summary>
    public static string OfSession(Session session) => $"calendar/{session.Body.Replace('/', '-')}/{session.Name}";

    /// <summary>The address of a clause of a text.</summary>
    public static string OfClause(string text, string eId) => $"{text}/{eId}";

    /// <summary>Splits an address into a text's and a clause's id; the id is null where the address names a whole text.</summary>
    public static (string Text, string? EId) Split(string address)
    {
        var segments = address.Trim('/').Split('/');
        var ofText = segments[0] == "instruments" ? 5 : 2;
        return segments.Length > ofText ? (string.Join('/', segments[..ofText]), segments[ofText]) : (string.Join('/', segments), null);
    }

    /// <summary>
    /// The slug of a document: from its symbol and language, else from its kind and the first eight digits of its hash. Without the language it is
    /// the address of all that is issued under the symbol.
    /// </summary>
    public static string SlugOf(Reading reading, string sha256)
    {
        var language = reading.Header.LanguageSuffix?.Value ?? (reading.Language == Language.Unknown ? null : reading.Language.Code());
        var symbol = reading.Header.Symbol is { } stated ? Slug($"{stated.Value} {language}") : "";
        return symbol.Length is > 0 and <= 80 ? symbol : $"{Slug(KebabCase(reading.Kind.ToString()))}-{sha256[..8]}";
    }

    /// <summary>Whether words can be an address at all: bounded, and without control characters.</summary>
    public static bool CanBe(string words) => words.Length <= LongestAddress && !words.Any(char.IsControl);

    /// <summary>A slug that differs from another document's of the same symbol.</summary>
    public static string SlugApart(string slug, string sha256) => $"{slug}-{sha256[..8]}";

    internal static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string KebabCase(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsAsciiLetterUpper(letter) ? $"-{letter}" : $"{letter}"));
}
