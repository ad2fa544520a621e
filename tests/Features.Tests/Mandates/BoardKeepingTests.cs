using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Tests.Mandates;

/// <summary>Boards show what the records derive, whoever wrote what, on whatever day.</summary>
public sealed class BoardKeepingTests
{
    [Theory, OnBoth]
    public async Task The_board_follows_every_deed_and_the_laws_of_the_data_find_no_difference(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report, "report.txt");
        await desk.Confirm(1);
        await desk.Confirm(2);
        await desk.FinishJobs();
        (await desk.Verify()).Broken.ShouldBeEmpty();
        await desk.Link(2, $"{report.TextAddress}", EvidenceShows.Progress);
        (await Status(desk, 2)).ShouldBe(MandateStatus.Continuing);
        await desk.Release(resolution);
        await desk.Release(1);
        await desk.Release(2);
        (await desk.Verify()).Broken.ShouldBeEmpty();
        (await Status(desk, 2, Actor.Anonymous)).ShouldBe(MandateStatus.NoEvidence);

        await desk.Release(report);
        (await Status(desk, 2, Actor.Anonymous)).ShouldBe(MandateStatus.Continuing);
        await desk.Import(Texts.LaterResolution);
        (await Status(desk, 1)).ShouldBe(MandateStatus.Superseded);
        (await Status(desk, 1, Actor.Anonymous)).ShouldBe(MandateStatus.NoEvidence);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_mandate_falls_overdue_with_the_day_although_nobody_writes(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        var number = (await desk.Board(new(Status: MandateStatus.NoEvidence))).Mandates.ShouldHaveSingleItem().Number;
        (await desk.Board(new(Due: DueFilter.Dated))).Mandates.ShouldBeEmpty();

        desk.Clock.Now = new DateTimeOffset(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);
        (await desk.Board(new(Due: DueFilter.Soon))).Mandates.ShouldHaveSingleItem().NextDue.ShouldBe(new DateOnly(2026, 9, 30));

        // Half past midnight in Geneva, still the day before in UTC.
        desk.Clock.Now = new DateTimeOffset(2026, 9, 30, 22, 30, 0, TimeSpan.Zero);
        var board = await desk.Board(new(Status: MandateStatus.Overdue));
        board.Mandates.Select(line => (line.Number, line.Status)).ShouldBe([(number, MandateStatus.Overdue)]);
        board.ByStatus.ShouldBe(new Dictionary<MandateStatus, int> { [MandateStatus.Overdue] = 1 });
        (await desk.Board(new(Status: MandateStatus.NoEvidence))).Mandates.ShouldBeEmpty();
        (await desk.Board(new(Due: DueFilter.Overdue))).Mandates.Count.ShouldBe(1);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task An_older_workspace_gets_its_rows_when_it_is_opened(Database database)
    {
        await using var desk = await Worked(database);
        await Behind(desk, """DELETE FROM "BoardRows"; DELETE FROM "BoardTallies"; DELETE FROM "MandateParties";""");
        (await desk.Board()).Mandates.ShouldBeEmpty();

        await desk.Parts.GetRequiredService<Workspace>().Open(TestContext.Current.CancellationToken);

        (await desk.Board()).Mandates.Count.ShouldBe(6);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_row_or_tally_changed_behind_the_back_is_found(Database database)
    {
        await using var desk = await Worked(database);
        await Behind(desk, """UPDATE "BoardRows" SET "NextDue" = '2026-01-01' WHERE "Number" = 1; UPDATE "BoardTallies" SET "Count" = "Count" + 1;""");

        (await desk.Verify()).Broken.Select(law => law.Code).Distinct().ShouldBe(["board-row", "board-tally"]);
    }

    [Theory, OnBoth]
    public async Task Counts_are_told_by_addressee(Database database)
    {
        await using var desk = await Worked(database);
        await desk.Confirm(5);

        var owed = (await desk.Board()).ByAddressee;

        owed.Sum(one => one.ByStatus.Values.Sum()).ShouldBe(2);
        owed.Select(one => one.AddresseeKey).ShouldBe(["demo/secretary-general", (await desk.Page(5)).Mandate.AddresseeKey!], ignoreOrder: true);
    }

    [Theory, OnBoth]
    public async Task Writers_at_once_leave_rows_and_tallies_that_the_records_derive(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Writer.Resolution("second", 9));

        await Task.WhenAll(Enumerable.Range(1, 12).Select(desk.Confirm));

        (await desk.Board(new(State: MandateState.Confirmed))).Mandates.Count.ShouldBe(12);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static async Task<Desk> Worked(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        return desk;
    }

    private static async Task<MandateStatus?> Status(Desk desk, int number, Actor? actor = null) =>
        (await desk.Board(null, actor)).Mandates.Single(line => line.Number == number).Status;

    private static async Task Behind(Desk desk, string sql)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ResoluteContext>().Database.ExecuteSqlRawAsync(sql);
    }
}
