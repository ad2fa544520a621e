using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Documents;

public sealed class DocumentListTests
{
    [Theory, OnBoth]
    public async Task The_newest_document_stands_first_and_the_public_sees_only_what_is_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        var report = await desk.Import(Texts.Report);
        await desk.Release(resolution);

        (await Slugs(desk, Desk.Officer)).ShouldBe([report.Slug, resolution.Slug]);
        (await Slugs(desk, Actor.Anonymous)).ShouldBe([resolution.Slug]);
    }

    private static async Task<IEnumerable<string>> Slugs(Desk desk, Actor actor) =>
        (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(), actor)).Carried().Select(document => document.Slug);
}
