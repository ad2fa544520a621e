using System.Globalization;
using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>A status and why it is what it is: the catalogue's key after <c>status-reason.</c>.</summary>
public sealed record DerivedStatus(MandateStatus? Status, string Reason);

/// <summary>Derives the status of a mandate from linked evidence, the stated date and later texts. Nothing here is typed by a person.</summary>
public static class MandateStatuses
{
    /// <summary>The status on a day.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="evidence">What its linked evidence shows.</param>
    /// <param name="isSuperseded">Whether a later adopted revision of its instrument is held.</param>
    /// <param name="today">The day.</param>
    public static DerivedStatus Of(Mandate mandate, IReadOnlyCollection<EvidenceShows> evidence, bool isSuperseded, DateOnly today)
    {
        if (mandate.State != MandateState.Confirmed)
            return new DerivedStatus(
                null,
                mandate.State switch
                {
                    MandateState.Rejected => "rejected",
                    MandateState.Lapsed => "lapsed",
                    _ => "unconfirmed",
                }
            );

        if (mandate.IsProvisional)
            return new DerivedStatus(null, "provisional");

        if (isSuperseded)
            return new DerivedStatus(MandateStatus.Superseded, "later-revision");

        if (mandate.Due?.Kind == DueKind.Recurring && evidence.Count > 0)
            return evidence.Contains(EvidenceShows.Report)
                ? new DerivedStatus(MandateStatus.Reported, "recurring-report")
                : new DerivedStatus(MandateStatus.Continuing, "recurring-work");

        if (evidence.Contains(EvidenceShows.Fulfilment))
            return new DerivedStatus(MandateStatus.Fulfilled, "fulfilment-linked");

        if (evidence.Contains(EvidenceShows.Report))
            return new DerivedStatus(MandateStatus.Reported, "report-linked");

        if (LastDay(mandate.Due) is { } last && today > last)
            return new DerivedStatus(MandateStatus.Overdue, "date-passed");

        return evidence.Count > 0
            ? new DerivedStatus(MandateStatus.UnderWay, "progress-linked")
            : new DerivedStatus(MandateStatus.NoEvidence, "nothing-linked");
    }

    /// <summary>The last day of a stated calendar date: of the month or year where only those are stated; null for every other due.</summary>
    public static DateOnly? LastDay(StatedDue? due)
    {
        if (due is not { Kind: DueKind.Date, Value: { } value })
            return null;

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month.AddMonths(1).AddDays(-1);

        return DateOnly.TryParseExact(value, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? year.AddYears(1).AddDays(-1) : null;
    }
}
