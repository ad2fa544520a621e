using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Dates;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A day that no calendar has, a weekday that is not that of its date, an hour that no clock shows. Protects deadlines: nobody can keep 31 June
/// (Gregorian calendar; ISO 8601 for hours).
/// </summary>
/// <remarks>Reads the folded text. Writes findings "impossible-date".</remarks>
internal sealed partial class ImpossibleDate : ICheck
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\n;:-()");
    private static readonly ConcurrentDictionary<Language, PhraseIndex<int>> Weekdays = new();

    // Between a weekday and its date: "Thursday, 18 February", "le mardi 27 mai", "2027年3月1日（星期一）".
    private const int Between = 6;

    public string Rule => "impossible-date";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var days = PrintedDay.In(text.View);
        foreach (var day in days)
            if (!day.Exists)
                yield return text.Found(this, Severity.Error, day.Span, null, day.Span.Of(text.Text)) with
                {
                    Case = "day",
                };
            else if (Weekday(text, day) is { } wrong && day.Start is { } date)
                yield return text.Found(this, Severity.Error, wrong.Span, null, day.Span.Of(text.Text), Named(text.Language, (int)date.DayOfWeek)) with
                {
                    Case = "weekday",
                };
        foreach (var found in Scan.Of(ThirteenthMonth(), text.Folded))
            yield return text.Found(this, Severity.Error, found.Span, null, found.Span.Of(text.Text)) with
            {
                Case = "day",
            };
        foreach (var found in Scan.Of(NoHour(), text.Folded))
            yield return text.Found(this, Severity.Warning, found.Span, null, found.Span.Of(text.Text)) with
            {
                Case = "hour",
            };
    }

    private static (TextSpan Span, int Day)? Weekday(CheckedText text, PrintedDay day)
    {
        if (day.Start is not { } date)
            return null;
        var index = Weekdays.GetOrAdd(
            text.Language,
            static language => new PhraseIndex<int>(
                TableRow
                    .Of("Checks/weekdays.tsv")
                    .SelectMany(row => row.Phrases(language).Select(name => (name, int.Parse(row["day"], CultureInfo.InvariantCulture))))
            )
        );
        for (var at = Math.Max(0, day.Span.Start - 20); at < day.Span.Start; at++)
            if (index.At(text.View, at) is { } before && IsNear(text.Folded, before.Span.End, day.Span.Start))
                return before.Meaning == (int)date.DayOfWeek ? null : (TextSpan.Between(before.Span.Start, day.Span.End), before.Meaning);
        for (var at = day.Span.End; at < Math.Min(text.Folded.Length, day.Span.End + 3); at++)
            if (
                text.Language == Language.Chinese
                && day.First == day.Day
                && index.At(text.View, at) is { } after
                && text.Folded.AsSpan(day.Span.End, at - day.Span.End).Trim() is "" or "("
            )
                return after.Meaning == (int)date.DayOfWeek ? null : (TextSpan.Between(day.Span.Start, after.Span.End), after.Meaning);
        return null;
    }

    private static bool IsNear(string folded, int end, int start) =>
        start >= end && start - end <= Between && !folded.AsSpan(end, start - end).ContainsAny(Stops);

    private static string Named(Language language, int day) =>
        TableRow.Of("Checks/weekdays.tsv").First(row => row["day"] == day.ToString(CultureInfo.InvariantCulture)).Phrases(language).First();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}年(?:1[3-9]|[2-9][0-9])月(?![ \t]?[0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThirteenthMonth();

    [GeneratedRegex(
        @"(?<![0-9:.,/-])(?:24:(?:0[1-9]|[1-5][0-9])|2[5-9]:[0-5][0-9]|(?:[01][0-9]|2[0-3]):[6-9][0-9])(?![0-9:/])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex NoHour();
}
