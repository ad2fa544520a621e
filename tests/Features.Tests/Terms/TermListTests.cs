using Resolute.Features.Search;
using Resolute.Features.Terms;
using Resolute.Features.Tests.Running;
using Resolute.Text.Languages;
using Resolute.Text.Terms;

namespace Resolute.Features.Tests.Terms;

/// <summary>The term base as it is read: by words of any language, by kind, page by page; and texts found by a body's other acronym.</summary>
public sealed class TermListTests
{
    [Theory, OnBoth]
    public async Task Entries_are_found_by_words_of_any_language_and_by_kind(Database database)
    {
        await using var desk = await Desk.Open(database);

        var goals = await Listed(desk, new("", Language.French, TermKind.Goal));
        goals.Total.ShouldBe(17);
        goals.Terms.ShouldAllBe(term => term.Name.StartsWith("ODD ", StringComparison.Ordinal));
        var found = await Listed(desk, new("digital pacto", Language.Chinese));
        found.Terms.ShouldHaveSingleItem().Key.ShouldBe("un/gdc");
        found.Terms[0].Names.ShouldContain(name => name.Language == Language.English && name.IsPreferred && name.Source!.Length > 0);
        found.Terms[0].Names.ShouldContain(name => name.Language == Language.Spanish && name.IsPreferred && name.Source == "A/RES/79/1");
        found.Terms[0].Names.ShouldContain(name => name.Language == Language.Arabic && name.IsUsual && name.Source == null && !name.IsPreferred);
        (await Listed(desk, new("itu/council", Language.English))).Terms[0].Key.ShouldBe("itu/council");
        (await Listed(desk, new("quicksilver", Language.English))).Total.ShouldBe(0);
    }

    [Theory, OnBoth]
    public async Task Pages_part_the_base_without_loss(Database database)
    {
        await using var desk = await Desk.Open(database);

        var first = await Listed(desk, new("", Language.English));
        var keys = new List<string>();
        for (var page = 1; page <= first.Pages; page++)
            keys.AddRange((await Listed(desk, new("", Language.English, Page: page))).Terms.Select(term => term.Key));
        keys.Count.ShouldBe(first.Total);
        keys.Distinct().Count().ShouldBe(first.Total);
    }

    [Theory, OnBoth]
    public async Task A_text_is_found_by_the_acronym_of_another_language(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import("Report on lanterns\nThe group thanked the ITU for its lamps.\n", "lamps.txt");

        foreach (var asked in new[] { "ITU", "МСЭ", "UIT" })
        {
            var ruling = await desk.See<SearchResults, SearchResults.Request, SearchResults.Shown>(new(asked));
            ruling.IsRefused(out _, out var shown).ShouldBeFalse();
            shown!.Total.ShouldBeGreaterThan(0, asked);
        }
    }

    private static async Task<TermList.Shown> Listed(Desk desk, TermList.Request request)
    {
        var ruling = await desk.See<TermList, TermList.Request, TermList.Shown>(request);
        ruling.IsRefused(out var why, out var shown).ShouldBeFalse(why?.Code);
        return shown!;
    }
}
