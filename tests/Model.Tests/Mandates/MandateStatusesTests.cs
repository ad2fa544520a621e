using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

public sealed class MandateStatusesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly LastDay = new(2026, 9, 30);

    [Fact]
    public void Unconfirmed_rejected_and_provisional_mandates_have_no_status_whatever_is_linked_and_whatever_the_day() =>
        Prop.ForAll<EvidenceShows[], bool>(
                (shown, isSuperseded) =>
                    MandateStatuses.Of(Made(Standing.Adopted), shown ?? [], isSuperseded, DateOnly.MaxValue) == new DerivedStatus(null, "unconfirmed")
                    && MandateStatuses.Of(Confirmed(Standing.Draft), shown ?? [], isSuperseded, DateOnly.MaxValue) == new DerivedStatus(null, "provisional")
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_mandate_is_overdue_only_after_its_date_and_only_without_report_or_fulfilment() =>
        Prop.ForAll<EvidenceShows[], int>(
                (shown, days) =>
                {
                    var today = LastDay.AddDays(days % 1000);
                    var status = MandateStatuses.Of(Confirmed(Standing.Adopted), shown ?? [], false, today).Status;
                    var isAnswered = (shown ?? []).Any(one => one != EvidenceShows.Progress);
                    return (status == MandateStatus.Overdue) == (today > LastDay && !isAnswered);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_revision_takes_every_status_over() =>
        Prop.ForAll<EvidenceShows[]>(shown =>
                MandateStatuses.Of(Confirmed(Standing.Adopted), shown ?? [], true, DateOnly.MaxValue).Status == MandateStatus.Superseded
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_recurs_is_never_fulfilled_and_never_overdue() =>
        Prop.ForAll<EvidenceShows[]>(shown =>
                MandateStatuses.Of(Confirmed(Standing.Adopted, 1), shown ?? [], false, DateOnly.MaxValue).Status
                    is MandateStatus.NoEvidence
                        or MandateStatus.Continuing
                        or MandateStatus.Reported
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_version_that_is_not_the_one_seen_is_refused()
    {
        var mandate = Confirmed(Standing.Adopted);

        mandate.Confirm(0, null).IsRefused(out var refusal, out _).ShouldBeTrue();
        refusal!.Code.ShouldBe("changed-meanwhile");
        mandate.Version.ShouldBe(1);
    }

    private static Mandate Confirmed(Standing standing, int at = 0)
    {
        var mandate = Made(standing, at);
        mandate.Confirm(0, null).IsRefused(out var _, out _).ShouldBeFalse();
        return mandate;
    }

    private static Mandate Made(Standing standing, int at = 0)
    {
        var document = Document.TakeIn(Readings.Resolution, new TakenFile("bridges.txt", new string('a', 64)), standing, "bridges", null, Now);
        var clauses = Lineage.Propose(document, Readings.Resolution, Now);
        return MandateProposals.Make(document, Readings.Resolution, clauses, [], 1, Now)[at];
    }
}
