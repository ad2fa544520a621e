using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Calendar;
using Resolute.Features.Search;
using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;
using Resolute.Store;

namespace Resolute.Features.Tests.Search;

/// <summary>The index is what the records say: proved, filled for older workspaces, made anew.</summary>
public sealed class SearchWorkspaceTests
{
    [Theory, OnBoth]
    public async Task An_older_workspace_is_filled_when_it_is_opened(Database database)
    {
        await using var desk = await Filled(database);
        var before = await Addresses(desk);
        await Change(desk, """DELETE FROM "SearchEntries" """, """DELETE FROM "SearchLabels" """);
        await using (var scope = desk.Parts.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ResoluteContext>().SearchIndex.Clear(TestContext.Current.CancellationToken);
        (await Addresses(desk)).ShouldBeEmpty();

        await desk.Parts.GetRequiredService<Workspace>().Open(TestContext.Current.CancellationToken);

        (await Addresses(desk)).ShouldBe(before);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task An_index_that_did_not_come_along_with_its_entries_is_made_anew(Database database)
    {
        await using var desk = await Filled(database);
        var before = await Addresses(desk);
        await using (var scope = desk.Parts.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ResoluteContext>().SearchIndex.Clear(TestContext.Current.CancellationToken);

        await desk.Parts.GetRequiredService<Workspace>().Open(TestContext.Current.CancellationToken);

        (await Addresses(desk)).ShouldBe(before);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task An_index_made_by_older_rules_is_made_anew(Database database)
    {
        await using var desk = await Filled(database);
        await Change(
            desk,
            """UPDATE "SearchLabels" SET "Text" = 'edition:0' WHERE "Text" LIKE 'edition:%'""",
            """UPDATE "SearchEntries" SET "Title" = 'old'"""
        );

        await desk.Parts.GetRequiredService<Workspace>().Open(TestContext.Current.CancellationToken);

        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task An_index_made_anew_is_the_same_and_tells_how_far_it_is(Database database)
    {
        await using var desk = await Filled(database);
        var before = await Addresses(desk);
        var told = new List<SearchFilling>();

        await desk.Parts.GetRequiredService<SearchWorkspace>().Rebuild(new Listener(told), TestContext.Current.CancellationToken);

        (await Addresses(desk)).ShouldBe(before);
        told[^1].ShouldBe(new SearchFilling(3, 3));
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_changed_entry_is_found(Database database)
    {
        await using var desk = await Filled(database);
        await Change(desk, """UPDATE "SearchEntries" SET "Words" = 'forged' WHERE "Kind" = 'Clause' AND "Place" LIKE '%2'""");

        (await desk.Verify()).Broken.Select(law => law.Code).Distinct().ShouldBe(["search-entry"]);
    }

    [Theory, OnBoth]
    public async Task An_entry_taken_out_of_the_index_is_found(Database database)
    {
        await using var desk = await Filled(database);
        await using (var scope = desk.Parts.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
            var mark = await context.SearchEntries.Select(entry => entry.Mark).FirstAsync(TestContext.Current.CancellationToken);
            await context.SearchIndex.Remove(mark, TestContext.Current.CancellationToken);
            await context.SearchIndex.Add(mark, ["forged"], TestContext.Current.CancellationToken);
        }

        (await desk.Verify()).Broken.Select(law => law.Code).ShouldBe(["search-index"]);
    }

    [Theory, OnBoth]
    public async Task A_session_is_found_by_the_name_of_its_body_in_any_language_and_follows_its_days(Database database)
    {
        await using var desk = await Filled(database);

        foreach (var words in new[] { "ITU Council 2031", "Conseil de l'UIT 2031", "国际电联理事会 2031", "Совет МСЭ 2031" })
            (await Found(desk, words)).Hits[0].Address.ShouldBe("calendar/itu-council/2031", words);
    }

    [Theory, OnBoth]
    public async Task A_mandate_of_a_text_older_than_marks_can_say_stands_under_the_day_of_its_document(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await Change(desk, """UPDATE "Documents" SET "AdoptedOn" = '1932-05-04'""");
        await desk.Parts.GetRequiredService<SearchWorkspace>().Rebuild(null, TestContext.Current.CancellationToken);

        await desk.Confirm(1);

        (await desk.Verify()).Broken.ShouldBeEmpty();
        (await Found(desk, "lantern")).Facets.Years.Keys.ShouldBe([1950]);
    }

    private static async Task<Desk> Filled(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Release(await desk.Import(Texts.Report, "report.txt"));
        var entry = new SessionEntry("itu/council", "2031", 2031, null, null, new SessionDays(DayCertainty.Unknown, null, null, null), null);
        (await desk.Do<EnterSession, EnterSession.Request, string>(new(entry))).Carried();
        return desk;
    }

    private static async Task<List<string>> Addresses(Desk desk) =>
        [.. (await Found(desk, "lantern")).Hits.Concat((await Found(desk, "2031")).Hits).Concat((await Found(desk, "map")).Hits).Select(hit => hit.Address)];

    private static async Task<SearchResults.Shown> Found(Desk desk, string words) =>
        (await desk.See<SearchResults, SearchResults.Request, SearchResults.Shown>(new(words))).Carried();

    private static async Task Change(Desk desk, params string[] orders)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ResoluteContext>().Database;
        foreach (var order in orders)
            await database.ExecuteSqlRawAsync(order, TestContext.Current.CancellationToken);
    }

    private sealed class Listener(List<SearchFilling> told) : IProgress<SearchFilling>
    {
        public void Report(SearchFilling value) => told.Add(value);
    }
}
