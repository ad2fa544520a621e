using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

public sealed class StatusHistoryTests
{
    [Fact]
    public void Every_change_has_its_day_and_its_cause()
    {
        var mandate = Recorded.Confirmed();
        var time = Recorded.Time(mandate, "2026-09-30", new DateOnly(2026, 9, 30));
        var progress = Recorded.Linked(mandate, EvidenceShows.Progress, Recorded.Now.AddDays(10), time);
        var report = Recorded.Linked(mandate, EvidenceShows.Report, Recorded.Now.AddYears(1), time);
        report.Withdraw("It was another report.", Recorded.Now.AddYears(1).AddDays(2)).IsRefused(out var _, out _).ShouldBeFalse();
        var facts = new StatusFacts(mandate)
        {
            ConfirmedAt = Recorded.Now,
            Instances = [time],
            Evidence = [report, progress],
            Ends = [new TextEnd(false, Recorded.Now.AddYears(2), new DateOnly(2028, 4, 1))],
        };

        StatusHistory
            .Of(facts, Recorded.On(2030, 1, 1), Recorded.Zone)
            .Select(change => (change.AsOf.Day, change.Status.Status, change.Cause, change.Evidence))
            .ShouldBe([
                (new DateOnly(2026, 3, 2), MandateStatus.NoEvidence, StatusCause.Confirmed, null),
                (new DateOnly(2026, 3, 12), MandateStatus.UnderWay, StatusCause.EvidenceLinked, progress.Id),
                (new DateOnly(2026, 10, 1), MandateStatus.Overdue, StatusCause.DayPassed, null),
                (new DateOnly(2027, 3, 2), MandateStatus.Reported, StatusCause.EvidenceLinked, report.Id),
                (new DateOnly(2027, 3, 4), MandateStatus.Overdue, StatusCause.EvidenceWithdrawn, report.Id),
                (new DateOnly(2028, 4, 1), MandateStatus.Superseded, StatusCause.RevisionAdopted, null),
            ]);
    }

    [Fact]
    public void A_day_that_moved_counts_as_it_was_known_then()
    {
        var mandate = Recorded.Confirmed(at: 1);
        var time = Recorded.Time(mandate, "itu/council/2026", new DateOnly(2026, 7, 30));
        var facts = new StatusFacts(mandate)
        {
            ConfirmedAt = Recorded.Now,
            Instances = [time],
            Moves = [new DayMoved(time.Id, new DateTimeOffset(2026, 7, 5, 0, 0, 0, TimeSpan.Zero), new DateOnly(2026, 6, 30))],
        };

        StatusHistory
            .Of(facts, Recorded.On(2026, 12, 1), Recorded.Zone)
            .Skip(1)
            .Select(change => (change.AsOf.Day, change.Status.Status, change.Cause))
            .ShouldBe([
                (new DateOnly(2026, 7, 1), MandateStatus.Overdue, StatusCause.DayPassed),
                (new DateOnly(2026, 7, 5), MandateStatus.NoEvidence, StatusCause.DayMoved),
                (new DateOnly(2026, 7, 31), MandateStatus.Overdue, StatusCause.DayPassed),
            ]);
    }

    [Fact]
    public void The_history_up_to_a_day_ends_with_the_status_of_that_day() =>
        Prop.ForAll<(EvidenceShows Shows, int Day, bool IsForTime)[], int>(
                (linked, days) =>
                {
                    var mandate = Recorded.Confirmed(at: 1);
                    var time = Recorded.Time(mandate, "2026", new DateOnly(2026, 6, 30));
                    var facts = new StatusFacts(mandate)
                    {
                        ConfirmedAt = Recorded.Now,
                        Instances = [time, Recorded.Time(mandate, "2027", new DateOnly(2027, 6, 30))],
                        Evidence =
                        [
                            .. (linked ?? []).Select(one =>
                                Recorded.Linked(mandate, one.Shows, Recorded.Now.AddDays(Math.Abs(one.Day % 700)), one.IsForTime ? time : null)
                            ),
                        ],
                    };
                    var asOf = Recorded.On(new DateOnly(2026, 3, 2).AddDays(Math.Abs(days % 700)));
                    return StatusHistory.Of(facts, asOf, Recorded.Zone)[^1].Status == MandateStatuses.Of(facts, asOf);
                }
            )
            .QuickCheckThrowOnFailure();
}
