using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.House.Tests;

/// <summary>The term base on the command line: the same list as the page, without a workspace.</summary>
public sealed class TermsCommandTests
{
    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    [Fact]
    public async Task An_entry_is_listed_with_its_names_in_each_language_or_in_one()
    {
        // The key first, then what has its words in a name.
        var all = Rows(await CommandLine.Run("terms itu/council"));
        all.Take(LanguageNames.Official.Count).Select(row => (row[0], row[2])).ShouldBe(LanguageNames.Official.Select(each => ("itu/council", each.Code())));
        all.First(row => row[2] == "en")[3].ShouldBe("ITU Council");

        var french = Rows(await CommandLine.Run("terms itu/council --language fr"));
        french.ShouldAllBe(row => row[2] == "fr");
        french[0][3].ShouldBe("Conseil de l'UIT");
    }

    [Fact]
    public async Task A_kind_is_listed_whole_however_long_it_is()
    {
        Rows(await CommandLine.Run("terms --kind goal --language es")).Length.ShouldBe(17);
        Rows(await CommandLine.Run("terms --kind body --language en")).Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task A_program_gets_what_the_interface_gives()
    {
        var ended = await CommandLine.Run("terms digital pacto --format json --language zh");
        ended.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(ended.Answer);
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(1);
        var term = json.RootElement.GetProperty("terms")[0];
        term.GetProperty("key").GetString().ShouldBe("un/gdc");
        term.GetProperty("kind").GetString().ShouldBe("text");
        var names = term.GetProperty("names").EnumerateArray().ToList();
        names.ShouldAllBe(name => name.GetProperty("language").GetString() == "zh");
        names[0].GetProperty("isPreferred").GetBoolean().ShouldBeTrue();
        names[0].GetProperty("source").GetString().ShouldBe("C25/8-C");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Where_nothing_is_called_so_it_says_what_to_try(Language language)
    {
        var words = Catalogue.Of(language);
        var ended = await CommandLine.Run("terms quicksilver", language.Code());
        ended.Code.ShouldBe(1);
        ended.Answer.ShouldBeEmpty();
        ended.Notes.ShouldContain(words["page.terms.none"]);
        ended.Notes.ShouldContain(words["page.terms.none-help"]);
    }

    private static string[][] Rows(CommandLine.Ended ended)
    {
        ended.Code.ShouldBe(0);
        return [.. ended.Answer.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split('\t'))];
    }
}
