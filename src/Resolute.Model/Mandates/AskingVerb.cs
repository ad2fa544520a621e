using System.Collections.Frozen;
using System.Globalization;

namespace Resolute.Model.Mandates;

/// <summary>The verbs by which a text asks somebody for something, with their strength: asking-verbs.tsv.</summary>
public static class AskingVerb
{
    private static readonly FrozenDictionary<string, int> Strengths = Load();

    /// <summary>Whether the class key names a verb that asks.</summary>
    public static bool Asks(string key) => Strengths.ContainsKey(key);

    /// <summary>How strongly it asks, 1 to 5; 0 where it does not.</summary>
    public static int StrengthOf(string key) => Strengths.GetValueOrDefault(key);

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(AskingVerb).Assembly.GetManifestResourceStream("Resolute.Model.Mandates.asking-verbs.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1);
        return rows.Select(row => row.Split('\t'))
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
