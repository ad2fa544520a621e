using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Mastheads;

/// <summary>The words of the table of mastheads, asked by bare letters.</summary>
internal static class MastheadWords
{
    private static readonly string[] Open = ["adopted", "without", "draft", "paper"];

    private static readonly Dictionary<string, (string Letters, bool OpenStart)[]> Forms = TableRow
        .Of("Languages/masthead-words.tsv")
        .Where(static row => row["kind"] != "item")
        .ToDictionary(
            static row => row["kind"],
            static row =>
                LanguageNames
                    .Official.SelectMany(language => row.Phrases(language.Code()))
                    .Select(static phrase => (Letters: Skeleton.Of(phrase.Trim('*')), OpenStart: phrase.StartsWith('*')))
                    .OrderByDescending(static form => form.Letters.Length)
                    .ToArray(),
            StringComparer.Ordinal
        );

    /// <summary>The agenda item with its number.</summary>
    public static SlotWords Item { get; } = new("Languages/masthead-words.tsv", static kind => kind == "item");

    /// <summary>"Addendum 7 to".</summary>
    public static SlotWords Supplement { get; } = new("Languages/supplement-words.tsv");

    /// <summary>Whether words of the kind open the letters or, where the table says so, close them.</summary>
    public static bool Says(string kind, string letters) =>
        Open.Contains(kind, StringComparer.Ordinal)
        && Forms[kind]
            .Any(form =>
                form.OpenStart ? letters.EndsWith(form.Letters, StringComparison.Ordinal) : letters.StartsWith(form.Letters, StringComparison.Ordinal)
            );

    /// <summary>The length of the words of the kind that open the letters, a space behind them included; 0 where none do.</summary>
    public static int Opening(string kind, string letters)
    {
        foreach (var (form, openStart) in Forms[kind])
            if (!openStart && letters.StartsWith(form, StringComparison.Ordinal))
            {
                if (letters.Length > form.Length && letters[form.Length] == ' ')
                    return form.Length + 1;
                if (form[0] >= '\u2E80')
                    return form.Length;
            }

        return 0;
    }

    /// <summary>The length of the words of the kind that close the letters; 0 where none do.</summary>
    public static int Closing(string kind, string letters) =>
        Forms[kind]
            .Where(form => form.OpenStart && letters.EndsWith(form.Letters, StringComparison.Ordinal))
            .Select(static form => form.Letters.Length)
            .FirstOrDefault();
}
