using Resolute.Features.Journal;
using Resolute.Features.Running;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Journal;

public sealed class JournalPageTests
{
    [Theory, OnBoth]
    public async Task The_journal_is_read_page_by_page_to_its_first_entry_and_nothing_twice(Database database)
    {
        await using var desk = await Desk.Open(database);
        for (var number = 20; number < 36; number++)
            await desk.Import(Writer.Resolution("pages", number));

        var seen = new List<long>();
        for (long? before = null, pages = 0; before is not null || pages == 0; pages++)
        {
            var page = await Page(desk, new(Before: before));
            page.Lines.Count.ShouldBeGreaterThan(0);
            seen.AddRange(page.Lines.Select(line => line.Sequence));
            before = page.NextBefore;
        }

        seen.Count.ShouldBeGreaterThan(60);
        seen.ShouldBe(Enumerable.Range(1, seen.Count).Select(number => (long)number).Reverse());
        var newest = await Page(desk, new());
        (newest.Lines[0].Hash, (long)seen.Count).ShouldBe((newest.Head, newest.Entries));
    }

    [Theory, OnBoth]
    public async Task It_is_narrowed_down_by_kind_verb_person_and_day_in_Geneva(Database database)
    {
        await using var desk = await Desk.Open(database);
        desk.Clock.Now = new DateTimeOffset(2026, 3, 1, 22, 59, 0, TimeSpan.Zero);
        await desk.Import(Texts.Resolution);
        desk.Clock.Now = new DateTimeOffset(2026, 3, 1, 23, 1, 0, TimeSpan.Zero);
        await desk.Confirm(1);

        (await Verbs(desk, new(Day: new DateOnly(2026, 3, 2)))).ShouldBe(["confirmed"]);
        (await Verbs(desk, new(Day: new DateOnly(2026, 3, 1)))).ShouldNotContain("confirmed");
        (await Verbs(desk, new(Kind: "document"))).ShouldBe(["imported"]);
        (await Verbs(desk, new(Verb: "confirmed"))).ShouldBe(["confirmed"]);
        (await Verbs(desk, new(By: Desk.Officer.Id.ToString()))).ShouldContain("confirmed");
        (await Verbs(desk, new(By: Guid.Empty.ToString()))).ShouldBeEmpty();
        (await Verbs(desk, new(By: "operator"))).ShouldBeEmpty();
        (await Verbs(desk, new(Kind: "mandate", Verb: "imported"))).ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Each_noun_has_a_journal_of_its_own_with_what_belongs_to_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        var text = await desk.Import(Texts.Resolution);
        await desk.Import(Texts.LaterResolution);
        await desk.Confirm(1);

        var document = await Page(desk, new(new NounAddress(NounKind.Document, text.Slug)));
        document.Lines.ShouldAllBe(line => line.Address == text.TextAddress || line.Kind == "mandate");
        document.Lines.Select(line => line.Verb).ShouldContain("confirmed");
        var mandate = await Page(desk, new(new NounAddress(NounKind.Mandate, "1")));
        mandate.Lines.Select(line => line.Verb).Distinct().ShouldBe(["confirmed", "proposed"], ignoreOrder: true);
        mandate.Lines.ShouldAllBe(line => line.Name == "1" && line.Address == "mandates/1" && line.By == Desk.Officer.Name);
        var instrument = await Page(desk, new(new NounAddress(NounKind.Instrument, "7", "demo-council")));
        instrument.Lines.Count(line => line.Verb == "imported").ShouldBe(2);

        foreach (var nothing in new[] { new NounAddress(NounKind.Document, "nowhere"), new(NounKind.Mandate, "x"), new(NounKind.Session, "1", "demo/council") })
            (await desk.See<JournalPage, JournalPage.Request, JournalPage.Shown>(new(nothing))).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task A_name_that_was_erased_is_not_shown_and_the_entry_stays(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Sql("""DELETE FROM "JournalNotes" WHERE "Sequence" = 1""");

        (await Page(desk, new())).Lines.Single(line => line.Sequence == 1).By.ShouldBeNull();
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Ones_own_journal_tells_what_one_did_and_nothing_of_others(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var other = Actor.Officer(AccountId.New(desk.Clock.Now), "Officer Othername");
        (await desk.Do<Features.Mandates.ConfirmMandate, Features.Mandates.ConfirmMandate.Request, int>(new(1, 0), other)).Carried();

        (await Own(desk, other)).ShouldBe(["confirmed"]);
        (await Own(desk, Desk.Officer)).ShouldNotContain("confirmed");
        (await desk.See<OwnJournal, OwnJournal.Request, OwnJournal.Shown>(new(), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
    }

    private static async Task<IEnumerable<string>> Own(Desk desk, Actor actor) =>
        (await desk.See<OwnJournal, OwnJournal.Request, OwnJournal.Shown>(new(), actor)).Carried().Lines.Select(line => line.Verb);

    private static async Task<IEnumerable<string>> Verbs(Desk desk, JournalPage.Request request) =>
        (await Page(desk, request)).Lines.Select(line => line.Verb).Distinct(StringComparer.Ordinal);

    private static async Task<JournalPage.Shown> Page(Desk desk, JournalPage.Request request) =>
        (await desk.See<JournalPage, JournalPage.Request, JournalPage.Shown>(request)).Carried();
}
