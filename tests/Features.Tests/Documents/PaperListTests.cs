using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Documents;

public sealed class PaperListTests
{
    [Theory, OnBoth]
    public async Task What_is_issued_under_one_symbol_stands_together_where_the_newest_of_it_does(Database database)
    {
        await using var desk = await Desk.Open(database);
        await Issue(desk, "D28/5-E", "D28/6-E", "D28/5(Rev.1)-E");
        await desk.Import(Texts.Resolution);
        await Issue(desk, "D28/7-E");

        var whole = await See(desk, new());

        whole.Documents.Select(document => document.SymbolSlug).ShouldBe(["d28-7", null, "d28-5", "d28-5", "d28-6"]);
        whole.Documents.Select(document => document.Slug).Skip(2).ShouldBe(["d28-5-rev-1-e", "d28-5-e", "d28-6-e"]);
        whole.NextAfter.ShouldBeNull();
    }

    [Theory, OnBoth]
    public async Task Pages_of_any_length_hold_each_paper_once_and_whole(Database database)
    {
        await using var desk = await Desk.Open(database);
        await Issue(desk, "D28/5-E", "D28/6-E", "D28/5(Rev.1)-E", "D28/7-E", "D28/6(Add.1)-E", "D28/8-E");
        await desk.Import(Issued.French);
        var whole = (await See(desk, new())).Documents;
        whole.Count.ShouldBe(7);
        for (var length = 1; length <= 4; length++)
        {
            var walked = new List<DocumentLine>();
            for (string? after = null; ; )
            {
                var page = await See(desk, new(after, length));
                page.Documents.Select(document => document.SymbolSlug).Distinct().Count().ShouldBeLessThanOrEqualTo(length);
                walked.AddRange(page.Documents);
                if ((after = page.NextAfter) is null)
                    break;
            }

            walked.ShouldBe(whole);
        }
    }

    [Theory, OnBoth]
    public async Task A_version_that_the_public_may_not_see_does_not_move_its_paper(Database database)
    {
        await using var desk = await Desk.Open(database);
        var taken = await Issue(desk, "D28/5-E", "D28/6-E", "D28/5(Rev.1)-E");
        await desk.Release(taken[0]);
        await desk.Release(taken[1]);

        (await See(desk, new(), Actor.Anonymous)).Documents.Select(document => document.Slug).ShouldBe(["d28-6-e", "d28-5-e"]);
        var hidden = await desk.See<PaperList, PaperList.Request, PaperList.Shown>(new("d28-5-rev-1-e"), Actor.Anonymous);
        hidden.RefusedAs().ShouldBe("cursor-unknown");
    }

    private static async Task<IReadOnlyList<ImportDocument.Imported>> Issue(Desk desk, params string[] symbols)
    {
        var taken = new List<ImportDocument.Imported>();
        foreach (var symbol in symbols)
        {
            desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
            taken.Add(await desk.Import(Issued.English(symbol, symbol)));
        }

        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        return taken;
    }

    private static async Task<PaperList.Shown> See(Desk desk, PaperList.Request request, Actor? actor = null) =>
        (await desk.See<PaperList, PaperList.Request, PaperList.Shown>(request, actor)).Carried();
}
