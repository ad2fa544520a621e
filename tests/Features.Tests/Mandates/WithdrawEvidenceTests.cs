using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class WithdrawEvidenceTests
{
    [Theory, OnBoth]
    public async Task A_link_taken_back_counts_no_more_and_still_counts_as_of_the_day_before(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        await desk.Link(1, report.TextAddress, EvidenceShows.Report);
        var piece = (await desk.Page(1)).Evidence.Single().Id;
        desk.Clock.Now = desk.Clock.Now.AddDays(3);

        (await Try(desk, piece, " ")).ShouldBe("reason-missing");
        (await Try(desk, piece, "It was another map.", 2)).ShouldBe("not-found");
        (await Try(desk, piece, "It was another map.")).ShouldBeNull();
        (await Try(desk, piece, "Again.")).ShouldBe("evidence-not-linked");

        var page = await desk.Page(1);
        (page.Mandate.Status, page.Mandate.EvidenceCount).ShouldBe((MandateStatus.NoEvidence, 0));
        (page.Evidence.Single().State, page.Evidence.Single().WithdrawnBecause).ShouldBe((EvidenceState.Withdrawn, "It was another map."));
        page.Statuses.Select(turn => (turn.On, turn.Status, turn.Cause))
            .ShouldBe([
                (new DateOnly(2026, 3, 5), MandateStatus.NoEvidence, StatusCause.EvidenceWithdrawn),
                (new DateOnly(2026, 3, 2), MandateStatus.Reported, StatusCause.EvidenceLinked),
                (new DateOnly(2026, 3, 2), MandateStatus.NoEvidence, StatusCause.Confirmed),
            ]);
        var before = (await desk.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(1, new DateOnly(2026, 3, 4)))).Carried();
        (before.Mandate.Status, before.IsToday, before.AsOf).ShouldBe((MandateStatus.Reported, false, new DateOnly(2026, 3, 4)));
        (await desk.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(1, new DateOnly(2026, 3, 1)))).Carried().StatusReason.ShouldBe("unconfirmed");
        (await desk.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(1, new DateOnly(2026, 10, 1))))
            .Carried()
            .Mandate.Status.ShouldBe(MandateStatus.Overdue);
    }

    [Theory, OnBoth]
    public async Task Only_who_may_link_may_take_back(Database database)
    {
        await using var desk = await Desk.Open(database);
        (await desk.Do<WithdrawEvidence, WithdrawEvidence.Request, int>(new(new EvidenceId(Guid.Empty), "x"), Actor.Anonymous))
            .RefusedAs()
            .ShouldBe("sign-in-required");
    }

    private static async Task<string?> Try(Desk desk, EvidenceId piece, string reason, int? mandate = null) =>
        (await desk.Do<WithdrawEvidence, WithdrawEvidence.Request, int>(new(piece, reason, mandate))).IsRefused(out var refusal, out _) ? refusal.Code : null;
}
