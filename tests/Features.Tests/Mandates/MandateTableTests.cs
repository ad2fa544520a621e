using System.Text;
using Resolute.Features.Mandates;
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

    private static async Task<IReadOnlyList<int>> Numbers(Desk desk, MandateTable.Request request) =>
        [.. (await desk.See<MandateTable, MandateTable.Request, MandateTable.Shown>(request)).Carried().Rows.Select(row => row.Line.Number)];
}
