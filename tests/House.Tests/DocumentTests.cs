using System.Text.RegularExpressions;

namespace Resolute.House.Tests;

/// <summary>What the documents point at exists.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Every_link_between_our_files_leads_somewhere()
    {
        var broken =
            from file in Repository.Under("", ".md")
            from link in Link().Matches(Repository.Read(file))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target))
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file} points at {target}";
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_has_its_own_number_and_the_parts_of_a_decision()
    {
        var decisions = Repository.Under("docs/adr/", ".md").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0])).ToList();
        decisions
            .Select(file => Path.GetFileName(file)[..4])
            .GroupBy(number => number)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();
        decisions.Where(file => !Repository.Read(file).StartsWith("# ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_table_that_a_linguist_may_edit_is_in_the_guide_and_no_other()
    {
        const string room = "src/Resolute.Text/";
        var tables = Repository.Under(room, ".tsv", ".json").Select(file => file[room.Length..]).Where(file => file.Contains('/', StringComparison.Ordinal));
        Listed(Repository.Read("docs/guide/tables.md")).ShouldBe(tables, ignoreOrder: true);

        // A name without a folder is in that of the name before it.
        static IEnumerable<string> Listed(string guide)
        {
            var folder = "";
            foreach (var name in guide.Split('\n').Where(line => line.StartsWith('|')).SelectMany(line => Name().Matches(line.Split('|')[1])))
            {
                var path = name.Groups[1].Value;
                folder = path.Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : folder;
                yield return $"{folder}/{Path.GetFileName(path)}";
            }
        }
    }

    [GeneratedRegex(@"`([^`]+\.(?:tsv|json))`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
