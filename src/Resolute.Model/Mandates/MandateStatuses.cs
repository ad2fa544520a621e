using System.Globalization;
using Resolute.Model.Calendar;
using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>A status and why it is what it is: the catalogue's key after <c>status-reason.</c>; where a person said it, what was said.</summary>
public sealed record DerivedStatus(MandateStatus? Status, string Reason, StatusSaid? Said = null);

/// <summary>
/// Derives the status of a mandate and of each time that it is due from linked evidence, days, later texts and what persons said. The mandate as a
/// whole stands as its latest time that has passed does where that is overdue, else as the latest time that anything was shown for, else as what is
/// linked to it as a whole says.
/// </summary>
public static class MandateStatuses
{
    private static readonly DerivedStatus Nothing = new(MandateStatus.NoEvidence, "nothing-linked");
    private static readonly DerivedStatus Awaited = new(MandateStatus.NoEvidence, "expected-day-passed");

    /// <summary>The status of the mandate as a whole.</summary>
    public static DerivedStatus Of(StatusFacts facts, AsOf asOf)
    {
        if (WithoutStatus(facts, asOf) is { } why)
            return new DerivedStatus(null, why);

        return OfText(facts, asOf) ?? OfPerson(facts, null, asOf) ?? OfEvidence(facts, asOf);
    }

    /// <summary>The status of one time that the mandate is due.</summary>
    public static DerivedStatus Of(StatusFacts facts, DueInstance instance, AsOf asOf)
    {
        if (WithoutStatus(facts, asOf) is { } why)
            return new DerivedStatus(null, why);

        var answered = Answered(facts.For(instance, asOf));
        return OfText(facts, asOf) is { } over ? answered ?? over : OfPerson(facts, instance.Id, asOf) ?? answered ?? Unanswered(facts, instance, asOf);
    }

    /// <summary>Every day on which the status may become another one while nothing else is recorded, the earliest first.</summary>
    public static IReadOnlyList<DateOnly> Turns(StatusFacts facts, DateTimeOffset moment)
    {
        var end = facts.Mandate.Particulars.End is { IsEnd: true, Value: { } value } ? LastDay(value) : null;
        var last = facts.Asked(new AsOf(DateOnly.MaxValue, moment)).Select(instance => instance.DueOn).Append(LastDay(facts.Mandate.Due)).Append(end);
        var after = last.Where(day => day < DateOnly.MaxValue).Select(day => day!.Value.AddDays(1));
        return [.. after.Concat(facts.Ends.Select(one => one.On).OfType<DateOnly>()).Distinct().Order()];
    }

    /// <summary>The last day of a stated calendar date: of the month, quarter or year where only those are stated; null for every other due.</summary>
    public static DateOnly? LastDay(StatedDue? due) => due is { Kind: DueKind.Date, Value: { } value } ? LastDay(value) : null;

    /// <summary>The last day of a day, a month, a year, or of two days with a slash; null for anything else.</summary>
    internal static DateOnly? LastDay(string value)
    {
        var last = value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        if (DateOnly.TryParseExact(last, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month.AddMonths(1).AddDays(-1);

        return DateOnly.TryParseExact(last, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? year.AddYears(1).AddDays(-1) : null;
    }

    private static string? WithoutStatus(StatusFacts facts, AsOf asOf) =>
        facts.Mandate.State switch
        {
            MandateState.Rejected => "rejected",
            MandateState.Lapsed => "lapsed",
            MandateState.Proposed => "unconfirmed",
            _ when facts.ConfirmedAt > asOf.Moment => "unconfirmed",
            _ => facts.Mandate.IsProvisional ? "provisional" : null,
        };

    // Its text's time being over goes before all else: nobody is held to words that are no longer there.
    private static DerivedStatus? OfText(StatusFacts facts, AsOf asOf)
    {
        var come = facts.Ends.Where(end => end.HasCome(asOf)).ToList();
        if (come.Exists(end => !end.IsAbrogated))
            return new DerivedStatus(MandateStatus.Superseded, "later-revision");

        if (come.Count > 0)
            return new DerivedStatus(MandateStatus.Retired, "abrogated");

        return facts.Mandate.Particulars.End is { IsEnd: true, Value: { } value } && LastDay(value) < asOf.Day
            ? new DerivedStatus(MandateStatus.Retired, "own-end")
            : null;
    }

    private static DerivedStatus? OfPerson(StatusFacts facts, DueInstanceId? instance, AsOf asOf) =>
        facts.SaidOf(instance, asOf) is { } said ? new DerivedStatus(said.Status, "said", said) : null;

    private static DerivedStatus OfEvidence(StatusFacts facts, AsOf asOf)
    {
        var whole = facts.ForAll(asOf).ToList();
        if (!facts.GoesOn && whole.Contains(EvidenceShows.Fulfilment))
            return Answered(whole)!;

        var times = facts.Asked(asOf).Select(instance => (Instance: instance, Status: Of(facts, instance, asOf))).ToList();
        if (times.FindLast(time => HasPassed(facts, time.Instance, asOf)).Status is { Status: MandateStatus.Overdue } overdue)
            return overdue;

        if (times.FindLast(time => time.Status.Status != MandateStatus.NoEvidence).Status is { } shown)
            return facts.GoesOn && shown.Status is MandateStatus.UnderWay or MandateStatus.Fulfilled ? GoingOn(isReported: false) : shown;

        if (facts.GoesOn && whole.Count > 0)
            return GoingOn(whole.Contains(EvidenceShows.Report));

        if (Answered(whole) is { } answered)
            return answered;

        if (times.Count == 0 && LastDay(facts.Mandate.Due) < asOf.Day)
            return new DerivedStatus(MandateStatus.Overdue, "date-passed");

        return whole.Count > 0 ? UnderWay
            : times.Exists(time => time.Status == Awaited) ? Awaited
            : Nothing;
    }

    private static DerivedStatus UnderWay { get; } = new(MandateStatus.UnderWay, "progress-linked");

    private static DerivedStatus GoingOn(bool isReported) =>
        isReported ? new DerivedStatus(MandateStatus.Reported, "recurring-report") : new DerivedStatus(MandateStatus.Continuing, "recurring-work");

    // Progress does not answer: what was asked was neither done nor reported.
    private static DerivedStatus? Answered(IEnumerable<EvidenceShows> shown)
    {
        var all = shown.ToHashSet();
        return all.Contains(EvidenceShows.Fulfilment) ? new DerivedStatus(MandateStatus.Fulfilled, "fulfilment-linked")
            : all.Contains(EvidenceShows.Report) ? new DerivedStatus(MandateStatus.Reported, "report-linked")
            : null;
    }

    private static DerivedStatus Unanswered(StatusFacts facts, DueInstance instance, AsOf asOf)
    {
        if (HasPassed(facts, instance, asOf))
            return new DerivedStatus(MandateStatus.Overdue, "date-passed");

        return facts.For(instance, asOf).Any() ? UnderWay
            : facts.LastDay(instance, asOf) < asOf.Day ? Awaited
            : Nothing;
    }

    // A day that was only expected passes nobody by: it may have been another, and nobody is late for it before it is known.
    private static bool HasPassed(StatusFacts facts, DueInstance instance, AsOf asOf) =>
        instance.Days != DayCertainty.Expected && facts.LastDay(instance, asOf) < asOf.Day;
}
