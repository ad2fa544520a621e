using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class ConfirmEvidenceTests
{
    [Theory, OnBoth]
    public async Task A_suggestion_counts_once_a_person_says_what_it_shows(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();
        var suggested = (await desk.Page(1)).Evidence.Single();

        (await desk.Do<ConfirmEvidence, ConfirmEvidence.Request, int>(new(suggested.Id, EvidenceShows.Fulfilment, 2))).RefusedAs().ShouldBe("not-found");
        (await desk.Do<ConfirmEvidence, ConfirmEvidence.Request, int>(new(suggested.Id, EvidenceShows.Fulfilment, 1))).Carried().ShouldBe(1);

        var page = await desk.Page(1);
        page.Mandate.Status.ShouldBe(MandateStatus.Fulfilled);
        page.Evidence.Single().By.ShouldBe(Desk.Officer.Name);
        (await desk.Do<ConfirmEvidence, ConfirmEvidence.Request, int>(new(suggested.Id, EvidenceShows.Report))).RefusedAs().ShouldBe("evidence-decided");
    }
}
