namespace Resolute.Formats.Word.Numbering;

/// <summary>The three lists that the field LISTNUM knows in every file, as Word's help gives their nine levels.</summary>
internal static class BuiltInLists
{
    private static readonly Dictionary<string, NumberList> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NumberDefault"] = Of("NumberDefault", "1)", "a)", "i)", "(1)", "(a)", "(i)", "1.", "a.", "i."),
        ["OutlineDefault"] = Of("OutlineDefault", "I.", "A.", "1.", "a)", "(1)", "(a)", "(i)", "(a)", "(i)"),
        ["LegalDefault"] = new(
            "LegalDefault",
            [
                .. Enumerable
                    .Range(1, ListCounters.Levels)
                    .Select(depth => new NumberLevel(1, "decimal", string.Concat(Enumerable.Range(1, depth).Select(level => $"%{level}.")))),
            ],
            new int?[ListCounters.Levels]
        ),
    };

    /// <summary>The list that LISTNUM counts with where nothing else is said.</summary>
    internal static NumberList NumberDefault => Lists["NumberDefault"];

    /// <summary>How AUTONUMOUT prints.</summary>
    internal static NumberList OutlineDefault => Lists["OutlineDefault"];

    /// <summary>The list of that name; null where it is none of the three.</summary>
    internal static NumberList? Named(string name) => Lists.GetValueOrDefault(name);

    private static NumberList Of(string name, params string[] firstLabels) =>
        new(name, [.. firstLabels.Select((label, level) => Level(label, level + 1))], new int?[ListCounters.Levels]);

    private static NumberLevel Level(string firstLabel, int place)
    {
        var sign = firstLabel.Single(char.IsAsciiLetterOrDigit);
        var format = sign switch
        {
            'a' => "lowerLetter",
            'A' => "upperLetter",
            'i' => "lowerRoman",
            'I' => "upperRoman",
            _ => "decimal",
        };
        return new NumberLevel(1, format, firstLabel.Replace(sign.ToString(), $"%{place}", StringComparison.Ordinal));
    }
}
