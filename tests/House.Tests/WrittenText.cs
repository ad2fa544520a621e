namespace Resolute.House.Tests;

/// <summary>Which tracked files are text that a person wrote.</summary>
public static class WrittenText
{
    private static readonly string[] NotWritten = [".lock.json", ".png", ".docx", ".ico", ".woff2"];

    public static bool IsIn(string file) => !NotWritten.Any(ending => file.EndsWith(ending, StringComparison.Ordinal));
}
