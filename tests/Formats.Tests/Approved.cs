using Resolute.Formats.Tests.AkomaNtoso;

namespace Resolute.Formats.Tests;

/// <summary>What was written down once, looked at by a person, and must stay so.</summary>
internal static class Approved
{
    // Set to 1 to write them anew; the difference is then for a person to look at.
    private const string Switch = "RESOLUTE_APPROVE";

    /// <summary>Says whether a text is the approved one, letter for letter.</summary>
    public static void Matches(string path, string text)
    {
        var place = Path.Combine(Beside.Root, "tests", "Formats.Tests", path);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(place, text);
        text.ReplaceLineEndings("\n")
            .ShouldBe(File.ReadAllText(place).ReplaceLineEndings("\n"), $"Set {Switch}=1 to write {path} anew, and look at the difference.");
    }
}
