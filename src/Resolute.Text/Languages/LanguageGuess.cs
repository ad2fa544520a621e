namespace Resolute.Text.Languages;

/// <summary>The language of a text, from its script and, among the Latin ones, from its commonest small words.</summary>
public static class LanguageGuess
{
    // A few pages decide; more adds time, not certainty.
    private const int Looked = 60_000;

    // The longest of the small words.
    private const int Longest = 5;

    private static readonly Dictionary<string, List<string>> StopWords = TableRow
        .Of("Languages/stop-words.tsv")
        .SelectMany(static row => row.Phrases("words").Select(word => (Word: word, Language: row["language"])))
        .GroupBy(static pair => pair.Word, static pair => pair.Language, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);

    /// <summary>One of the six languages, or unknown where nothing speaks for any.</summary>
    public static Language Of(string text)
    {
        var (latin, cyrillic, arabic, han, kana) = (0, 0, 0, 0, 0);
        var looked = text.AsSpan(0, Math.Min(text.Length, Looked));
        foreach (var letter in looked)
            _ = letter switch
            {
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'À' and <= 'ɏ') => latin++,
                >= '\u0400' and <= '\u04FF' => cyrillic++,
                >= '\u0600' and <= '\u06FF' => arabic++,
                >= '\u4E00' and <= '\u9FFF' => han++,
                >= '\u3040' and <= '\u30FF' => kana++,
                _ => 0,
            };

        // A Chinese character says as much as three or four letters of an alphabet; acronyms are Latin in every language.
        if (kana > han / 4 && kana > 0)
            return Language.Unknown;
        if (han * 3 > latin && han * 3 > cyrillic && han * 3 > arabic)
            return han > 0 ? Language.Chinese : Language.Unknown;
        if (arabic * 2 > latin && arabic > cyrillic)
            return Language.Arabic;
        if (cyrillic * 2 > latin)
            return Language.Russian;
        return latin == 0 ? Language.Unknown : AmongLatin(looked);
    }

    private static Language AmongLatin(ReadOnlySpan<char> text)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = StopWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[Longest];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start <= Longest && words.TryGetValue(word[..text[start..i].ToLowerInvariant(word)], out var languages))
                foreach (var language in languages)
                    votes[language] = votes.GetValueOrDefault(language) + 1;
            start = -1;
        }

        if (votes.Count == 0)
            return Language.Unknown;
        return LanguageNames.FromCode(votes.OrderByDescending(static vote => vote.Value).ThenBy(static vote => vote.Key, StringComparer.Ordinal).First().Key);
    }
}
