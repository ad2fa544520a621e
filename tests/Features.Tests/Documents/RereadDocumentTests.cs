using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Blocks;
using Resolute.Text.Correcting;
using Resolute.Text.Structure;

namespace Resolute.Features.Tests.Documents;

public sealed class RereadDocumentTests
{
    [Theory, OnBoth]
    public async Task Read_again_by_the_same_reader_nothing_changes_and_corrections_hold(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        await desk.Correct(imported.TextAddress, new SaidCorrection(CorrectionKind.Join, "sec_2__para_2__item_ii"));
        var before = await desk.Text(imported.TextAddress);

        var reread = (await desk.Reread(imported.Slug)).Carried();

        (reread.IsOther, reread.NotApplied).ShouldBe((false, 0));
        JsonSerializer.Serialize(await desk.Text(imported.TextAddress)).ShouldBe(JsonSerializer.Serialize(before));
        (await desk.Reread("no-such")).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task A_text_that_an_older_reader_read_otherwise_is_read_anew_and_what_hangs_on_it_follows(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        var number = (await desk.Text(imported.TextAddress)).Marks.Single(mark => mark.EId == "sec_2__para_3").Mandate.Number;
        await desk.Confirm(number);
        await desk.Correct(imported.TextAddress, new SaidCorrection(CorrectionKind.Recipients, "sec_2__para_1", Bodies: [new SaidBody("itu/council", "")]));
        await OlderReader(desk);

        var reread = (await desk.Reread(imported.Slug)).Carried();

        reread.IsOther.ShouldBeTrue();
        var page = await desk.Text(imported.TextAddress);
        page.Reading.AllClauses().Single(clause => clause.Id == "sec_2__para_1").Recipients.Single().Claim.Rule.ShouldBe("person");
        page.Corrections.Single().WhyNot.ShouldBeNull();
        (await desk.Page(number)).Mandate.ShouldSatisfyAllConditions(
            line => line.State.ShouldBe(MandateState.Confirmed),
            line => line.Words.ShouldStartWith("to keep the lamp wicks"),
            line => line.ConfirmedOn.ShouldBeNull()
        );
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_workspace_of_the_first_version_moves_up_with_its_records(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        await using (var scope = desk.Parts.CreateAsyncScope())
        {
            var tables = scope.ServiceProvider.GetRequiredService<ResoluteContext>().Database;
            var first = tables.GetMigrations().First();
            await tables.GetService<IMigrator>().MigrateAsync(first, TestContext.Current.CancellationToken);
        }

        await desk.Parts.GetRequiredService<Workspace>().Open(TestContext.Current.CancellationToken);
        await using (var scope = desk.Parts.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<ResoluteContext>().Instruments.SingleAsync(TestContext.Current.CancellationToken)).Place.ShouldBe(
                "demo/council/res/00000007"
            );
        (await desk.Text(imported.TextAddress)).Reading.AllClauses().Count().ShouldBe(imported.Clauses);
        await desk.Correct(imported.TextAddress, new SaidCorrection(CorrectionKind.Join, "sec_2__para_2__item_ii"));
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    /// <summary>As if the text had been taken in by a reader that joined the last two clauses of the second block and knew no recipients.</summary>
    private static async Task OlderReader(Desk desk)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        var machine = Reader.Read(BlockText.FromLines(Texts.Resolution));
        var third = machine.AllClauses().Single(clause => clause.Id == "sec_2__para_3");
        var older = Corrected.Of(machine, [new ClauseContinues(Anchor.At(machine.Text, third.Span.Start, third.Span.End))]).Reading;
        var text = await context.DocumentTexts.SingleAsync();
        context.Entry(text).Property(nameof(DocumentText.Uncorrected)).CurrentValue = older;
        context.Entry(text).Property(nameof(DocumentText.Reading)).CurrentValue = older;
        context.IsJournalled = true;
        await context.SaveChangesAsync();
    }
}
