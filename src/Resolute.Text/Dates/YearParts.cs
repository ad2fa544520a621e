using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>Quarters and halves of a year: the first quarter of 2027, 2-й квартал 2027 года, Q3 2027, 2027年上半年. Reads the folded text; writes dated spans.</summary>
internal static partial class YearParts
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<int>> Tables = new();

    public static IEnumerable<DatedSpan> In(SourceView view)
    {
        foreach (var found in Scan.Of(Short(), view.Folded))
            if (Dated(found.Span, 3, int.Parse(found["n"], CultureInfo.InvariantCulture), Number(found["year"])) is { } part)
                yield return part;
        foreach (var part in view.Language == Language.Chinese ? Chinese(view) : Written(view))
            yield return part;
    }

    private static IEnumerable<DatedSpan> Written(SourceView view)
    {
        var nouns = Tables.GetOrAdd(
            view.Language,
            static language => PhraseIndex<int>.Of(TableRow.Of("Dates/year-part-words.tsv"), language, row => Number(row["months"]))
        );
        var words = SessionWords.Of(view.Language);
        foreach (var noun in nouns.Within(view, new TextSpan(0, view.Folded.Length)))
        {
            var (start, end) = (noun.Span.Start, noun.Span.End);
            var which = NumberWords.OrdinalEndingAt(view, NumberAt.BeforeBlank(view.Folded, start));
            var number = which?.Value ?? 0;
            if (which is { } before)
                start = before.Start;
            else if (NumberWords.At(view, NumberAt.PastBlank(view.Folded, end)) is { IsOrdinal: true } after)
                (number, end) = (after.Value, after.End);
            if (
                number > 0
                && Link().Match(view.Folded, end) is { Success: true } link
                && WrittenSessions.Year(view, words, link.Index + link.Length) is { } year
            )
                if (Dated(TextSpan.Between(start, year.End), noun.Meaning, number, year.Value) is { } part)
                    yield return part;
        }
    }

    private static IEnumerable<DatedSpan> Chinese(SourceView view)
    {
        foreach (var found in Scan.Of(ChinesePart(), view.Folded))
            if (NumberAt.ReadChinese(found["year"], 0) is { Value: >= 1900 and <= 2200 } year)
            {
                var isQuarter = found.Match.Groups["quarter"].Success;
                var number =
                    isQuarter ? NumberAt.ReadChinese(found["quarter"], 0)?.Value ?? 0
                    : found["half"] == "上" ? 1
                    : 2;
                if (Dated(found.Span, isQuarter ? 3 : 6, number, year.Value) is { } part)
                    yield return part;
            }
    }

    private static DatedSpan? Dated(TextSpan span, int months, int number, int year) =>
        number < 1 || number * months > 12 ? null : DatedSpan.Of(span, new(year, (number - 1) * months + 1), new(year, number * months));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w-])[QT](?<n>[1-4])[ \t]*[-/]?[ \t]*(?<year>20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Short();

    [GeneratedRegex(@"\G(?:[ \t]+(?:of the year|del año|de l'année|من عام|من سنة|من))?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(?<year>[0-9〇一二三四五六七八九]{4})[ \t]*年[ \t]*(?:第?[ \t]*(?<quarter>[1-4一二三四])[ \t]*季度|(?<half>[上下])半年)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChinesePart();
}
