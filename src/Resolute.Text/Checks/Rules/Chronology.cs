using System.Globalization;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Dates that cannot stand in this order: a range that ends before it begins, meetings whose numbers and days run apart, a report of what is later than
/// its meetings, a text that recalls what is younger than itself, a deadline that was over when the text was issued. Protects deadlines and the record.
/// </summary>
/// <remarks>Reads days, citations, dues and the text's own time. Writes findings "chronology".</remarks>
internal sealed class Chronology : ICheck
{
    private const int JointWidth = 14;
    private const int EventWidth = 60;
    private const int MeetingWidth = 80;
    private const int AdoptionWidth = 8;

    // Papers are counted a few days after a meeting closes.
    private const int DaysOfGrace = 14;

    public string Rule => "chronology";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var words = CheckWords.Of("time-words", text.Language);
        var days = PrintedDay.In(text.View);
        var time = TimeOfText.Of(text);
        return Ranges(text, words, days)
            .Concat(Meetings(text, words, days))
            .Concat(Recalled(text, days, time))
            .Concat(Deadlines(text, time))
            .Concat(Events(text, words, days, time))
            .DistinctBy(static finding => finding.Span.Start);
    }

    private IEnumerable<Finding> Ranges(CheckedText text, PhraseIndex<string> words, IReadOnlyList<PrintedDay> days)
    {
        for (var at = 0; at < days.Count; at++)
        {
            var day = days[at];
            if (day.Exists && day.First > day.Day && !text.Folded.AsSpan(day.Span.Start, day.Span.Length).Contains(" and ", StringComparison.Ordinal))
                yield return Finding(text, "range", day.Span, day.Span);
            if (
                at > 0
                && days[at - 1] is { Date: { } before } first
                && day.Start is { } after
                && after < before
                && Joins(text, words, first.Span.End, day.Span.Start)
            )
                yield return Finding(text, "range", TextSpan.Between(first.Span.Start, day.Span.End), day.Span);
        }
    }

    private static bool Joins(CheckedText text, PhraseIndex<string> words, int end, int start)
    {
        if (start <= end || start - end > JointWidth)
            return false;
        var gap = text.Folded.AsSpan(end, start - end).Trim();
        return gap is "-" || words.Within(text.View, TextSpan.Between(end, start), "from-to").Any();
    }

    private IEnumerable<Finding> Meetings(CheckedText text, PhraseIndex<string> words, IReadOnlyList<PrintedDay> days)
    {
        if (text.Reading.Kind is not (DocumentKind.Report or DocumentKind.Summary) && text.Reading.Form != TextForm.Report)
            yield break;
        var meetings = MeetingDays(text, words, days).ToList();
        foreach (var (number, day) in meetings)
            if (meetings.Find(each => each.Number < number && each.Day.Date >= day.Start) is { Day: { } earlier })
                yield return Finding(text, "meetings", day.Span, earlier.Span);
        if (meetings.Count == 0)
            yield break;
        var last = meetings.MaxBy(static meeting => meeting.Day.Date);
        foreach (var word in words.Within(text.View, new TextSpan(0, text.Folded.Length), "as-of"))
            if (
                days.FirstOrDefault(day => day.Span.Start >= word.End && day.Span.Start - word.End <= 3) is { Date: { } counted } asOf
                && counted.AddDays(-DaysOfGrace) > last.Day.Date
            )
                yield return Finding(text, "reported", last.Day.Span, asOf.Span);
    }

    /// <summary>The meetings whose number and days the text gives in one line.</summary>
    private static IEnumerable<(int Number, PrintedDay Day)> MeetingDays(CheckedText text, PhraseIndex<string> words, IReadOnlyList<PrintedDay> days)
    {
        var seen = new HashSet<int>();
        foreach (var noun in words.Within(text.View, new TextSpan(0, text.Folded.Length), "meeting"))
        {
            if ((Before(text.Folded, noun.Start) ?? After(text.Folded, noun.End)) is not { } number)
                continue;
            var line = text.Folded.IndexOf('\n', noun.End);
            var end = Math.Min(line < 0 ? text.Folded.Length : line, noun.End + MeetingWidth);
            var day = days.FirstOrDefault(each => each.Span.Start >= noun.End && each.Span.Start < end && each.Date is not null);
            if (day is not null && !words.Within(text.View, TextSpan.Between(noun.End, day.Span.Start), "meeting").Any() && seen.Add(number))
                yield return (number, day);
        }
    }

    private static int? Before(string folded, int start)
    {
        var end = NumberAt.BeforeBlank(folded, start);
        while (end > 0 && (char.IsLetter(folded[end - 1]) || folded[end - 1] is 'º' or 'ª' or '.' or '-') && start - end < 6)
            end--;
        return NumberAt.ReadBackwards(folded, end, 3)?.Value;
    }

    private static int? After(string folded, int end) =>
        NumberAt.Read(folded, NumberAt.PastBlank(folded, end)) is { Value: < 1000 } number ? number.Value : null;

    private IEnumerable<Finding> Recalled(CheckedText text, IReadOnlyList<PrintedDay> days, TimeOfText time)
    {
        if (time.Issued is not { } issued)
            yield break;
        foreach (var citation in text.Reading.Citations)
            if (days.FirstOrDefault(day => IsOf(text, citation.Claim.Span, day.Span)) is { Date: { } adopted } day && adopted > issued)
                yield return Finding(text, "recalled", day.Span, issued);
    }

    /// <summary>The day of a text stands in its citation or right behind it: ", de 17 de diciembre de 2025".</summary>
    private static bool IsOf(CheckedText text, TextSpan citation, TextSpan day) =>
        day.Start >= citation.Start
        && (
            day.End <= citation.End
            || (
                day.Start >= citation.End
                && day.Start - citation.End <= AdoptionWidth
                && !text.Folded.AsSpan(citation.End, day.Start - citation.End).ContainsAny(";:.\n")
            )
        );

    private IEnumerable<Finding> Deadlines(CheckedText text, TimeOfText time)
    {
        if (time.Issued is not { } issued)
            yield break;
        var outcomes = text.Reading.Sections.SelectMany(static section => section.Outcomes);
        var dues = text
            .Clauses.Where(static clause => clause.IsOperative)
            .Select(static clause => clause.Clause.Due)
            .Concat(outcomes.Select(static each => each.Due));
        foreach (var due in dues.OfType<StatedDue>().Where(static due => due.Kind == DueKind.Date).DistinctBy(static due => due.Claim.Span.Start))
            if (DateOnly.TryParseExact(due.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < issued)
                yield return Finding(text, "deadline", due.Claim.Span, issued) with
                {
                    Severity = Severity.Note,
                };
    }

    private IEnumerable<Finding> Events(CheckedText text, PhraseIndex<string> words, IReadOnlyList<PrintedDay> days, TimeOfText time)
    {
        foreach (var day in days)
        {
            if (day.Date is not { } date)
                continue;
            var start = Math.Max(0, day.Span.Start - EventWidth);
            var cut = text.Folded.AsSpan(start, day.Span.Start - start).LastIndexOfAny("\n;。；");
            var before = words
                .Within(text.View, TextSpan.Between(start + cut + 1, day.Span.Start))
                .Where(static word => word.Meaning is "future" or "past")
                .ToList();
            if (before.Count == 0)
                continue;
            var kind = before[^1].Meaning;
            if (kind == "future" && (time.Issued ?? time.NotBefore) is { } written && date < written)
                yield return Finding(text, "future", day.Span, written);
            if (kind == "past" && before.Count == 1 && time.Issued is { } issued && day.Start > issued.AddDays(DaysOfGrace))
                yield return Finding(text, "past", day.Span, issued);
        }
    }

    private Finding Finding(CheckedText text, string which, TextSpan span, DateOnly other) =>
        text.Found(this, Severity.Warning, span, null, span.Of(text.Text), other.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) with
        {
            Case = which,
        };

    private Finding Finding(CheckedText text, string which, TextSpan span, TextSpan other) =>
        text.Found(this, Severity.Warning, span, null, span.Of(text.Text), other.Of(text.Text)) with
        {
            Case = which,
        };
}
