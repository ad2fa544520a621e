namespace Resolute.Text.Tests;

/// <summary>What was written down once, looked at by a person, and must stay so: files named NAME.approved beside the tests.</summary>
internal static class Approved
{
    // Set to 1 to write them anew; the difference is then for a person to look at.
    private const string Switch = "RESOLUTE_APPROVE";

    /// <summary>The words of a file beside the tests, line ends as in the repository.</summary>
    public static string Sample(string path) => File.ReadAllText(Place(path)).ReplaceLineEndings("\n");

    /// <summary>Says whether a text is the approved one, letter for letter.</summary>
    public static void Matches(string path, string text)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(Place(path), text);
        text.ReplaceLineEndings("\n").ShouldBe(Sample(path), $"Set {Switch}=1 to write {path} anew, and look at the difference.");
    }

    private static string Place(string path) => Path.Combine(SharedTexts.Root(), "tests", "Text.Tests", path);
}
