using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Features.Search;
using Resolute.Features.Tests.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Text.Correcting;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Search;

/// <summary>What is found, by whom, and in which order; the same on both databases.</summary>
public sealed class SearchResultsTests
{
    [Theory, OnBoth]
    public async Task A_clause_is_found_by_its_words_in_other_forms_and_case(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var found = await Found(desk, "LANTERN footpaths");

        found.Hits.ShouldContain(hit => hit.Kind == SearchKind.Clause && hit.Excerpt.Parts.Any(part => part.IsSought && part.Words == "footpath"));
        found.Hits.ShouldAllBe(hit => hit.Audience == Audience.Internal);
        found.Meant.ShouldBeNull();
    }

    [Theory, OnBoth]
    public async Task What_is_called_exactly_so_comes_first_then_what_says_it_in_its_title(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report, "report.txt");
        await desk.Import(Issued.English("D28/6-E", "green"), "green.txt");

        (await Found(desk, "d28 5")).Hits[0].Place.ShouldBe("D28/5-E");
        (await Found(desk, "D28/5-E")).Hits[0].Kind.ShouldBe(SearchKind.Document);
        (await Found(desk, "green lanterns")).Hits[0].Title.ShouldBe("Report on green lanterns");
        var named = await Found(desk, "Resolution 7");
        named.Hits.Take(2).Select(hit => hit.Kind).ShouldContain(SearchKind.Instrument);
        (await Found(desk, "résolution 7")).Hits[0].Address.ShouldBe((await Found(desk, "RESOLUTION 7")).Hits[0].Address);
    }

    [Theory, OnBoth]
    public async Task Nobody_finds_what_they_may_not_see_not_even_a_count(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report, "report.txt");
        foreach (var words in new[] { "lanterns", "Resolution 7", "D28/5-E", "7", "map" })
        {
            var nothing = await Found(desk, words, actor: Actor.Anonymous);
            nothing.Total.ShouldBe(0, words);
            nothing.Facets.Kinds.ShouldBeEmpty();
            nothing.Facets.Bodies.ShouldBeEmpty();
            nothing.Facets.Addressees.ShouldBeEmpty();
            (await Suggested(desk, words, Actor.Anonymous)).ShouldAllBe(suggestion => suggestion.Address == null);
        }

        await desk.Release(report);

        (await Found(desk, "lanterns", actor: Actor.Anonymous)).Hits.ShouldAllBe(hit =>
            hit.Audience == Audience.Public && hit.Address.StartsWith("documents/d28-5", StringComparison.Ordinal)
        );
        (await Found(desk, "footpath", actor: Actor.Anonymous)).Total.ShouldBe(0);
        (await Suggested(desk, "report", Actor.Anonymous)).ShouldContain(suggestion => suggestion.Address != null);
        await desk.Release(resolution);
        var open = await Found(desk, "footpath", actor: Actor.Anonymous);
        open.Hits.ShouldNotBeEmpty();
        open.Hits.ShouldAllBe(hit => hit.Kind != SearchKind.Mandate);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_mandate_is_found_by_the_public_once_it_is_released_and_a_rejected_one_by_nobody(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        (await Found(desk, "ladders", new(SearchKind.Mandate))).Total.ShouldBe(1);
        var number = (await Mandate(desk, "ladders"))!.Value;
        await desk.Confirm(number);
        (await Found(desk, "ladders", new(SearchKind.Mandate), Actor.Anonymous)).Total.ShouldBe(0);

        await desk.Release(number);
        (await Found(desk, "ladders", new(SearchKind.Mandate), Actor.Anonymous)).Hits.Single().Address.ShouldBe($"mandates/{number}");

        var version = (await desk.Page(number)).Mandate.Version;
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(number, version, "It asks nobody."))).Carried();
        (await Found(desk, "ladders", new(SearchKind.Mandate))).Total.ShouldBe(0);
        (await Found(desk, "ladders", new(SearchKind.Mandate), Actor.Anonymous)).Total.ShouldBe(0);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Hits_are_narrowed_by_kind_body_language_year_and_addressee_and_each_choice_says_what_it_leaves(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report, "report.txt");
        await desk.Import(Issued.French, "rapport.txt");

        var all = await Found(desk, "lantern");
        foreach (var (kind, count) in all.Facets.Kinds)
            (await Found(desk, "lantern", new(kind))).Total.ShouldBe(count);
        foreach (var (language, count) in all.Facets.Languages)
            (await Found(desk, "lantern", new(Language: language))).Total.ShouldBe(count);
        foreach (var (year, count) in all.Facets.Years)
            (await Found(desk, "lantern", new(Year: year))).Total.ShouldBe(count);
        foreach (var (body, count) in all.Facets.Bodies)
            (await Found(desk, "lantern", new(Body: body))).Total.ShouldBe(count);
        all.Facets.Addressees.ShouldNotBeEmpty();
        foreach (var (asked, count) in all.Facets.Addressees)
            (await Found(desk, "lantern", new(Addressee: asked))).Total.ShouldBe(count);
        all.Facets.Languages.Keys.ShouldContain(Language.French);
        var french = await Found(desk, "lantern", new(Language: Language.French));
        french.Facets.Languages.ShouldBe(all.Facets.Languages);
        french.Facets.Kinds.Values.Sum().ShouldBe(french.Total);
        (await Found(desk, "lantern", new(Body: "no/body"))).Total.ShouldBe(0);
    }

    [Theory, OnBoth]
    public async Task Hostile_questions_are_plain_words_and_long_ones_are_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        foreach (
            var words in new[]
            {
                "\"lanterns\"",
                "lantern* OR",
                "NEAR(lantern",
                "terms:lantern",
                "lan\0tern",
                "'; DROP TABLE \"SearchIndex\"; --",
                "& | ! :*",
                "\ud83d\ude00 \ud83d",
                "",
                " ",
                "((((",
                "§lantern ¶x",
                "%_",
                "<-> <2>",
            }
        )
            (await Found(desk, words)).Total.ShouldBeGreaterThanOrEqualTo(0, words);
        (await Found(desk, "\"lanterns\" *")).Total.ShouldBe((await Found(desk, "lanterns")).Total);
        (await desk.See<SearchResults, SearchResults.Request, SearchResults.Shown>(new(new string('x', 10_000)))).RefusedAs().ShouldBe("query-too-long");
        (
            await desk.See<SearchSuggestions, SearchSuggestions.Request, IReadOnlyList<SearchSuggestions.Suggestion>>(
                new(new string('x', 10_000), Language.English)
            )
        )
            .RefusedAs()
            .ShouldBe("query-too-long");
    }

    [Theory, OnBoth]
    public async Task The_index_follows_a_text_that_is_read_otherwise(Database database)
    {
        await using var desk = await Desk.Open(database);
        var address = (await desk.Import(Texts.Resolution)).TextAddress;
        (await Found(desk, "wicks", new(SearchKind.Clause))).Hits.Single().Excerpt.Parts.Count.ShouldBe(3);
        var before = (await Found(desk, "lantern")).Facets.Kinds[SearchKind.Clause];

        var made = await desk.Correct(address, new(CorrectionKind.Divide, "sec_2__para_3", Words: "in a timely manner"));

        (await Found(desk, "timely", new(SearchKind.Clause))).Hits.Single().Address.ShouldEndWith(made.Clause!);
        (await Found(desk, "wicks timely", new(SearchKind.Clause))).Total.ShouldBe(0);
        (await desk.Verify()).Broken.ShouldBeEmpty();
        (await desk.Withdraw(address, made.Id)).Carried();
        (await Found(desk, "wicks timely", new(SearchKind.Clause))).Total.ShouldBe(1);
        (await Found(desk, "lantern")).Facets.Kinds[SearchKind.Clause].ShouldBe(before);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_databases_find_the_same_in_the_same_order()
    {
        var questions = new[]
        {
            "lantern",
            "lanternes",
            "map",
            "report on the ninth meeting",
            "the",
            "council",
            "secretary-general",
            "D28/5",
            "7",
            "2026",
            "boathouse bateaux",
            "îles",
            "oil",
        };
        var answers = new List<List<string>>();
        foreach (var database in Enum.GetValues<Database>())
        {
            await using var desk = await Desk.Open(database);
            await desk.Import(Texts.Resolution);
            await desk.Import(Texts.LaterResolution, "later.txt");
            var report = await desk.Import(Texts.Report, "report.txt");
            await desk.Import(Issued.French, "rapport.txt");
            await desk.Release(report);
            var answer = new List<string>();
            foreach (var words in questions)
            foreach (var actor in new[] { Desk.Officer, Actor.Anonymous })
            {
                var found = await Found(desk, words, actor: actor);
                answer.Add($"{words}: {found.Total} {string.Join(',', found.Hits.Select(hit => hit.Address))} {string.Join(',', found.Facets.Years)}");
            }

            answers.Add(answer);
        }

        answers[0].ShouldBe(answers[1]);
        answers[0].Count(answer => !answer.Contains(": 0", StringComparison.Ordinal)).ShouldBeGreaterThan(15);
    }

    private static async Task<int?> Mandate(Desk desk, string words) =>
        (await Found(desk, words, new(SearchKind.Mandate)))
            .Hits.Select(hit => (int?)int.Parse(hit.Address.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static async Task<SearchResults.Shown> Found(Desk desk, string words, SearchFilter? filter = null, Actor? actor = null) =>
        (await desk.See<SearchResults, SearchResults.Request, SearchResults.Shown>(new(words, filter), actor)).Carried();

    private static async Task<IReadOnlyList<SearchSuggestions.Suggestion>> Suggested(Desk desk, string words, Actor actor) =>
        (
            await desk.See<SearchSuggestions, SearchSuggestions.Request, IReadOnlyList<SearchSuggestions.Suggestion>>(new(words, Language.English), actor)
        ).Carried();
}
