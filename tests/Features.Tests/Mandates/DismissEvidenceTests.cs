using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class DismissEvidenceTests
{
    [Theory, OnBoth]
    public async Task A_dismissed_suggestion_counts_nowhere_and_does_not_come_back(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();
        var suggested = (await desk.Page(1)).Evidence.Single();

        (await desk.Do<DismissEvidence, DismissEvidence.Request, int>(new(suggested.Id, 2))).RefusedAs().ShouldBe("not-found");
        (await desk.Do<DismissEvidence, DismissEvidence.Request, int>(new(suggested.Id))).Carried();
        await desk.Confirm(1);
        await desk.FinishJobs();

        var page = await desk.Page(1);
        (page.Mandate.SuggestionCount, page.Mandate.EvidenceCount, page.Mandate.Status).ShouldBe((0, 0, MandateStatus.NoEvidence));
        page.Evidence.Single().State.ShouldBe(EvidenceState.Dismissed);
    }

    [Theory, OnBoth]
    public async Task A_suggestion_that_is_not_there_cannot_be_dismissed(Database database)
    {
        await using var desk = await Desk.Open(database);

        (await desk.Do<DismissEvidence, DismissEvidence.Request, int>(new(EvidenceId.New(desk.Clock.Now)))).RefusedAs().ShouldBe("not-found");
    }
}
