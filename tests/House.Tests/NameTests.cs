using System.Text.RegularExpressions;

namespace Resolute.House.Tests;

/// <summary>Names say what a thing is, and one noun has one folder name in every room.</summary>
public sealed partial class NameTests
{
    // The nouns of the house, with those of later slices: a new folder takes its name from here.
    private static readonly HashSet<string> Nouns =
    [
        "Documents",
        "Instruments",
        "Mandates",
        "Bodies",
        "Calendar",
        "Meetings",
        "Reports",
        "Drafts",
        "Consultations",
        "ActionLines",
        "Matrices",
        "Roadmaps",
        "Events",
        "Stocktaking",
        "Prizes",
        "Fund",
        "People",
        "Terms",
        "Journal",
        "Search",
        "Watches",
    ];

    [Fact]
    public void No_type_or_file_has_a_name_that_says_nothing()
    {
        Room.All.SelectMany(room => room.WrittenTypes()).Select(type => type.Name.Split('`')[0]).Where(name => Empty().IsMatch(name)).ShouldBeEmpty();
        Repository.Under("", ".cs", ".razor").Select(Path.GetFileNameWithoutExtension).Where(name => Empty().IsMatch(name!)).ShouldBeEmpty();
    }

    // What stands beside the nouns in a room, and why.
    [Theory]
    [InlineData("src/Resolute.Model/", "")]
    [InlineData("src/Resolute.Store/", "Conversions Keeping Migrations Outbox")]
    [InlineData("src/Resolute.Features/", "Keeping Outbox Running")]
    [InlineData("src/Resolute.Cli/Commands/", "Demo Keeping Serving")]
    [InlineData("src/Resolute.Web/Pages/", "Home About Refusals Style")]
    public void A_noun_has_one_folder_name_in_every_room(string room, string beside)
    {
        var folders = Repository
            .Under(room, ".cs", ".razor")
            .Select(file => file[room.Length..])
            .Where(file => file.Contains('/', StringComparison.Ordinal))
            .Select(file => file.Split('/')[0]);
        folders.Distinct().Except(Nouns).Except(beside.Split(' ')).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_too_long_to_take_in() =>
        Repository
            .Under("", ".cs", ".razor", ".css", ".js", ".sh")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: file, Lines: Repository.Read(file).Split('\n').Length))
            .Where(file => file.Lines > 301)
            .ShouldBeEmpty();

    [Fact]
    public void A_type_stands_in_the_namespace_of_its_folder()
    {
        var strays = Repository
            .Under("src/", ".cs")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: file, Namespace: Namespace().Match(Repository.Read(file))))
            .Where(file => file.Namespace.Success && file.Namespace.Groups[1].Value != Path.GetDirectoryName(file.File)!["src/".Length..].Replace('/', '.'))
            .Select(file => file.File);
        strays.ShouldBeEmpty();
    }

    [GeneratedRegex("(Manager|Helpers?|Utils?|Processor|Service|Info|Data|Dto|Base|Impl)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Namespace();
}
