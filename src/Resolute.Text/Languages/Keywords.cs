namespace Resolute.Text.Languages;

/// <summary>Whether a keyword opens recitals or clauses that decide and ask.</summary>
public enum ClauseRole
{
    /// <summary>It opens recitals.</summary>
    Preambular,

    /// <summary>It opens operative clauses.</summary>
    Operative,
}

/// <summary>A class of keywords: one English key whatever the language.</summary>
/// <param name="Key">recalling, instructs.</param>
/// <param name="Role">Recitals or operative clauses.</param>
/// <param name="Strength">decision, instruction, request, invitation, encouragement, exhortation, recommendation, statement, information; empty for recitals.</param>
public sealed record KeywordClass(string Key, ClauseRole Role, string Strength)
{
    /// <summary>Whether it opens paragraphs of the UN form only, and is no heading.</summary>
    public bool IsParagraphOnly { get; init; }

    /// <summary>Whether it is a heading of the ITU form only, and opens no paragraph.</summary>
    public bool IsHeadingOnly { get; init; }
}

/// <summary>The keywords of the six languages: <c>keywords.tsv</c>, one row a class.</summary>
public static class Keywords
{
    private static readonly Dictionary<Language, Dictionary<string, List<Form>>> ByFirstWord = Load();

    /// <summary>Every class, in the order of the table.</summary>
    public static IReadOnlyList<KeywordClass> Classes { get; } = [.. TableRow.Of("Languages/keywords.tsv").Select(static row => ClassOf(row))];

    /// <summary>How a text of the language prints the class first of all; its English key where the table has no words.</summary>
    public static string Printed(string key, Language language) =>
        TableRow.Of("Languages/keywords.tsv").FirstOrDefault(row => row["key"] == key)?.Phrases(language).FirstOrDefault() ?? key;

    /// <summary>The longest keyword that the letters begin with: its length and its classes; null where there is none.</summary>
    internal static (int Length, IReadOnlyList<KeywordClass> Classes)? AtStart(Language language, string letters, bool isHeading = false)
    {
        if (letters.Length == 0 || !ByFirstWord.TryGetValue(language, out var forms) || !forms.TryGetValue(First(language, letters), out var candidates))
            return null;
        foreach (var form in candidates)
            if (
                (isHeading || !form.IsHeadingOnly)
                && letters.StartsWith(form.Letters, StringComparison.Ordinal)
                && IsBoundary(language, letters, form.Letters.Length)
            )
                return (form.Letters.Length, form.Classes);
        return null;
    }

    private static bool IsBoundary(Language language, string letters, int at) =>
        language == Language.Chinese || at >= letters.Length || !char.IsLetterOrDigit(letters[at]) || IsGlued(language, letters.AsSpan(at));

    /// <summary>A print may lose the space behind the verb: "Requeststhe".</summary>
    private static bool IsGlued(Language language, ReadOnlySpan<char> rest) =>
        language switch
        {
            Language.English => rest.StartsWith("the ", StringComparison.Ordinal) || rest.StartsWith("that ", StringComparison.Ordinal),
            Language.French or Language.Spanish => rest.StartsWith("que ", StringComparison.Ordinal),
            _ => false,
        };

    private static string First(Language language, string letters)
    {
        if (language == Language.Chinese)
            return letters[..1];
        var end = 0;
        while (end < letters.Length && char.IsLetter(letters[end]))
            end++;
        return letters[..end];
    }

    private static Dictionary<Language, Dictionary<string, List<Form>>> Load()
    {
        var rows = TableRow.Of("Languages/keywords.tsv");
        return LanguageNames.Official.ToDictionary(
            static language => language,
            language =>
                rows.SelectMany(row => row.Phrases(language).Select(words => (Letters: Skeleton.Of(words), Class: ClassOf(row))))
                    .GroupBy(static pair => pair.Letters, StringComparer.Ordinal)
                    .Select(static group => new Form(group.Key, [.. group.Select(static pair => pair.Class).Distinct()]))
                    .GroupBy(form => First(language, form.Letters), StringComparer.Ordinal)
                    .ToDictionary(
                        static group => group.Key,
                        static group => group.OrderByDescending(static form => form.Letters.Length).ToList(),
                        StringComparer.Ordinal
                    )
        );
    }

    private static KeywordClass ClassOf(TableRow row) =>
        new(row["key"], row["role"] == "preambular" ? ClauseRole.Preambular : ClauseRole.Operative, row["strength"])
        {
            IsParagraphOnly = row["form"] == "un",
            IsHeadingOnly = row["form"] == "itu",
        };

    private sealed record Form(string Letters, IReadOnlyList<KeywordClass> Classes)
    {
        public bool IsHeadingOnly { get; } = Classes.All(static one => one.IsHeadingOnly);
    }
}
