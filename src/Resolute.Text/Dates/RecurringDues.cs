using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// What is due again and again: every year, at each session, by 1 September each year, from 2028, until 2030. Reads the folded text; writes dues
/// with their period, day of the year, beginning and end.
/// </summary>
internal static partial class RecurringDues
{
    private const int Near = 60;

    public static IEnumerable<StatedDue> In(SourceView view, TextSpan region, List<SessionMention> sessions)
    {
        foreach (var word in DueWords.Of(view.Language).Within(view, "recurring", region))
            if (!Fixed().IsMatch(view.Folded[word.Span.End..Math.Min(region.End, word.Span.End + 12)]))
                yield return StatedDuePass.Due(view, word.Span, DueKind.Recurring, word.Meaning.Value, "due-every-" + Spelt(word.Meaning.Value), 0.9);
        foreach (var session in sessions.Where(each => each.Which is null))
            yield return StatedDuePass.Due(view, session.Span, DueKind.Recurring, session.Key, "due-every-session", 0.85);
    }

    /// <summary>The recurrence with the day of the year, the beginning and the end that stand near it.</summary>
    public static StatedDue Completed(SourceView view, TextSpan region, StatedDue due, List<StatedDue> others)
    {
        var words = DueWords.Of(view.Language);
        var span = due.Claim.Span;
        if (DaysOfYear.In(view, region).Where(day => Gap(day.Span, span) <= Near).OrderBy(day => Gap(day.Span, span)).FirstOrDefault() is { Month: > 0 } day)
        {
            var lead = words.LeadBefore(view, day.Span.Start, region.Start);
            due = due with { Month = day.Month, Day = day.Day, Relation = DateDues.RelationOf(lead?.Meaning.Value) ?? due.Relation };
            span = Cover(span, TextSpan.Between(lead?.Span.Start ?? day.Span.Start, day.Span.End));
        }

        foreach (var date in DatePass.In(view, region))
        {
            var lead = words.LeadBefore(view, date.Span.Start, region.Start);
            var tail = words.At(view, "from-tail", NumberAt.PastBlank(view.Folded, date.Span.End));
            if (Gap(date.Span, span) > Near || DateDues.ValueOf(date, lead?.Meaning.Kind == "end-of") is not { } value)
                continue;
            if (tail is not null || lead is { Meaning.Kind: "from" })
                (due, span) = (due with { From = value }, Cover(span, TextSpan.Between(lead?.Span.Start ?? date.Span.Start, tail?.Span.End ?? date.Span.End)));
            else if (lead is { Meaning.Kind: "until" or "end-of" })
                (due, span) = (due with { Through = value }, Cover(span, TextSpan.Between(lead.Value.Span.Start, date.Span.End)));
        }

        return due with
        {
            Words = span.Of(view.Text),
            Claim = due.Claim with { Span = span },
        };
    }

    /// <summary>Whether a due is one of the days that the recurrence already tells of.</summary>
    public static bool Tells(StatedDue recurring, StatedDue due) =>
        recurring.Claim.Span.Start <= due.Claim.Span.Start && due.Claim.Span.End <= recurring.Claim.Span.End;

    private static int Gap(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    private static TextSpan Cover(TextSpan one, TextSpan other) => TextSpan.Between(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    private static string Spelt(string period) =>
        period switch
        {
            "P1Y" => "year",
            "P6M" => "half-year",
            "P3M" => "quarter",
            "P1M" => "month",
            "P1W" => "week",
            "P1D" => "day",
            _ => string.Create(CultureInfo.InvariantCulture, $"{period[1]}-years"),
        };

    // "annually approved", "annually published": the word belongs to a thing, not to what is asked.
    [GeneratedRegex(@"^ (?:approved|published|adopted|recurring|celebrated|held)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Fixed();
}
