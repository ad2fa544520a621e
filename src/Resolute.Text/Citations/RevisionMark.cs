using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>What stands between parentheses after the number of an instrument: "(Rev. Bucharest, 2022)", "(C11, last amended C19)", "(2024年，修订版)".</summary>
/// <param name="Span">The parentheses and what they hold.</param>
/// <param name="IsRevised">Whether it says that the text was revised.</param>
/// <param name="Place">The canonical place: buenos-aires.</param>
/// <param name="Year">The last year named.</param>
/// <param name="Session">The last session named: C19; WRC-15.</param>
/// <param name="Bodies">The bodies that met at that place in that year.</param>
internal sealed partial record RevisionMark(TextSpan Span, bool IsRevised, string? Place, int? Year, string? Session, IReadOnlyList<string> Bodies)
{
    private const int Longest = 140;
    private static readonly ConcurrentDictionary<Language, (PhraseIndex<string> Words, PhraseIndex<PlaceRow> Places)> Tables = new();
    private static readonly IReadOnlyList<PlaceRow> Places =
    [
        .. TableRow.Of("Citations/places.tsv").Select(row => new PlaceRow(row["place"], row.Phrases("sessions"), row)),
    ];

    /// <summary>The mark that opens at a position, white space before it allowed; null where there is none.</summary>
    public static RevisionMark? At(SourceView view, int position)
    {
        var open = Dates.NumberAt.PastBlank(view.Folded, position);
        if (open >= view.Folded.Length || view.Folded[open] != '(')
            return null;
        var close = view.Folded.IndexOf(')', open, Math.Min(Longest, view.Folded.Length - open));
        if (close < 0 || view.Folded.AsSpan(open, close - open).Contains('\n'))
            return null;
        return Read(view, new TextSpan(open + 1, close - open - 1), TextSpan.Between(open, close + 1));
    }

    /// <summary>Conferences of a body in a year: the place that a mark with a year alone means.</summary>
    public static string? PlaceOf(string body, int year) =>
        Places.FirstOrDefault(place => place.Sessions.Contains($"{body[(body.LastIndexOf('/') + 1)..]}:{year}"))?.Key;

    private static RevisionMark? Read(SourceView view, TextSpan inside, TextSpan whole)
    {
        var (words, places) = Tables.GetOrAdd(
            view.Language,
            static language =>
                (
                    PhraseIndex<string>.Of(TableRow.Of("Citations/revision-words.tsv"), language, row => row["word"]),
                    new PhraseIndex<PlaceRow>(
                        Places.SelectMany(place => place.Row.Phrases(language).Concat(place.Row.Phrases(Language.English)).Select(name => (name, place)))
                    )
                )
        );
        var content = view.Folded.Substring(inside.Start, inside.Length);
        var revised = words.FirstWithin(view, inside) is not null;
        var place = places.FirstWithin(view, inside)?.Meaning;
        var year = YearPattern().Matches(content) is [.., var last] ? int.Parse(last.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var session = SessionPattern().Matches(content) is [.., var mark] ? InEnglish(mark.Value.ToUpperInvariant()) : null;
        var name =
            place?.Key
            ?? (year is not null && UnlistedPattern().Match(content) is { Success: true } unlisted && !revised ? Slug(unlisted.Groups["place"].Value) : null);

        if (session is null && (year is null || (name is null && !revised && content.Trim().Length > 6)))
            return null;
        IReadOnlyList<string> bodies =
            place is null || year is null
                ? []
                :
                [
                    .. place
                        .Sessions.Where(each => each.EndsWith($":{year}", StringComparison.Ordinal))
                        .Select(each => "itu/" + each[..each.IndexOf(':', StringComparison.Ordinal)]),
                ];
        return new RevisionMark(whole, revised, name, year, session, bodies);
    }

    // "CMR-19", "ВКР-19": the World Radiocommunication Conference of 2019.
    private static string InEnglish(string session) =>
        session.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
            ? session[..dash] switch
            {
                "CMR" or "ВКР" => "WRC",
                "CMDT" or "ВКРЭ" => "WTDC",
                "AMNT" or "ВАСЭ" => "WTSA",
                "ПК" => "PP",
                var same => same,
            } + session[dash..]
            : session;

    private static string Slug(string words) => words.Trim().ToLowerInvariant().Replace(' ', '-');

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<![A-Za-z])(?:[A-Z]|WRC-|PP-|WTSA-|WTDC-|CMR-|CMDT-|AMNT-|ВКР-|ВКРЭ-|ВАСЭ-|ПК-)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SessionPattern();

    [GeneratedRegex(@"^ ?(?<place>\p{Lu}[\p{L} '.-]{2,30}), ?(?:19|20)[0-9]{2} ?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex UnlistedPattern();

    private sealed record PlaceRow(string Key, string[] Sessions, TableRow Row);
}
