using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Tests.Documents;

public sealed class TextAsAkomaNtosoTests
{
    [Theory, OnBoth]
    public async Task The_reading_that_is_held_comes_back_from_the_file(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        var page = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new(imported.TextAddress), Desk.Officer)).Carried();

        var copy = (await See(desk, imported.TextAddress, Desk.Officer)).Carried();

        var back = await Back(copy);
        back.AllClauses().Select(Told).ShouldBe(page.Reading.AllClauses().Select(Told));
        back.Findings.Count.ShouldBe(page.Reading.Findings.Count);
        System.Text.Encoding.UTF8.GetString(copy).ShouldContain(" wId=\"");
    }

    [Theory, OnBoth]
    public async Task Nobody_takes_away_what_is_not_released_and_the_public_no_findings(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);
        (await See(desk, imported.TextAddress, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");

        await desk.Release(imported);
        var copy = (await See(desk, imported.TextAddress, Actor.Anonymous)).Carried();
        (await Back(copy)).Findings.ShouldBeEmpty();
    }

    private static string Told(ClauseNode clause) => $"{clause.Id} {clause.Label} {clause.Span} {clause.Verb} {clause.Text}";

    private static async Task<Reading> Back(byte[] copy)
    {
        using var content = new MemoryStream(copy);
        return (await FileReading.Of(content, Language.Unknown, CancellationToken.None)).Carried().Reading;
    }

    private static Task<Ruling<byte[]>> See(Desk desk, string address, Actor actor) =>
        desk.See<TextAsAkomaNtoso, TextAsAkomaNtoso.Request, byte[]>(new(address), actor);
}
