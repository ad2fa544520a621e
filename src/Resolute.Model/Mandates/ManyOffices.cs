using System.Collections.Frozen;

namespace Resolute.Model.Mandates;

/// <summary>Offices that a text names together and asks each by itself: "the Directors of the Bureaux" are three. Table many-offices.tsv.</summary>
public static class ManyOffices
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Each = Load();

    /// <summary>Whom the words ask: each office by its key, or the one key that was read.</summary>
    public static IReadOnlyList<string?> Of(string? key) => key is not null && Each.TryGetValue(key, out var offices) ? [.. offices] : [key];

    private static FrozenDictionary<string, IReadOnlyList<string>> Load()
    {
        using var stream = typeof(ManyOffices).Assembly.GetManifestResourceStream("Resolute.Model.Mandates.many-offices.tsv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(row => !row.StartsWith('#'))
            .Skip(1)
            .Select(row => row.Split('\t'))
            .ToFrozenDictionary(row => row[0], row => (IReadOnlyList<string>)row[1].Split('|'), StringComparer.Ordinal);
    }
}
