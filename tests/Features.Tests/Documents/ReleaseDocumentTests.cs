using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Documents;

public sealed class ReleaseDocumentTests
{
    [Theory, OnBoth]
    public async Task A_document_is_seen_by_the_public_once_a_named_officer_releases_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        var report = await desk.Import(Texts.Report);
        var page = new TextPage.Request(report.TextAddress);
        (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(page, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");

        await desk.Release(report);

        var shown = (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(page, Actor.Anonymous)).Carried();
        shown.Document.Audience.ShouldBe(Audience.Public);
        shown.ImportedBy.ShouldBeNull();
    }

    [Theory, OnBoth]
    public async Task A_second_release_changes_nothing(Database database)
    {
        await using var desk = await Desk.Open(database);
        var report = await desk.Import(Texts.Report);
        await desk.Release(report);
        var head = (await desk.Verify()).Head;

        await desk.Release(report);

        (await desk.Verify()).Head.ShouldBe(head);
    }

    [Theory, OnBoth]
    public async Task A_document_that_is_not_there_cannot_be_released(Database database)
    {
        await using var desk = await Desk.Open(database);

        (await desk.Do<ReleaseDocument, ReleaseDocument.Request, string>(new("nowhere", Audience.Public))).RefusedAs().ShouldBe("not-found");
    }
}
