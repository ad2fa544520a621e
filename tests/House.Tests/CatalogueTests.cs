using System.Text.RegularExpressions;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.House.Tests;

/// <summary>Every word for people stands in the catalogue, in all six languages.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_the_keys_of_all(Language language) => Sentences(language).ShouldBe(Sentences(Language.English), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_counted_sentence_has_every_plural_form_of_its_language(Language language)
    {
        var keys = Catalogue.Of(language).Keys.ToHashSet();
        var forms = Enumerable.Range(0, 300).Select(count => PluralForm.Of(language, count)).Distinct().ToList();
        var lacking = keys.Where(key => key.Contains('#', StringComparison.Ordinal))
            .Select(key => key.Split('#')[0])
            .Distinct()
            .SelectMany(key => forms.Select(form => $"{key}#{form}"))
            // Where a form is not written, the sentence falls back on "other".
            .Where(key => !keys.Contains(key) && !keys.Contains(key.Split('#')[0] + "#other"));
        lacking.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_has_the_same_places_in_every_language(Language language)
    {
        var english = Catalogue.Of(Language.English);
        var other = Catalogue.Of(language);
        other
            .Keys.Where(key => english.Has(key) && !Places(other[key]).SetEquals(Places(english[key])) && !key.Contains('#', StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_file_is_sorted_so_that_two_hands_can_merge(Language language)
    {
        var keys = Catalogue.Of(language).Keys.ToList();
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_refusal_is_worded()
    {
        var codes = Sources().SelectMany(source => Refusal().Matches(source)).Select(found => found.Groups[1].Value).Distinct().ToList();
        codes.Count.ShouldBeGreaterThan(5);
        // A broken law of the data is a refusal too, worded under "verify".
        codes.Where(code => !English.Has("refusal." + code) && !English.Has("verify." + code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_finding_is_worded() =>
        Check
            .Rules.Where(rule => !English.Has("finding." + rule) && !English.Keys.Any(key => key.StartsWith($"finding.{rule}.", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_key_that_the_doors_name_is_worded()
    {
        var keys = Sources("src/Resolute.Cli/", "src/Resolute.Web/")
            .SelectMany(source => Named().Matches(source))
            .Select(found => found.Groups[1].Value)
            .Distinct();
        keys.Where(key => !English.Has(key) && !English.Has(key + "#other")).ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_of_the_command_line_is_left_over()
    {
        var sources = string.Join('\n', Sources("src/Resolute.Cli/"));
        English
            .Keys.Where(key => key.StartsWith("cli.", StringComparison.Ordinal) && !key.StartsWith("cli.column-", StringComparison.Ordinal))
            .Where(key => !sources.Contains($"\"{key}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static Catalogue English => Catalogue.Of(Language.English);

    private static HashSet<string> Sentences(Language language) => Catalogue.Of(language).Keys.Select(key => key.Split('#')[0]).ToHashSet();

    private static HashSet<string> Places(string words) => Place().Matches(words).Select(found => found.Value).ToHashSet();

    private static IEnumerable<string> Sources(params string[] folders) =>
        (folders.Length == 0 ? ["src/"] : folders).SelectMany(folder => Repository.Under(folder, ".cs", ".razor")).Select(Repository.Read);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("""new Refusal\(\s*"([a-z0-9-]+)"\s*[,)]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Refusal();

    [GeneratedRegex("""(?:Words\[|\bSay\(|\bNote\(|\bCouldNot\(|\bCount\()\s*"([a-z0-9-]+(?:\.[a-z0-9-]+)+)"\s*[\],)]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
