namespace Resolute.House.Tests;

/// <summary>The repository speaks of the product alone.</summary>
public sealed class SilenceTests
{
    // Put together here, so that this file does not hold what it forbids.
    private static readonly string[] Forbidden =
    [
        "/wo" + "rk/",
        "/tmp/" + "wt",
        "/fa" + "rm/",
        "/ro" + "ot/",
        "sub" + "agent",
        "nuget" + ".org",
        "registry." + "npmjs",
        "DEVELOP" + "ERS.md",
        "Co-Authored" + "-By",
        "Generated " + "with",
        "chat" + "gpt",
        "cla" + "ude",
        "co" + "pilot",
        "anthro" + "pic",
        "open" + "ai",
    ];

    [Fact]
    public void No_machine_tool_or_writer_is_named()
    {
        var found = Repository
            .Files.Where(WrittenText.IsIn)
            .SelectMany(file => Repository.Read(file).Split('\n').Select((line, number) => (file, number, line)))
            .SelectMany(at =>
                Forbidden.Where(word => at.line.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{at.file}:{at.number + 1} holds {word}")
            );
        found.ShouldBeEmpty();
    }
}
