using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Search;
using Resolute.Text.Terms;

namespace Resolute.Text.Tests.Terms;

/// <summary>The names of the field as one base: only what was seen in an official text is preferred, and what is written is the usual name.</summary>
public sealed class TermbaseTests
{
    private static readonly string Root = RootAbove(AppContext.BaseDirectory);

    [Fact]
    public void A_name_is_preferred_only_where_it_was_seen_and_is_the_usual_one()
    {
        Termbase.All.Count.ShouldBeGreaterThan(250);
        var names = Termbase.All.SelectMany(term => term.Names).ToList();
        names.Where(name => name.IsPreferred).ShouldAllBe(name => name.IsUsual && name.Source!.Length > 0);
        names.Count(name => name.IsPreferred).ShouldBeInRange(100, names.Count / 2);
        names.ShouldAllBe(name => name.Words.Length > 0 && !name.Words.Contains('*'));
        Termbase
            .All.SelectMany(term => LanguageNames.Official.Select(language => term.In(language).Count(name => name.IsUsual)))
            .ShouldAllBe(count => count <= 1);
    }

    [Fact]
    public void Each_verified_name_stands_in_a_table()
    {
        var known = Termbase.All.SelectMany(term => term.Names.Select(name => (term.Key, name.Language, name.Words))).ToHashSet();
        var rows = File.ReadLines(Path.Combine(Root, "src", "Resolute.Text", "Terms", "verified.tsv")).Where(line => line[0] != '#').Skip(1).ToList();
        rows.Count.ShouldBeGreaterThan(500);
        rows.Select(row => row.Split('\t')).Where(cells => !known.Contains((cells[0], LanguageNames.FromCode(cells[1]), cells[2]))).ShouldBeEmpty();
    }

    [Fact]
    public void Goals_and_action_lines_stand_in_the_order_of_their_numbers_in_each_language()
    {
        foreach (var language in LanguageNames.Official)
        {
            Termbase.Found("", TermKind.Goal, language).Select(term => term.Key).ShouldBe(Enumerable.Range(1, 17).Select(number => $"sdg/{number}"));
            var lines = Termbase.Found("", TermKind.ActionLine, language).Select(term => term.Key).ToList();
            lines.IndexOf("wsis/c2").ShouldBeLessThan(lines.IndexOf("wsis/c10"));
        }
    }

    [Fact]
    public void The_most_used_names_are_verified_in_each_language()
    {
        foreach (var language in LanguageNames.Official)
        {
            foreach (var key in new[] { "itu", "itu/pp", "un" }.Concat(Enumerable.Range(1, 17).Select(number => $"sdg/{number}")))
                Termbase.Of(key)!.Preferred(language).ShouldNotBeNull($"{key} {language.Code()}");
            Termbase.All.Count(term => term.Preferred(language) is not null).ShouldBeGreaterThan(25, language.Code());
        }
    }

    [Fact]
    public void What_pages_and_files_write_is_the_usual_name_of_the_base()
    {
        foreach (var key in Bodies.Keys)
        foreach (var language in LanguageNames.Official)
            Bodies.Name(key, language).ShouldBe(Termbase.Of(key)!.Shown(language).Words);
    }

    [Fact]
    public void A_thing_that_stands_in_two_tables_is_one_entry()
    {
        var compact = Termbase.Called("Global Digital Compact").ShouldHaveSingleItem();
        compact.Key.ShouldBe("un/gdc");
        compact.Kind.ShouldBe(TermKind.Text);
        Termbase.Called("global digital pact").ShouldHaveSingleItem().ShouldBe(compact);
        compact.Preferred(Language.English)!.Words.ShouldBe("Global Digital Compact");
        compact.Preferred(Language.Arabic).ShouldBeNull();
    }

    [Theory]
    [InlineData("уит")]
    [InlineData("МСЭ")]
    [InlineData("uit")]
    public void A_body_is_found_by_what_another_language_calls_it(string asked)
    {
        var found = Termbase.Found(asked, null, Language.English).Select(term => term.Key);
        if (asked == "уит")
            found.ShouldNotContain("itu");
        else
            found.ShouldContain("itu");
    }

    [Fact]
    public void An_acronym_asks_for_those_of_the_other_languages_too()
    {
        var forms = SearchQuery.Of("МСЭ").Terms.ShouldHaveSingleItem().Forms;
        forms.ShouldContain(SearchQuery.Of("UIT").Terms[0].Forms[0]);
        forms.ShouldContain(SearchQuery.Of("ITU").Terms[0].Forms[0]);
        SearchQuery.Of("МСЭ отчет").Terms[0].Forms.Count.ShouldBe(1);
        SearchQuery.Of("lantern").Terms[0].Forms.Count.ShouldBe(1);
    }

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Resolute.slnx")) ? folder : RootAbove(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(folder));
}
