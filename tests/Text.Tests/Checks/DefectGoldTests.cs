using System.Text.Json;
using Resolute.Text.Blocks;
using Resolute.Text.Checks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Checks;

/// <summary>How many of the defects that an editor found in the samples the rules find at the same line, and how often they are alarmed by what is none; floors may only rise.</summary>
public sealed class DefectGoldTests
{
    private const int PageLength = 2500;

    // Gold names some defects by what is wrong, the rules by what they look at.
    private static readonly Dictionary<string, string> SameAs = new(StringComparer.Ordinal)
    {
        ["duplicate-label"] = "label-sequence",
        ["missing-recipient"] = "no-recipient",
    };

    [Fact]
    public void The_defects_of_the_samples_are_found()
    {
        var (stated, met) = (0, 0);
        foreach (var (name, reading, gold) in Samples())
        foreach (var (line, rule) in Defects(gold))
        {
            stated++;
            if (reading.Findings.Any(finding => finding.Line == line && finding.Rule == rule))
                met++;
            else
                TestContext.Current.TestOutputHelper?.WriteLine($"missed {name}:{line} {rule}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{met} of {stated} defects");
        ((double)met / stated).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void There_is_less_than_one_false_alarm_a_page_and_no_false_error()
    {
        var (pages, alarms) = (0.0, 0);
        foreach (var (name, reading, gold) in Samples())
        {
            var known = Defects(gold).ToHashSet();
            var wrong = reading.Findings.Where(finding => !known.Contains((finding.Line, finding.Rule))).ToList();
            foreach (var finding in wrong)
                TestContext.Current.TestOutputHelper?.WriteLine($"{name}:{finding.Line} {finding.Rule} {finding.Severity}");
            wrong.ShouldNotContain(finding => finding.Severity == Severity.Error, name);
            pages += (double)reading.Text.Length / PageLength;
            alarms += wrong.Count;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{alarms} alarms in {pages:F0} pages");
        (alarms / pages).ShouldBeLessThan(1);
    }

    [Theory]
    // Part R of the inventory of the two seeds, by its numbers: what a rule that knows the text alone can see.
    [InlineData("000", 68, "unknown-acronym", "5")]
    [InlineData("000", 17, "homoglyph", "6, 16")]
    [InlineData("000", 7, "fragment", "7")]
    [InlineData("000", 48, "term-overlap", "8")]
    [InlineData("003", 43, "chronology", "1")]
    [InlineData("003", 40, "stale-revision", "2")]
    [InlineData("003", 74, "symbol-clash", "3")]
    [InlineData("003", 36, "impossible-revision", "4")]
    [InlineData("003", 36, "symbol-form", "9")]
    [InlineData("003", 42, "count", "10")]
    [InlineData("003", 74, "chronology", "13")]
    [InlineData("003", 1, "left-over", "14")]
    [InlineData("003", 55, "one-body-two-names", "15")]
    [InlineData("003", 76, "no-closing", "18")]
    // Found by reading closely, not in part R.
    [InlineData("000", 13, "listed-not-cited", "+")]
    [InlineData("000", 29, "cited-not-listed", "+")]
    [InlineData("000", 89, "footnote-glued", "+")]
    [InlineData("003", 36, "listed-not-cited", "+")]
    [InlineData("003", 36, "stale-revision", "+")]
    [InlineData("003", 47, "odd-hyphen", "+")]
    [InlineData("003", 51, "cited-not-listed", "+")]
    public void The_defects_of_the_two_documents_that_began_it_are_found(string document, int line, string rule, string part)
    {
        var file = Shared.Files($"seeds/{document}_*.txt").Single();

        var reading = Reader.Read(BlockText.FromLines(File.ReadAllText(file)));

        reading.Findings.ShouldContain(finding => finding.Line == line && finding.Rule == rule, part);
    }

    private static IEnumerable<(string Name, Reading Reading, JsonElement Gold)> Samples()
    {
        foreach (var gold in new[] { "ar", "en", "es", "fr", "ru", "zh" }.SelectMany(language => Shared.Files($"samples/{language}/sample-*.gold.json")))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(gold));
            var text = gold.Replace(".gold.json", ".txt", StringComparison.Ordinal);
            yield return (
                Path.GetFileName(Path.GetDirectoryName(text)) + "/" + Path.GetFileName(text),
                Reader.Read(BlockText.FromLines(File.ReadAllText(text))),
                document.RootElement.Clone()
            );
        }
    }

    private static IEnumerable<(int Line, string Rule)> Defects(JsonElement gold) =>
        gold.GetProperty("defects")
            .EnumerateArray()
            .Select(static defect => (defect.GetProperty("line").GetInt32(), Rule(defect.GetProperty("rule").GetString()!)));

    private static string Rule(string named) => SameAs.GetValueOrDefault(named, named);
}
