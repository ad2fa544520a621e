namespace Resolute.Formats.Word.Numbering;

/// <summary>Numbers in words, and figures with the ending of their word, in the languages of the table <c>number-words.tsv</c>. Other languages get the English ones, as in Word without their proofing tools.</summary>
internal static class SpelledNumber
{
    private static readonly Dictionary<(string Language, int Number), Row> Rows = NumberTable
        .Rows("number-words.tsv")
        .Select(row =>
            (
                Key: (row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)),
                Row: new Row(row[2], row[3].Split('|'), row.Length > 4 ? row[4] : row[2])
            )
        )
        .ToDictionary(each => each.Key, each => each.Row);

    private sealed record Row(string Cardinal, string[] Ordinals, string Before);

    /// <summary>1st, 1er, 1º, 1-ый, 第1, .1</summary>
    internal static string Ordinal(int number, string? language)
    {
        var figures = NumberText.Figures(number);
        return Code(language) switch
        {
            "fr" => figures + (number == 1 ? "er" : "e"),
            "es" or "it" or "pt" => figures + "º",
            "ru" => figures + (OrdinalWords(number, "ru") is { Length: > 2 } word ? "-" + word[^2..] : ""),
            "zh" => "第" + figures,
            "nl" => figures + "e",
            "ar" or "de" or "pl" or "cs" or "da" or "nb" or "no" or "fi" or "hu" or "tr" => figures + ".",
            _ => figures + EnglishEnding(number),
        };
    }

    /// <summary>One, Twenty-one, Vingt et un.</summary>
    internal static string CardinalText(int number, string? language) =>
        Code(language) is "zh" ? NumberText.Of(number, "chineseCountingThousand") : Begun(CardinalWords(number, Spelt(language)), number);

    /// <summary>First, Twenty-first, Vingt et unième.</summary>
    internal static string OrdinalText(int number, string? language) =>
        Code(language) is "zh" ? "第" + NumberText.Of(number, "chineseCountingThousand") : Begun(OrdinalWords(number, Spelt(language)), number);

    private static string EnglishEnding(int number) =>
        (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };

    private static string? CardinalWords(int number, string language)
    {
        var parts = Parts(number, language);
        if (parts.Count == 0)
            return null;
        var words = parts.Select((part, at) => at < parts.Count - 1 ? part.Before : part.Cardinal);
        return string.Join(language == "ar" ? " و" : " ", words);
    }

    private static string? OrdinalWords(int number, string language)
    {
        var parts = Parts(number, language);
        if (parts.Count < 2)
            return parts.Count == 0 ? null : parts[0].Ordinals[0];
        return language switch
        {
            "ar" => string.Join(" بعد ", parts.Reverse().Select(part => part.Ordinals[0])),
            "es" => string.Join(' ', parts.Select(part => part.Ordinals[0])),
            _ => string.Join(' ', parts.SkipLast(1).Select(part => part.Before).Append(parts[^1].Ordinals[^1])),
        };
    }

    // Thousands, hundreds, the rest: each as far as there is one.
    private static IReadOnlyList<Row> Parts(int number, string language) =>
        number is < 1 or > ListCounters.Greatest
            ? []
            : [.. new[] { number / 1000 * 1000, number % 1000 / 100 * 100, number % 100 }.Where(part => part > 0).Select(part => Rows[(language, part)])];

    private static string Begun(string? words, int number) =>
        words is null ? NumberText.Figures(number) : string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));

    private static string Spelt(string? language) => Code(language) is { } code && Rows.ContainsKey((code, 1)) ? code : "en";

    private static string? Code(string? language) => language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : null;
}
