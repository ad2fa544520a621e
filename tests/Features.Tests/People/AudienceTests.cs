using Resolute.Features.Documents;
using Resolute.Features.Keeping;
using Resolute.Features.Mandates;
using Resolute.Features.Search;
using Resolute.Features.Tests.Running;
using Resolute.Features.Watches;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

/// <summary>What is for the secretariat, for participants and for the public: read, listed, counted, found, told and dumped for nobody else.</summary>
public sealed class AudienceTests
{
    private static readonly Actor Delegate = Actor.With(default, "Dora Demo", RoleKind.Delegate);

    [Fact]
    public void Whoever_takes_part_sees_what_is_for_participants_and_nobody_else_does()
    {
        Actor.Anonymous.Audience.ShouldBe(Audience.Public);
        Actor.With(default, "").Audience.ShouldBe(Audience.Public);
        Actor.With(default, "", RoleKind.Administrator).Audience.ShouldBe(Audience.Public);
        foreach (var kind in new[] { RoleKind.Chair, RoleKind.ViceChair, RoleKind.FocalPoint, RoleKind.Delegate })
            Actor.With(default, "", kind).Audience.ShouldBe(Audience.Restricted);
        Actor.With(default, "", RoleKind.Officer).Audience.ShouldBe(Audience.Internal);
        foreach (var audience in Enum.GetValues<Audience>())
            Actor.Of(audience).Audience.ShouldBe(audience);
    }

    [Theory, OnBoth]
    public async Task What_is_for_participants_is_read_listed_found_and_told_to_them_and_is_as_if_it_were_not_for_the_public(Database database)
    {
        await using var desk = await Desk.Open(database);
        var text = await desk.Import(Texts.Resolution);
        (await Seen(desk, text, Delegate)).ShouldBe((false, 0, 0, ""));

        await desk.Release(text, Audience.Restricted);
        await desk.Confirm(1);
        await desk.Release(1, Audience.Restricted);

        (await Seen(desk, text, Delegate)).ShouldBe((true, 1, 1, "released-to-participants confirmed released-to-participants"));
        (await Seen(desk, text, Actor.With(default, "", RoleKind.Administrator))).ShouldBe((false, 0, 0, ""));
        (await Seen(desk, text, Actor.Anonymous)).ShouldBe((false, 0, 0, ""));
        (await Found(desk, Delegate)).ShouldBeGreaterThan(3);
        (await Found(desk, Actor.Anonymous)).ShouldBe(0);
        (await Dumped(desk)).ShouldBe(0);
        (await desk.Verify()).Broken.ShouldBeEmpty();

        (await desk.TryRelease(1, Audience.Internal)).RefusedAs().ShouldBe("release-to-nobody");
        (await desk.Do<ReleaseDocument, ReleaseDocument.Request, string>(new(text.Slug, Audience.Internal))).RefusedAs().ShouldBe("release-to-nobody");
        await desk.Release(text);
        await desk.Release(1);

        (await Seen(desk, text, Actor.Anonymous)).ShouldBe((true, 1, 1, "released released confirmed"));
        (await Found(desk, Actor.Anonymous)).ShouldBe(await Found(desk, Delegate));
        (await Dumped(desk)).ShouldBe(1);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_status_follows_for_each_audience_from_what_it_may_see(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.Release(1);
        await desk.Link(1, report.TextAddress, EvidenceShows.Fulfilment);
        (await Statuses(desk)).ShouldBe((MandateStatus.Fulfilled, MandateStatus.NoEvidence, MandateStatus.NoEvidence));

        await desk.Release(report, Audience.Restricted);

        (await Statuses(desk)).ShouldBe((MandateStatus.Fulfilled, MandateStatus.Fulfilled, MandateStatus.NoEvidence));
        (await desk.Verify()).Broken.ShouldBeEmpty();

        await desk.Release(report);

        (await Statuses(desk)).ShouldBe((MandateStatus.Fulfilled, MandateStatus.Fulfilled, MandateStatus.Fulfilled));
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_mandate_is_released_no_further_than_its_text_and_a_release_is_not_taken_back(Database database)
    {
        await using var desk = await Desk.Open(database);
        var text = await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        (await desk.TryRelease(1, Audience.Restricted)).RefusedAs().ShouldBe("document-not-released");
        await desk.Release(text, Audience.Restricted);
        (await desk.TryRelease(1)).RefusedAs().ShouldBe("document-not-released");
        await desk.Release(1, Audience.Restricted);
        var head = (await desk.Verify()).Head;
        await desk.Release(1, Audience.Restricted);
        await desk.Release(text, Audience.Restricted);
        (await desk.Verify()).Head.ShouldBe(head);

        (await desk.TryRelease(1, Audience.Internal)).RefusedAs().ShouldBe("release-to-nobody");
        (await desk.Do<ReleaseDocument, ReleaseDocument.Request, string>(new(text.Slug, Audience.Internal))).RefusedAs().ShouldBe("release-to-nobody");
        await desk.Release(text);
        await desk.Release(1);

        (await desk.TryRelease(1, Audience.Restricted)).RefusedAs().ShouldBe("release-not-taken-back");
        (await desk.Do<ReleaseDocument, ReleaseDocument.Request, string>(new(text.Slug, Audience.Restricted))).RefusedAs().ShouldBe("release-not-taken-back");
        (await desk.TryPage(1, Actor.Anonymous)).Carried().History.Select(happening => happening.Verb).ShouldBe(["released", "confirmed"]);
        (await desk.TryPage(1, Delegate)).Carried().History.Select(happening => happening.Verb).ShouldBe(["released", "released-to-participants", "confirmed"]);
    }

    [Theory, OnBoth]
    public async Task What_is_decided_anew_is_for_nobody_until_it_is_released_anew(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution), Audience.Restricted);
        await desk.Confirm(1);
        await desk.Release(1, Audience.Restricted);

        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, (await desk.Page(1)).Mandate.Version, "read again"))).Carried();
        await desk.Confirm(1);

        (await desk.TryPage(1, Delegate)).RefusedAs().ShouldBe("not-found");
        (await desk.Page(1)).Mandate.Audience.ShouldBe(Audience.Internal);
    }

    private static async Task<(bool Reads, int Documents, int Mandates, string News)> Seen(Desk desk, ImportDocument.Imported text, Actor actor)
    {
        var read = await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new(text.TextAddress), actor);
        var list = (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(), actor)).Carried();
        var board = await desk.Board(new(), actor);
        var news = (await desk.See<NewsFeed, NewsFeed.Request, NewsFeed.Shown>(new(""), actor)).Carried().Lines;
        return (!read.IsRefused(out _, out _), list.Count, board.Mandates.Count, string.Join(' ', news.Select(line => line.Verb)));
    }

    private static async Task<int> Found(Desk desk, Actor actor) =>
        (await desk.See<SearchResults, SearchResults.Request, SearchResults.Shown>(new("lantern"), actor)).Carried().Total;

    private static async Task<int> Dumped(Desk desk)
    {
        using var dump = new MemoryStream();
        return (await desk.See<DumpWorkspace, DumpWorkspace.Request, DumpWorkspace.Dumped>(new(dump), Actor.Anonymous)).Carried().Documents;
    }

    private static async Task<(MandateStatus?, MandateStatus?, MandateStatus?)> Statuses(Desk desk)
    {
        var page = (await desk.TryPage(1, Delegate)).Carried().Mandate.Status;
        (await desk.Board(new(), Delegate)).Mandates.Single().Status.ShouldBe(page);
        return ((await desk.Page(1)).Mandate.Status, page, (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status);
    }
}
