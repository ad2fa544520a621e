using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Store;

namespace Resolute.Features.Tests.Mandates;

public sealed class SuggestEvidenceTests
{
    [Theory, OnBoth]
    public async Task A_report_that_names_a_clause_is_suggested_for_it_whichever_came_first(Database database)
    {
        await using var reportLast = await Desk.Open(database);
        await reportLast.Import(Texts.Resolution);
        await reportLast.Confirm(1);
        await reportLast.Import(Texts.Report);
        await using var reportFirst = await Desk.Open(database);
        await reportFirst.Import(Texts.Report);
        await reportFirst.Import(Texts.Resolution);
        await reportFirst.Confirm(1);

        foreach (var desk in (Desk[])[reportLast, reportFirst])
        {
            (await desk.FinishJobs()).ShouldBeGreaterThan(0);

            var page = await desk.Page(1);
            var piece = page.Evidence.Single();
            (piece.State, piece.Rule, piece.Place).ShouldBe((EvidenceState.Suggested, "clause-named", "2.1"));
            (page.Mandate.SuggestionCount, page.Mandate.EvidenceCount, page.Mandate.Status).ShouldBe((1, 0, MandateStatus.NoEvidence));
        }
    }

    [Theory, OnBoth]
    public async Task Nothing_is_suggested_for_a_mandate_that_no_person_has_confirmed(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);

        await desk.FinishJobs();

        (await desk.Page(1)).Evidence.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_section_that_names_one_clause_is_suggested_for_no_other(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);

        await desk.Confirm(2);
        await desk.FinishJobs();

        (await desk.Page(2)).Evidence.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task The_same_place_is_not_suggested_twice(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();

        await desk.Confirm(1);
        await desk.FinishJobs();

        (await desk.Page(1)).Evidence.Count.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Many_reports_are_looked_at_in_portions_and_whoever_writes_gets_a_turn_between_two(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        for (var number = 1; number <= 19; number++)
            await desk.Import(Texts.Report.Replace("D28/5", $"D28/{number + 20}", StringComparison.Ordinal), $"report-{number}.txt");
        await desk.FinishJobs();
        var id = await MandateOf(desk, 1);
        await desk.Confirm(1);

        var first = await desk.Do<SuggestEvidence, SuggestEvidence.Request, int>(new(null, id), Model.People.Actor.Job);
        first.Carried().ShouldBe(8);
        await desk.Confirm(2);
        (await desk.Page(1)).Evidence.Count.ShouldBe(8);

        await desk.FinishJobs();
        (await desk.Page(1)).Evidence.Count.ShouldBe(19);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static async Task<Guid> MandateOf(Desk desk, int number)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<VisibleStore>().Mandates.Find(Model.People.Actor.Job, number, CancellationToken.None))!.Id.Value;
    }
}
