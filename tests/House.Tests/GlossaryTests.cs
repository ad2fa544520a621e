using System.Text.RegularExpressions;

namespace Resolute.House.Tests;

/// <summary>The words of the code are the words of the field, and each is explained once.</summary>
public sealed partial class GlossaryTests
{
    private static readonly HashSet<string> Explained =
    [
        .. Repository
            .Read("docs/glossary.md")
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => InCode().Matches(line.Split('|').ElementAtOrDefault(2) ?? ""))
            .Select(found => found.Groups[1].Value),
    ];

    [Fact]
    public void Every_public_type_of_the_model_has_a_line_in_the_glossary() =>
        Room.Of("Model")
            .WrittenTypes()
            .Where(type => type is { IsPublic: true, IsNested: false })
            .Select(type => type.Name.Split('`')[0])
            .Distinct()
            .Except(Explained)
            .ShouldBeEmpty();

    [Fact]
    public void The_glossary_explains_nothing_that_is_gone()
    {
        var types = Room.All.SelectMany(room => room.WrittenTypes()).Select(type => type.Name.Split('`')[0]).ToHashSet();
        Explained.Except(types).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_of_the_glossary_has_a_sentence_and_an_authority()
    {
        var lines = Repository.Read("docs/glossary.md").Split('\n').Where(line => line.StartsWith('|') && InCode().IsMatch(line));
        lines
            .Where(line =>
                line.Split('|') is not [_, var term, _, var sentence, var authority, _]
                || string.IsNullOrWhiteSpace(term)
                || !sentence.Trim().EndsWith('.')
                || string.IsNullOrWhiteSpace(authority)
            )
            .ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Za-z0-9]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InCode();
}
