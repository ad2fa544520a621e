using System.Text;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Mandates;

public sealed class MandateTableTests
{
    [Theory, OnBoth]
    public async Task The_table_of_a_text_a_selection_and_the_public_holds_what_their_boards_hold(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Writer.Resolution("other", 9));
        await desk.Confirm(2);

        (await Numbers(desk, new(new(), resolution.TextAddress))).ShouldBe([1, 2, 3, 4, 5, 6]);
        (await Numbers(desk, new(new(State: MandateState.Confirmed)))).ShouldBe([2]);
        (await Numbers(desk, new(new()))).Count.ShouldBe(12);
        (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new()), Actor.Anonymous)).Carried().Rows.ShouldBeEmpty();
        (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new(), "documents/nothing"))).RefusedAs().ShouldBe("not-found");
    }

    [Fact]
    public async Task The_table_is_taken_away_as_each_kind_of_file()
    {
        await using var desk = await Desk.Open(Database.Sqlite);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        var table = (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new()))).Carried();

        var lines = Encoding.UTF8.GetString(MandateTableFile.Of(table, "csv", Language.English)).Split("\r\n");
        lines.Length.ShouldBe(8);
        lines[1].ShouldContain("\"2026-09-30\"");
        var word = BriefTests.DocumentOf(MandateTableFile.Of(table, "docx", Language.Arabic));
        word.ShouldContain("w:orient=\"landscape\"");
        word.ShouldContain("<w:tblHeader");
        MandateTableFile.Of(table, "xlsx", Language.Arabic).Length.ShouldBeGreaterThan(1000);
    }

    [Theory, OnBoth]
    public async Task The_register_of_a_text_has_its_own_order_and_words_and_leaves_out_what_was_rejected(Database database)
    {
        await using var desk = await Desk.Open(database);
        var folder = Path.Combine(Repository.Root, "samples/versions");
        var cancellation = TestContext.Current.CancellationToken;
        await desk.Import(await File.ReadAllTextAsync(Path.Combine(folder, "resolution-11-d31-en.txt"), cancellation), "en.txt");
        var french = await desk.Import(await File.ReadAllTextAsync(Path.Combine(folder, "resolution-11-d31-fr.txt"), cancellation), "fr.txt");

        var shown = (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new(), french.TextAddress))).Carried();

        shown.Document.ShouldNotBeNull().Language.ShouldBe(Language.French);
        shown.Rows.Count.ShouldBe(7);
        shown.Rows.ShouldAllBe(row =>
            row.Language == Language.French && row.Line.Address.StartsWith(french.TextAddress.TrimStart('/'), StringComparison.Ordinal)
        );
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(3, 0, "It asks nobody."))).Carried();
        (await Numbers(desk, new(new(), french.TextAddress))).ShouldNotContain(3);
    }

    [Theory, OnBoth]
    public async Task A_draft_shows_what_it_would_be_due_and_that_counts_nowhere(Database database)
    {
        await using var desk = await Desk.Open(database);
        var draft = await desk.Import(Texts.Draft);
        await desk.Confirm(1);

        var rows = (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new(), draft.TextAddress))).Carried();

        rows.Rows[0].WouldBeDue.Single().DueOn.ShouldBe(new DateOnly(2025, 10, 31));
        rows.Rows[0].Line.NextDue.ShouldBeNull();
        rows.Rows[0].Line.Status.ShouldBeNull();
        rows.Rows.Skip(1).ShouldAllBe(row => row.WouldBeDue.Count == 0);
        var page = await desk.Page(1);
        (page.WouldBeDue.Single().Key, page.Times.Count).ShouldBe(("2025-10-31", 0));
        (await desk.Board()).ByStatus.ShouldBeEmpty();
        var line = Encoding.UTF8.GetString(MandateTableFile.Of(rows, "csv", Language.English)).Split("\r\n")[1];
        line.ShouldContain("would be due");
        line.ShouldContain("provisional");
        line.ShouldNotContain("\"2025-10-31\"");
    }

    [Theory, OnBoth]
    public async Task What_counts_from_an_adoption_to_come_has_no_time_and_a_session_has_the_days_of_the_calendar(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(
            "DRAFT NEW RESOLUTION [...]\nBells of tides\nThe Demonstration Council,\ninstructs the Secretary-General\n"
                + "1\tto report to the Council each year on bells;\n2\tto report to the Council at its 2031 session on tides."
        );
        var before = (await desk.Page(2)).WouldBeDue.ShouldHaveSingleItem();
        (before.Key, before.DueOn).ShouldBe(("demo/council/2031", null));

        await desk.Enter(Calendars.Council(2031, new DateOnly(2031, 6, 16)));

        (await desk.Page(2)).WouldBeDue.ShouldHaveSingleItem().DueOn.ShouldBe(new DateOnly(2031, 6, 20));
        (await desk.Page(1)).WouldBeDue.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<int>> Numbers(Desk desk, MandateTable.Request request) =>
        [.. (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(request)).Carried().Rows.Select(row => row.Line.Number)];
}
