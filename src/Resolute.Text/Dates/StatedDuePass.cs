using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>When a clause says that something is due, and a second rule where it states two: "at its 2028 session and every year thereafter".</summary>
internal readonly record struct StatedDues(StatedDue? Due, StatedDue? Also);

/// <summary>
/// Finds when a clause says that something is due: on a day, at a session, again and again, within a time, or in words that name no day. The
/// first that names a time is kept; fuzzy words only where nothing does. What belongs to a thing cited, or is quoted, or lies before the text
/// itself, is no due. Reads a stretch of the folded text and the dates in it; writes <see cref="StatedDue"/>s.
/// </summary>
internal static class StatedDuePass
{
    private static readonly HashSet<string> Asking = ["decision", "instruction", "request", "invitation", "encouragement", "exhortation", "recommendation"];
    private static readonly Dictionary<string, string> Strengths = Keywords
        .Classes.Where(each => each.Role == ClauseRole.Operative)
        .ToDictionary(each => each.Key, each => each.Strength, StringComparer.Ordinal);

    /// <summary>The dues in the own words of a clause; none where its verb neither asks nor decides.</summary>
    /// <param name="view">The text.</param>
    /// <param name="span">The clause's own words.</param>
    /// <param name="asked">The body that is asked: "its next session" may be its.</param>
    /// <param name="keyword">The class key of the clause's verb; null where it is not known.</param>
    public static StatedDues Read(SourceView view, TextSpan span, string? asked, string? keyword = null)
    {
        var region = keyword is null || Asks(keyword) ? span : SecondVerb.After(view, span);
        if (region.Length == 0)
            return default;
        var sessions = SessionMention.In(view, region, asked).ToList();
        var offsets = OffsetDues.In(view, region, sessions).ToList();
        var recurring = RecurringDues.In(view, region, sessions).ToList();
        var found = new List<StatedDue>();
        foreach (
            var due in Ordered(
                offsets
                    .Concat(sessions.Select(each => OfSession(view, region, each)).OfType<StatedDue>())
                    .Concat(recurring)
                    .Concat(EventDues.In(view, region, sessions))
                    .Concat(DateDues.In(view, region))
            )
        )
            if (
                (found.Count == 0 || found[^1].Claim.Span.End <= due.Claim.Span.Start)
                && !CitedTime.IsQuoted(view, region, due.Claim.Span)
                && (due.Offset is not null || !CitedTime.IsCited(view, region, due))
                && !CitedTime.IsPast(view, due)
                && !CitedTime.IsGoal(view, region, due)
            )
                found.Add(due);

        return found.Count > 0 ? Joined(view, region, found) : new(Fuzzy(view, region), null);
    }

    private static bool Asks(string keyword) =>
        Strengths.TryGetValue(keyword, out var strength)
        || Strengths.TryGetValue(keyword.Split(' ')[^1], out strength)
        || Strengths.TryGetValue(keyword.Split(' ')[0], out strength)
            ? Asking.Contains(strength)
            : true;

    private static IEnumerable<StatedDue> Ordered(IEnumerable<StatedDue> dues) =>
        dues.OrderBy(due => due.Claim.Span.Start).ThenByDescending(due => due.Claim.Span.Length);

    // Every session is a recurrence, which RecurringDues reads.
    private static StatedDue? OfSession(SourceView view, TextSpan region, SessionMention session)
    {
        if (session.Which is null || !CitedTime.MayBeDue(view, region, session))
            return null;
        return Due(view, session.Span, DueKind.Session, session.Key, "due-at-session", 0.85) with
        {
            Relation = session.Lead switch
            {
                "before" => DueRelation.Before,
                "by" => DueRelation.By,
                _ => DueRelation.At,
            },
        };
    }

    private static StatedDues Joined(SourceView view, TextSpan region, List<StatedDue> found)
    {
        var first = found[0];
        if (found.Find(due => due.Kind == DueKind.Recurring) is { } recurring)
            recurring = RecurringDues.Completed(view, region, recurring, found);
        else
            recurring = null;
        if (first.Kind == DueKind.Recurring)
            return new(recurring, found.Find(due => due.Kind == DueKind.Session || (due.Kind == DueKind.Date && !RecurringDues.Tells(recurring!, due))));
        if (recurring is not null && RecurringDues.Tells(recurring, first))
            return new(recurring, found.Find(due => due.Kind == DueKind.Session));
        // "from 1 January 2027 until 31 December 2030": one stretch.
        if (
            first is { Kind: DueKind.Date, From: { } begin }
            && found.Count > 1
            && found[1] is { Kind: DueKind.Date } end
            && end.Claim.Span.Start - first.Claim.Span.End <= 3
        )
            first = first with { Value = end.Value is null ? null : $"{begin}/{end.Value}", Through = end.Value };
        if (first.Kind == DueKind.Session && found.Find(due => due.Kind == DueKind.Session && due.Value != first.Value) is { } second)
            first = first with { Also = second.Value };
        return new(first, recurring);
    }

    // "as appropriate" leaves the time to whoever acts: the weakest of the words.
    private static StatedDue? Fuzzy(SourceView view, TextSpan region) =>
        Fuzzy(view, region, "fuzzy", "due-fuzzy", 0.8) ?? Fuzzy(view, region, "fit", "due-as-fits", 0.5);

    private static StatedDue? Fuzzy(SourceView view, TextSpan region, string kind, string rule, double confidence) =>
        DueWords
            .Of(view.Language)
            .Within(view, kind, region)
            .Where(word => !CitedTime.IsQuoted(view, region, word.Span))
            .Select(word => Due(view, word.Span, DueKind.Fuzzy, null, rule, confidence))
            .FirstOrDefault();

    internal static StatedDue Due(SourceView view, TextSpan span, DueKind kind, string? value, string rule, double confidence) =>
        new(span.Of(view.Text), kind, value, new Claim(span, rule, confidence));
}
