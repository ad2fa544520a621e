using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Documents;

public sealed class SymbolPageTests
{
    [Theory, OnBoth]
    public async Task Versions_languages_and_supplements_of_one_symbol_stand_together_in_the_order_of_issue(Database database)
    {
        await using var desk = await Desk.Open(database);
        foreach (var symbol in new[] { "D28/5(Rev.2)-E", "D28/5(Add.1)-E", "D28/5-E", "D28/5(Rev.10)-E", "D28/51-E" })
            await desk.Import(Issued.English(symbol, symbol));
        await desk.Import(Issued.French);

        var page = await See(desk, "d28-5");

        page.Symbol.ShouldBe("D28/5");
        page.Versions.Select(version => version.Version).ShouldBe(["", "Add.1", "Rev.2", "Rev.10"]);
        page.Versions[0].Documents.Select(document => document.Slug).ShouldBe(["d28-5-e", "d28-5-f"], ignoreOrder: true);
        (await See(desk, "d28-5-rev-2")).Versions.Single().Documents.Single().Slug.ShouldBe("d28-5-rev-2-e");
        (await desk.Text("documents/d28-5-f")).Issued.Sum(version => version.Documents.Count).ShouldBe(5);
    }

    [Theory, OnBoth]
    public async Task The_public_is_told_of_released_documents_alone_and_not_even_of_how_many_there_are(Database database)
    {
        await using var desk = await Desk.Open(database);
        var english = await desk.Import(Issued.English("D28/5-E", "amber"));
        await desk.Import(Issued.French);

        (await TrySee(desk, "d28-5", Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        await desk.Release(english);

        var page = (await TrySee(desk, "d28-5", Actor.Anonymous)).Carried();
        page.Versions.Single().Documents.Single().Slug.ShouldBe("d28-5-e");
        var text = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new("documents/d28-5-e"), Actor.Anonymous)).Carried();
        text.Issued.Sum(version => version.Documents.Count).ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task Two_papers_that_print_the_same_symbol_and_language_are_both_offered(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Issued.English("D28/9-E", "amber"));
        var other = await desk.Import(Issued.English("D28/9-E", "green"));

        other.Slug.ShouldStartWith("d28-9-e-");
        (await See(desk, "d28-9")).Versions.Single().Documents.Count.ShouldBe(2);
    }

    private static async Task<SymbolPage.Shown> See(Desk desk, string slug) => (await TrySee(desk, slug)).Carried();

    private static Task<Resolute.Text.Rulings.Ruling<SymbolPage.Shown>> TrySee(Desk desk, string slug, Actor? actor = null) =>
        desk.See<SymbolPage, SymbolPage.Request, SymbolPage.Shown>(new(slug), actor);
}
