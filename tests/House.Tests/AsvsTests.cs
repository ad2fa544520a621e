using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Resolute.House.Tests;

/// <summary>docs/security.md says of each requirement of OWASP ASVS 5.0.0, levels 1 and 2, how it stands, and each proof that it names is there.</summary>
public sealed partial class AsvsTests
{
    private const string Page = "docs/security.md";
    private const string Numbers = "tests/House.Tests/asvs-5.0.0.tsv";
    private static readonly string[] Standings = ["test", "code", "not here", "not met"];

    private static readonly IReadOnlyList<Row> Rows =
    [
        .. Row.Shape()
            .Matches(Repository.Read(Page))
            .Select(row => new Row(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value, row.Groups[5].Value)),
    ];

    [Fact]
    public void Every_requirement_of_levels_1_and_2_stands_there_once_with_its_level()
    {
        var asked = Repository.Read(Numbers).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        asked.Count.ShouldBe(253, "70 of level 1 and 183 of level 2, as the standard counts them");
        Rows.Select(row => $"{row.Number}\t{row.Level}").ShouldBe(asked);
    }

    [Fact]
    public void Every_standing_is_one_of_four_and_has_words_and_only_test_and_code_have_a_proof()
    {
        Rows.Where(row => !Standings.Contains(row.Standing)).ShouldBeEmpty();
        Rows.Where(row => row.Words.Length < 8).ShouldBeEmpty();
        Rows.Where(row => row.Standing is "test" or "code" == (row.Proof.Length == 0)).ShouldBeEmpty();
        Rows.Where(row => row.Standing is "test" && !Row.Test().IsMatch(row.Proof)).ShouldBeEmpty("a row of a test names one");
    }

    [Fact]
    public void Every_test_that_is_named_is_one_in_its_suite()
    {
        var sources = Repository.Under("tests/", ".cs").ToLookup(file => file.Split('/')[1], Repository.Read, StringComparer.Ordinal);
        var named = Rows.SelectMany(row => Row.Test().Matches(row.Proof)).Select(test => (Suite: test.Groups[1].Value, Name: test.Groups[2].Value)).Distinct();
        var gone =
            from test in named
            let parts = test.Name.Split('.')
            let held = sources[test.Suite].SingleOrDefault(source => Regex.IsMatch(source, $@"\bclass {parts[0]}\b", RegexOptions.None, Patience))
            where
                held is null
                || !held.Contains("[Fact", StringComparison.Ordinal) && !held.Contains("[Theory", StringComparison.Ordinal)
                || (parts.Length > 1 && !IsTest(held, parts[1]))
            select $"{test.Suite}: {test.Name}";
        gone.ShouldBeEmpty();
    }

    [Fact]
    public void Every_place_that_is_named_is_there()
    {
        var places = Rows.SelectMany(row => Row.Place().Matches(row.Proof)).Select(place => place.Groups[1].Value).Distinct();
        places.Where(place => !Repository.Files.Contains(place)).ShouldBeEmpty();
    }

    [Fact]
    public void The_figures_at_the_top_are_those_of_the_rows()
    {
        var page = Repository.Read(Page);
        foreach (var chapter in Rows.GroupBy(row => row.Number.Split('.')[0]))
            page.ShouldContain($"(#{chapter.Key}-{Anchor(page, chapter.Key)}) | {Figures(chapter, "{0}")} |");
        page.ShouldContain($"| **all** | {Figures(Rows, "**{0}**")} |");
    }

    [Fact]
    public void Packages_are_exact_locked_and_looked_up_for_known_weaknesses()
    {
        var every = XDocument.Parse(Repository.Read("Directory.Build.props"));
        Said("NuGetAudit").ShouldBe("true");
        Said("NuGetAuditMode").ShouldBe("all");
        Said("NuGetAuditLevel").ShouldBe("low");
        Said("TreatWarningsAsErrors").ShouldBe("true");
        Said("RestorePackagesWithLockFile").ShouldBe("true");
        Said("NoWarn").ShouldNotContain("NU190");
        XDocument
            .Parse(Repository.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Version")!.Value)
            .ShouldAllBe(version => Row.Exact().IsMatch(version));
        Repository.Under("", ".csproj").Select(project => $"{Path.GetDirectoryName(project)}/packages.lock.json").ShouldBeSubsetOf(Repository.Files);

        string Said(string name) => every.Descendants(name).First().Value;
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // The attribute stands above the method, with others between: data, traits.
    private static bool IsTest(string source, string method) =>
        Regex.IsMatch(source, $@"\[(?:Fact|Theory)[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public (?:async )?(?:Task|void) {method}\(", RegexOptions.None, Patience);

    private static string Anchor(string page, string chapter)
    {
        var heading = page.Split('\n').Single(line => line.StartsWith($"## {chapter} ", StringComparison.Ordinal));
        return heading[$"## {chapter} ".Length..].ToLowerInvariant().Replace(' ', '-');
    }

    private static string Figures(IEnumerable<Row> rows, string form)
    {
        var counted = rows.CountBy(row => row.Standing).ToDictionary(StringComparer.Ordinal);
        return string.Join(" | ", Standings.Select(standing => string.Format(CultureInfo.InvariantCulture, form, counted.GetValueOrDefault(standing))));
    }

    private sealed partial record Row(string Number, string Level, string Standing, string Words, string Proof)
    {
        [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \| (\d) \| ([^|]+) \| ([^|]+) \| ([^|]*?) ?\|$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
        public static partial Regex Shape();

        [GeneratedRegex(@"`(\w+\.Tests): ([\w.]+)`", RegexOptions.CultureInvariant, 1000)]
        public static partial Regex Test();

        [GeneratedRegex(@"`((?:src/|Directory)[^`]+)`", RegexOptions.CultureInvariant, 1000)]
        public static partial Regex Place();

        [GeneratedRegex(@"^\d+(?:\.\d+){1,3}$", RegexOptions.CultureInvariant, 1000)]
        public static partial Regex Exact();
    }
}
