using System.Collections.Concurrent;
using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>
/// Dates with the month in words: 2-3 October 2024, 31 May to 2 June 2025, October 2, 2024, 1er mai 2025, May 2025; and years after a word like "in".
/// Reads the folded text; writes dated spans.
/// </summary>
internal static class WrittenDates
{
    private static readonly ConcurrentDictionary<Language, DateWords> Tables = new();

    public static IEnumerable<DatedSpan> In(SourceView view)
    {
        var tables = TablesOf(view.Language);
        var (months, words, yearLeads) = tables;
        DayInMonth? waiting = null;
        for (
            var at = view.Starts.Next(tables.Openings, 0, view.Folded.Length);
            at < view.Folded.Length;
            at = view.Starts.Next(tables.Openings, at + 1, view.Folded.Length)
        )
        {
            if (yearLeads.At(view, at) is { } lead && YearAfter(view.Folded, lead.Span.End) is { } year)
                yield return DatedSpan.Of(TextSpan.Between(year.Span.Start, PastYearWord(view, words, year.Span.End)), new(year.Value), new(year.Value));
            if (months.At(view, at) is not { } month || char.IsLower(view.Text[at]) && view.Language == Language.English)
                continue;
            var day = Before(view, words, month);
            var after = After(view, words, month.Span.End, day.First is null);
            if (after.Year is { } found)
                yield return Date(view, words, waiting, day with { Start = day.Start }, month.Meaning, after.Day, found, after.End);
            waiting = after.Year is null && day.First is not null ? day with { Month = month.Meaning, End = month.Span.End } : null;
            at = month.Span.End - 1;
        }
    }

    /// <summary>Days and months without a year: "by 1 September each year".</summary>
    public static IEnumerable<DayOfYear> WithoutYear(SourceView view, TextSpan region)
    {
        var (months, words, _) = TablesOf(view.Language);
        for (var at = months.Next(view, region.Start, region.End); at < region.End; at = months.Next(view, at + 1, region.End))
        {
            if (months.At(view, at) is not { } month || char.IsLower(view.Text[at]) && view.Language == Language.English)
                continue;
            var day = Before(view, words, month);
            if (After(view, words, month.Span.End, false).Year is null)
            {
                var late =
                    view.Language == Language.English
                    && day.First is null
                    && Read(view.Folded, PastBlank(view.Folded, month.Span.End)) is { Value: <= 31 } number
                        ? number
                        : (Value: 0, End: 0);
                yield return new(
                    TextSpan.Between(day.Start, late.End > 0 ? late.End : month.Span.End),
                    month.Meaning,
                    day.Last ?? (late.Value > 0 ? late.Value : null)
                );
            }

            at = month.Span.End - 1;
        }
    }

    private static DateWords TablesOf(Language language) =>
        Tables.GetOrAdd(
            language,
            static each =>
                new(
                    PhraseIndex<int>.Of(TableRow.Of("Dates/months.tsv"), each, row => int.Parse(row["month"], CultureInfo.InvariantCulture)),
                    PhraseIndex<string>.Of(TableRow.Of("Dates/date-words.tsv").Where(row => row["word"] != "year-lead"), each, row => row["word"]),
                    PhraseIndex<string>.Of(TableRow.Of("Dates/date-words.tsv").Where(row => row["word"] == "year-lead"), each, row => row["word"])
                )
        );

    private static DatedSpan Date(SourceView view, PhraseIndex<string> words, DayInMonth? waiting, DayInMonth day, int month, int? dayAfter, int year, int end)
    {
        if (waiting is { } from && day.First is not null && day.First == day.Last && JoinsDays(view, words, from.End, day.Start))
            return DatedSpan.Of(TextSpan.Between(from.Start, end), new(year, from.Month, from.First), new(year, month, day.Last));
        var first = day.First ?? dayAfter;
        return DatedSpan.Of(TextSpan.Between(day.Start, end), new(year, month, first), new(year, month, day.Last ?? dayAfter));
    }

    private static bool JoinsDays(SourceView view, PhraseIndex<string> words, int end, int start)
    {
        var at = PastBlank(view.Folded, end);
        if (start - end > 8 || at >= view.Folded.Length)
            return false;
        return view.Folded[at] == '-'
            ? PastBlank(view.Folded, at + 1) == start
            : words.At(view, at) is { Meaning: "to" } to && PastBlank(view.Folded, to.Span.End) == start;
    }

    // Days stand before the month: "6 to 10 July", "1er", "1.º de marzo", "1-му".
    private static DayInMonth Before(SourceView view, PhraseIndex<string> words, PhraseMatch<int> month)
    {
        var text = view.Folded;
        var none = new DayInMonth(month.Span.Start, month.Span.End, month.Meaning, null, null);
        var end = WithoutOrdinal(text, BeforeWord(view, words, "join", BeforeBlank(text, month.Span.Start)));
        if (ReadBackwards(text, end, 2) is not { } last)
            return none;
        var single = none with { Start = last.Start, First = last.Value, Last = last.Value };
        var gap = BeforeBlank(text, last.Start);
        var from = gap > 0 && text[gap - 1] == '-' ? gap - 1 : BeforeWord(view, words, "to", gap);
        if (from == gap || ReadBackwards(text, WithoutOrdinal(text, BeforeBlank(text, from)), 2) is not { } first || first.Value > last.Value)
            return single;
        return single with { Start = first.Start, First = first.Value };
    }

    private static int WithoutOrdinal(string text, int end)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["er", "st", "nd", "rd", "th", ".º", "º", "-го", "-му", "."])
            if (
                end > suffix.Length
                && text.AsSpan(end - suffix.Length, suffix.Length).SequenceEqual(suffix)
                && char.IsAsciiDigit(text[end - suffix.Length - 1])
            )
                return end - suffix.Length;
        return end;
    }

    private static int BeforeWord(SourceView view, PhraseIndex<string> words, string meaning, int end)
    {
        for (var start = Math.Max(0, end - 5); start < end; start++)
            if (words.At(view, start) is { } word && word.Meaning == meaning && word.Span.End == end)
                return BeforeBlank(view.Folded, start);
        return end;
    }

    private static (int? Day, int? Year, int End) After(SourceView view, PhraseIndex<string> words, int end, bool dayMayFollow)
    {
        var text = view.Folded;
        var at = PastBlank(text, end);
        if (words.At(view, at) is { Meaning: "join" } join)
            at = PastBlank(text, join.Span.End);
        if (at < text.Length && text[at] == ',')
            at = PastBlank(text, at + 1);
        if (Read(text, at) is not { } number || (number.End < text.Length && char.IsLetterOrDigit(text[number.End]) && !Plain.IsIdeograph(text[number.End])))
            return (null, null, end);
        if (number.Value is >= 1800 and <= 2200)
            return (null, number.Value, PastYearWord(view, words, number.End));
        var next = PastBlank(text, number.End);
        return
            dayMayFollow
            && number.Value <= 31
            && next < text.Length
            && text[next] == ','
            && Read(text, PastBlank(text, next + 1)) is { Value: >= 1800 and <= 2200 } year
            ? (number.Value, year.Value, year.End)
            : (null, null, end);
    }

    // Russian prints the word after the year: 4 марта 2025 года.
    private static int PastYearWord(SourceView view, PhraseIndex<string> words, int end) =>
        words.At(view, PastBlank(view.Folded, end)) is { Meaning: "year" } word ? word.Span.End : end;

    private static (int Value, TextSpan Span)? YearAfter(string text, int end)
    {
        var at = PastBlank(text, end);
        return
            at > end
            && Read(text, at) is { Value: >= 1900 and <= 2100 } year
            && (year.End >= text.Length || (!char.IsLetterOrDigit(text[year.End]) && text[year.End] is not ('/' or '-')))
            ? (year.Value, TextSpan.Between(at, year.End))
            : null;
    }

    private sealed record DateWords(PhraseIndex<int> Months, PhraseIndex<string> Words, PhraseIndex<string> YearLeads)
    {
        public Openings Openings { get; } = Openings.Of(Months.Openings, YearLeads.Openings);
    }

    private readonly record struct DayInMonth(int Start, int End, int Month, int? First, int? Last);
}
