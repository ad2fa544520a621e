using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Wording;

/// <summary>One notion has one word in each language, on every page, in every mail and refusal; and each language has its own marks.</summary>
public sealed class NotionTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    public static TheoryData<string, Language> Notions { get; } =
        new(from row in Rows("notions.tsv") from language in LanguageNames.Official where language != Language.English select (row["notion"], language));

    public static TheoryData<Language> AllSix { get; } = new(LanguageNames.Official);

    [Theory]
    [MemberData(nameof(Notions))]
    public void A_notion_is_called_by_its_word_wherever_the_English_names_it(string notion, Language language)
    {
        var row = Rows("notions.tsv").Single(row => row["notion"] == notion);
        var (named, word) = (Pattern(row["en"]), Pattern(row[language.Code()]));
        var (english, other) = (Catalogue.Of(Language.English), Catalogue.Of(language));
        var naming = english.Keys.Where(key => named.IsMatch(english[key]) && other.Has(key)).ToList();
        naming.Count.ShouldBeGreaterThan(2);
        naming.Where(key => !word.IsMatch(other[key]) && !row["but"].Split('|').Contains(key)).Select(key => $"{key}: {other[key]}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllSix))]
    public void No_message_holds_a_second_word_or_a_mark_of_another_language(Language language)
    {
        var words = Catalogue.Of(language);
        foreach (var row in Rows("never-words.tsv").Where(row => row["language"] == language.Code()))
            words
                .Keys.Where(key => Regex.IsMatch(words[key], row["never"], RegexOptions.CultureInvariant, Enough) && !row["but"].Split('|').Contains(key))
                .Select(key => $"{key}: {words[key]}")
                .ShouldBeEmpty($"{row["never"]} where {row["instead"]} belongs");
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Enough);

    private static List<Dictionary<string, string>> Rows(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(OwnTexts.Root, "tests", "Web.Tests", "Wording", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToList();
        return
        [
            .. lines
                .Skip(1)
                .Select(cells => lines[0].Select((head, at) => (head, at)).ToDictionary(pair => pair.head, pair => cells.ElementAtOrDefault(pair.at) ?? "")),
        ];
    }
}
