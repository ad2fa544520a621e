namespace Resolute.House.Tests;

/// <summary>Names of bodies and texts are facts, however long; <c>long-names.txt</c> lists those that are longer than a run.</summary>
public static class Names
{
    private static readonly string[] Long =
    [
        .. Repository.Read("tests/House.Tests/long-names.txt").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')),
    ];

    public static string Without(string text) => Long.Aggregate(text, (left, name) => left.Replace(name, " ~ ", StringComparison.OrdinalIgnoreCase));
}
