using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Mandates;

public sealed class MandateStatusesTests
{
    private static readonly DateOnly LastDay = new(2026, 9, 30);
    private static readonly TextEnd Later = new(false, Recorded.Now, null);
    private static readonly TextEnd Abrogated = new(true, Recorded.Now, new DateOnly(2026, 6, 1));

    [Fact]
    public void Unconfirmed_rejected_and_provisional_mandates_have_no_status_whatever_is_linked_and_whatever_the_day() =>
        Prop.ForAll<EvidenceShows[], bool>(
                (shown, isSuperseded) =>
                    Of(Recorded.Made(), shown ?? [], isSuperseded, DateOnly.MaxValue) == new DerivedStatus(null, "unconfirmed")
                    && Of(Recorded.Confirmed(Standing.Draft), shown ?? [], isSuperseded, DateOnly.MaxValue) == new DerivedStatus(null, "provisional")
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_mandate_is_overdue_only_after_its_date_and_only_without_report_or_fulfilment() =>
        Prop.ForAll<EvidenceShows[], int>(
                (shown, days) =>
                {
                    var today = LastDay.AddDays(Math.Abs(days % 1000));
                    var status = Of(Recorded.Confirmed(), shown ?? [], false, today).Status;
                    var isAnswered = (shown ?? []).Any(one => one != EvidenceShows.Progress);
                    return (status == MandateStatus.Overdue) == (today > LastDay && !isAnswered);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_time_is_overdue_only_after_its_last_day_and_only_without_what_it_asks_for() =>
        Prop.ForAll<EvidenceShows[], int>(
                (shown, days) =>
                {
                    var mandate = Recorded.Confirmed(at: 1);
                    var (first, second) = (Recorded.Time(mandate, "2026", LastDay), Recorded.Time(mandate, "2027", LastDay.AddYears(1)));
                    var facts = new StatusFacts(mandate)
                    {
                        Instances = [second, first],
                        Evidence =
                        [
                            .. (shown ?? []).Select(one => Recorded.Linked(mandate, one, instance: first)),
                            Recorded.Linked(mandate, EvidenceShows.Report),
                        ],
                    };
                    var today = LastDay.AddDays(Math.Abs(days % 300));
                    var isAnswered = (shown ?? []).Any(one => one != EvidenceShows.Progress);
                    return (MandateStatuses.Of(facts, first, Recorded.On(today)).Status == MandateStatus.Overdue) == (today > LastDay && !isAnswered)
                        && MandateStatuses.Of(facts, second, Recorded.On(today)).Status == MandateStatus.NoEvidence;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_revision_takes_every_status_over_and_nobody_can_say_otherwise() =>
        Prop.ForAll<EvidenceShows[], MandateStatus>(
                (shown, said) =>
                {
                    var mandate = Recorded.Confirmed();
                    var facts = new StatusFacts(mandate)
                    {
                        Evidence = [.. (shown ?? []).Select(one => Recorded.Linked(mandate, one))],
                        Said = said == MandateStatus.NoEvidence ? [] : [Recorded.Said(mandate, said, "We think so.")],
                        Ends = [Later, Abrogated],
                    };
                    return MandateStatuses.Of(facts, Recorded.On(DateOnly.MaxValue)).Status == MandateStatus.Superseded;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_recurs_is_never_fulfilled_and_never_overdue_while_it_has_no_day() =>
        Prop.ForAll<EvidenceShows[]>(shown =>
                Of(Recorded.Confirmed(at: 1), shown ?? [], false, DateOnly.MaxValue).Status
                    is MandateStatus.NoEvidence
                        or MandateStatus.Continuing
                        or MandateStatus.Reported
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_was_recorded_later_changes_what_held_on_a_day() =>
        Prop.ForAll<EvidenceShows[], int>(
                (shown, hours) =>
                {
                    var mandate = Recorded.Confirmed();
                    var before = new StatusFacts(mandate) { Evidence = [Recorded.Linked(mandate, EvidenceShows.Progress)] };
                    var later = Recorded.Now.AddHours(1 + Math.Abs(hours % 10_000));
                    var after = before with
                    {
                        Evidence = [.. before.Evidence, .. (shown ?? []).Select(one => Recorded.Linked(mandate, one, later))],
                        Said = [Recorded.Said(mandate, MandateStatus.Fulfilled, "Seen.", later)],
                        Ends = [new TextEnd(false, later, null)],
                    };
                    var asOf = AsOf.At(later.AddTicks(-1), Recorded.Zone);
                    return MandateStatuses.Of(after, asOf) == MandateStatuses.Of(before, asOf);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_latest_time_that_passed_decides_where_it_is_overdue_else_the_latest_for_which_anything_was_shown()
    {
        var mandate = Recorded.Confirmed(at: 1);
        var times = Enumerable.Range(2026, 3).Select(year => Recorded.Time(mandate, $"{year}", new DateOnly(year, 6, 30))).ToList();
        var facts = new StatusFacts(mandate) { Instances = times, Evidence = [Recorded.Linked(mandate, EvidenceShows.Report, instance: times[0])] };

        MandateStatuses.Of(facts, Recorded.On(2026, 7, 1)).ShouldBe(new DerivedStatus(MandateStatus.Reported, "report-linked"));
        MandateStatuses.Of(facts, Recorded.On(2027, 6, 30)).Status.ShouldBe(MandateStatus.Reported);
        MandateStatuses.Of(facts, Recorded.On(2027, 7, 1)).ShouldBe(new DerivedStatus(MandateStatus.Overdue, "date-passed"));
        MandateStatuses.Turns(facts, Recorded.Now).ShouldBe(Enumerable.Range(2026, 3).Select(year => new DateOnly(year, 7, 1)));

        var later = facts with { Evidence = [.. facts.Evidence, Recorded.Linked(mandate, EvidenceShows.Progress, instance: times[1])] };
        MandateStatuses.Of(later, Recorded.On(2026, 7, 1)).Status.ShouldBe(MandateStatus.Continuing);
        MandateStatuses.Of(later, Recorded.On(2027, 7, 1)).Status.ShouldBe(MandateStatus.Overdue);
    }

    [Fact]
    public void What_a_person_says_goes_before_what_is_derived_until_it_is_taken_back_or_its_evidence_falls()
    {
        var mandate = Recorded.Confirmed();
        var piece = Recorded.Linked(mandate, EvidenceShows.Progress);
        var first = Recorded.Said(mandate, MandateStatus.Continuing, "It never ends.");
        StatusSaid.Say(mandate, null, MandateStatus.Fulfilled, piece, null, Recorded.Now.AddDays(1)).IsRefused(out var _, out var second).ShouldBeFalse();
        var facts = new StatusFacts(mandate) { Evidence = [piece], Said = [first, second!] };

        MandateStatuses.Of(facts, AsOf.At(Recorded.Now, Recorded.Zone)).ShouldBe(new DerivedStatus(MandateStatus.Continuing, "said", first));
        MandateStatuses.Of(facts, Recorded.On(2026, 4, 1)).ShouldBe(new DerivedStatus(MandateStatus.Fulfilled, "said", second));
        piece.Withdraw("It was another bridge.", Recorded.Now.AddDays(40)).IsRefused(out var _, out _).ShouldBeFalse();
        MandateStatuses.Of(facts, Recorded.On(2026, 4, 1)).Said.ShouldBe(second);
        MandateStatuses.Of(facts, Recorded.On(2026, 5, 1)).Said.ShouldBe(first);
        first.TakeBack(Recorded.Now.AddDays(80)).IsRefused(out var _, out _).ShouldBeFalse();
        MandateStatuses.Of(facts, Recorded.On(2026, 6, 1)).ShouldBe(new DerivedStatus(MandateStatus.NoEvidence, "nothing-linked"));
    }

    [Fact]
    public void Nobody_is_late_for_a_day_that_was_only_expected_and_it_says_that_the_day_passed()
    {
        var mandate = Recorded.Confirmed(at: 1);
        var facts = new StatusFacts(mandate) { Instances = [Recorded.Time(mandate, "itu/council/2026", LastDay, DayCertainty.Expected)] };

        MandateStatuses.Of(facts, Recorded.On(2026, 10, 1)).ShouldBe(new DerivedStatus(MandateStatus.NoEvidence, "expected-day-passed"));
        MandateStatuses.Of(facts, Recorded.On(2026, 5, 1)).ShouldBe(new DerivedStatus(MandateStatus.NoEvidence, "nothing-linked"));
        MandateStatuses.Of(facts with { Ends = [Abrogated] }, Recorded.On(2026, 10, 1)).Status.ShouldBe(MandateStatus.Retired);
        MandateStatuses.Of(facts with { Ends = [Abrogated] }, Recorded.On(2026, 5, 31)).Status.ShouldBe(MandateStatus.NoEvidence);
    }

    [Theory]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("2026-06", "2026-06-30")]
    [InlineData("2026", "2026-12-31")]
    [InlineData("2026-07-01/2026-09-30", "2026-09-30")]
    [InlineData("2026-02/2026-03", "2026-03-31")]
    [InlineData("itu/council/2026", null)]
    [InlineData("P30D", null)]
    [InlineData("", null)]
    public void A_stated_stretch_ends_with_its_last_day(string value, string? last) =>
        MandateStatuses
            .LastDay(new StatedDue("then", DueKind.Date, value, new Claim(default, "x", 1)))
            .ShouldBe(last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_status_is_said_with_evidence_or_a_reason_of_a_confirmed_mandate_only()
    {
        var mandate = Recorded.Confirmed();
        Refused(mandate, MandateStatus.Fulfilled, null, " ").ShouldBe("status-without-reason");
        Refused(mandate, MandateStatus.NoEvidence, null, "None.").ShouldBe("status-not-said");
        Refused(mandate, MandateStatus.Fulfilled, Recorded.Linked(Recorded.Confirmed(), EvidenceShows.Report), null).ShouldBe("evidence-not-linked");
        Refused(Recorded.Made(), MandateStatus.Fulfilled, null, "Seen.").ShouldBe("mandate-unconfirmed");
        Refused(Recorded.Confirmed(Standing.Draft), MandateStatus.Fulfilled, null, "Seen.").ShouldBe("mandate-provisional");
    }

    [Fact]
    public void A_version_that_is_not_the_one_seen_is_refused()
    {
        var mandate = Recorded.Confirmed();

        mandate.Confirm(0, null).IsRefused(out var refusal, out _).ShouldBeTrue();
        refusal!.Code.ShouldBe("changed-meanwhile");
        mandate.Version.ShouldBe(1);
    }

    private static string? Refused(Mandate mandate, MandateStatus status, Evidence? evidence, string? reason) =>
        StatusSaid.Say(mandate, null, status, evidence, reason, Recorded.Now).IsRefused(out var refusal, out _) ? refusal.Code : null;

    private static DerivedStatus Of(Mandate mandate, EvidenceShows[] shown, bool isSuperseded, DateOnly day)
    {
        var confirmed = Recorded.Confirmed();
        return MandateStatuses.Of(
            new StatusFacts(mandate) { Evidence = [.. shown.Select(one => Recorded.Linked(confirmed, one))], Ends = isSuperseded ? [Later] : [] },
            Recorded.On(day)
        );
    }
}
