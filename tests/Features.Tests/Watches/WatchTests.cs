using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Features.Outbox;
using Resolute.Features.People;
using Resolute.Features.Tests.Outbox;
using Resolute.Features.Tests.People;
using Resolute.Features.Tests.Running;
using Resolute.Features.Watches;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Watches;

/// <summary>
/// Who watches (WatchNoun, StopWatching, EndMail, OwnWatches) is told (TellWatchers, SendNews) what others did, once; the public reads news too (NewsFeed,
/// NewsFile).
/// </summary>
public sealed partial class WatchTests
{
    [GeneratedRegex("unsubscribe/([0-9a-f]{40})/at-once", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndLink();

    [Theory, OnBoth]
    public async Task Whoever_watches_at_once_gets_one_mail_for_much_done_in_a_row_and_none_of_their_own_deeds(Database database)
    {
        await using var server = await MailServer.Start();
        await using var desk = await Open(database, server);
        var (ada, text) = (await Ada(desk), await desk.Import(Texts.Resolution));
        await Watch(desk, ada, "mandates/1", WatchRhythm.AtOnce);
        await Watch(desk, ada, "mandates/2", WatchRhythm.AtOnce);
        await Tell(desk);
        server.Heard().ShouldBeEmpty();

        await desk.Confirm(1);
        await Tell(desk);
        await Tell(desk);
        var mail = server.Heard().ShouldHaveSingleItem();
        mail.ShouldContain("https://portal.example/mandates/1");
        mail.ShouldNotContain("https://portal.example/mandates/2");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

        await desk.Confirm(2);
        await desk.Release(text);
        await desk.Release(2);
        await Tell(desk);
        server.Heard().Count.ShouldBe(1);
        desk.Clock.Now += Model.Watches.Watch.Pause;
        await Tell(desk);
        await Tell(desk);
        var second = server.Heard().Skip(1).ShouldHaveSingleItem();
        second.ShouldContain("https://portal.example/mandates/2");
        second.ShouldNotContain("https://portal.example/mandates/1");

        desk.Clock.Now += 3 * Model.Watches.Watch.Pause;
        (await desk.Do<SayStatus, SayStatus.Request, int>(new(1, MandateStatus.UnderWay, "Begun"), ada)).Carried();
        await Tell(desk);
        server.Heard().Count.ShouldBe(2);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Nobody_is_told_what_was_done_before_they_watched_it(Database database)
    {
        await using var server = await MailServer.Start();
        await using var desk = await Open(database, server);
        var ada = await Ada(desk);
        await desk.Import(Texts.Resolution);
        await Watch(desk, ada, "mandates/1", WatchRhythm.AtOnce);
        await desk.Confirm(1);
        await desk.Confirm(2);
        await Watch(desk, ada, "mandates/2", WatchRhythm.AtOnce);

        await Tell(desk);

        var mail = server.Heard().ShouldHaveSingleItem();
        mail.ShouldContain("https://portal.example/mandates/1");
        mail.ShouldNotContain("https://portal.example/mandates/2");
    }

    [Theory, OnBoth]
    public async Task Whoever_watches_daily_is_told_the_day_after_and_an_instrument_brings_news_of_its_mandates(Database database)
    {
        await using var server = await MailServer.Start();
        await using var desk = await Open(database, server);
        var ada = await Ada(desk);
        await desk.Import(Texts.Resolution);
        await Watch(desk, ada, "instruments/demo-council/7", WatchRhythm.Daily);
        await desk.Confirm(1);
        await desk.Confirm(2);
        await Tell(desk);
        server.Heard().ShouldBeEmpty();

        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        await Tell(desk);
        await Tell(desk);
        var mail = server.Heard().ShouldHaveSingleItem();
        mail.ShouldContain("https://portal.example/mandates/1");
        mail.ShouldContain("https://portal.example/mandates/2");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            desk.Clock.Now = desk.Clock.Now.AddDays(1);
            await Tell(desk);
        }

        server.Heard().Count.ShouldBe(1);
        (await Own(desk, ada)).News.Select(line => line.What.Number).ShouldBe([2, 1, null]);
    }

    [Theory, OnBoth]
    public async Task Mail_ends_by_the_link_in_it_and_a_watch_by_its_person_alone(Database database)
    {
        await using var server = await MailServer.Start();
        await using var desk = await Open(database, server);
        var ada = await Ada(desk);
        await desk.Import(Texts.Resolution);
        await Watch(desk, ada, "", WatchRhythm.AtOnce);
        await desk.Confirm(1);
        await Tell(desk);
        var token = EndLink().Match(server.Heard().ShouldHaveSingleItem().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)).Groups[1].Value;

        (await desk.Do<EndMail, EndMail.Request, int>(new(new string('0', 40)), Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        (await desk.Do<EndMail, EndMail.Request, int>(new(token), Actor.Anonymous)).Carried().ShouldBe(1);
        (await desk.Do<EndMail, EndMail.Request, int>(new(token), Actor.Anonymous)).Carried().ShouldBe(0);
        desk.Clock.Now = desk.Clock.Now.AddDays(8);
        await desk.Confirm(2);
        await Tell(desk);
        server.Heard().Count.ShouldBe(1);

        var watch = (await Own(desk, ada)).Watches.ShouldHaveSingleItem();
        watch.Rhythm.ShouldBe(WatchRhythm.WithoutMail);
        (await desk.Do<StopWatching, StopWatching.Request, WatchId>(new(new WatchId(watch.Id)))).RefusedAs().ShouldBe("not-found");
        (await desk.Do<StopWatching, StopWatching.Request, WatchId>(new(new WatchId(watch.Id)), ada)).Carried();
        (await Own(desk, ada)).Watches.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task The_public_reads_of_what_is_released_and_of_nothing_else_and_nobody_is_named(Database database)
    {
        await using var desk = await Desk.Open(database);
        var text = await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        await desk.Confirm(2);
        (await Feed(desk, "")).ShouldBeEmpty();
        (await desk.See<NewsFeed, NewsFeed.Request, NewsFeed.Shown>(new("mandates/1"), Actor.Anonymous)).RefusedAs().ShouldBe("not-found");

        await desk.Release(text);
        await desk.Release(1);
        var news = await Feed(desk, "");
        news.ShouldAllBe(line => line.By == null);
        news.Select(line => (line.Verb, line.What.Number)).ShouldBe([("released", 1), ("released", null), ("confirmed", 1)]);
        (await Feed(desk, text.TextAddress)).Count.ShouldBe(3);
        (await Feed(desk, "mandates/1")).Count.ShouldBe(2);

        var request = new NewsFile.Request("", Language.Arabic, new Uri("https://portal.example/"), "/feed");
        var file = XDocument.Parse((await desk.See<NewsFile, NewsFile.Request, string>(request, Actor.Anonymous)).Carried());
        XNamespace atom = "http://www.w3.org/2005/Atom";
        file.Root!.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count().ShouldBe(3);
    }

    [Theory, OnBoth]
    public async Task What_an_address_does_not_name_cannot_be_watched(Database database)
    {
        await using var desk = await Desk.Open(database);
        var ada = await Ada(desk);
        foreach (var address in new[] { "mandates/1", "mandates/99999999999", "calendar/itu-council/1066", "instruments/x/y", "documents/none", "a/b/c/d/e/f" })
            (await desk.Do<WatchNoun, WatchNoun.Request, WatchId>(new(address, WatchRhythm.Daily), ada)).RefusedAs().ShouldBe("not-found");
        (await desk.Do<WatchNoun, WatchNoun.Request, WatchId>(new("", WatchRhythm.Daily), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
    }

    private static Task<Desk> Open(Database database, MailServer server)
    {
        var settings = new MailSettings("127.0.0.1", server.Port, "desk@portal.example", new Uri("https://portal.example/"));
        return Desk.Open(database, services => services.Replace(ServiceDescriptor.Singleton(new MailOut(settings))));
    }

    private static async Task<Actor> Ada(Desk desk)
    {
        var ada = Officer.Here(desk, (await Officer.Claim(desk, await Officer.Invite(desk))).Carried().Id);
        (await desk.Do<GiveMailAddress, GiveMailAddress.Request, AccountId>(new("ada@example.org", Language.French), ada)).Carried();
        return ada;
    }

    private static async Task Watch(Desk desk, Actor actor, string address, WatchRhythm rhythm) =>
        (await desk.Do<WatchNoun, WatchNoun.Request, WatchId>(new(address, rhythm), actor)).Carried();

    private static async Task<OwnWatches.Shown> Own(Desk desk, Actor actor) =>
        (await desk.See<OwnWatches, OwnWatches.Request, OwnWatches.Shown>(new(), actor)).Carried();

    private static async Task<IReadOnlyList<NewsLine>> Feed(Desk desk, string address) =>
        (await desk.See<NewsFeed, NewsFeed.Request, NewsFeed.Shown>(new(address), Actor.Anonymous)).Carried().Lines;

    private static async Task Tell(Desk desk)
    {
        await desk.Parts.GetRequiredService<NewsRound>().RunDue(TestContext.Current.CancellationToken);
        await desk.FinishJobs();
    }
}
