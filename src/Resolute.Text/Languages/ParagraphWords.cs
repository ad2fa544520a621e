namespace Resolute.Text.Languages;

/// <summary>The small words round the verb of a paragraph, by language: <c>paragraph-words.tsv</c>.</summary>
internal sealed class ParagraphWords
{
    private static readonly IReadOnlyDictionary<Language, ParagraphWords> ByLanguage = LanguageNames.Official.ToDictionary(
        static language => language,
        static language => new ParagraphWords(language)
    );

    private static readonly ParagraphWords None = new();

    private readonly Dictionary<char, List<(string Letters, string Kind)>> _byFirst = [];
    private readonly List<string> _bodies = [];
    private readonly bool _isChinese;

    private ParagraphWords() { }

    private ParagraphWords(Language language)
    {
        _isChinese = language == Language.Chinese;
        foreach (var row in TableRow.Of("Languages/paragraph-words.tsv"))
        foreach (var word in row.Phrases(language))
        {
            var letters = Skeleton.Of(word);
            if (row["kind"] == "body")
                _bodies.Add(letters);
            else if (_byFirst.TryGetValue(letters[0], out var known))
                known.Add((letters, row["kind"]));
            else
                _byFirst[letters[0]] = [(letters, row["kind"])];
        }

        foreach (var words in _byFirst.Values)
            words.Sort(static (a, b) => b.Letters.Length.CompareTo(a.Letters.Length));
    }

    /// <summary>The words of a language; none where it is unknown.</summary>
    public static ParagraphWords Of(Language language) => ByLanguage.GetValueOrDefault(language, None);

    /// <summary>The longest word that stands at a place of bare letters, with the space or comma behind it; null where none does.</summary>
    public (string Kind, int Length)? At(string letters, int at)
    {
        if (at >= letters.Length || !_byFirst.TryGetValue(letters[at], out var words))
            return null;
        foreach (var (word, kind) in words)
        {
            if (string.CompareOrdinal(letters, at, word, 0, word.Length) != 0)
                continue;
            var end = at + word.Length;
            // The Arabic "and" is written together with the verb.
            if (!_isChinese && word != "و" && end < letters.Length && char.IsLetterOrDigit(letters[end]))
                continue;
            while (end < letters.Length && letters[end] is ' ' or ',' or '*' or '_')
                end++;
            return (kind, end - at);
        }

        return null;
    }

    /// <summary>Whether a word for a body that speaks stands in bare letters.</summary>
    public bool HasBody(string letters)
    {
        foreach (var word in _bodies)
        {
            var at = letters.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var end = at + word.Length;
            if (_isChinese || ((at == 0 || !char.IsLetter(letters[at - 1])) && (end == letters.Length || !char.IsLetter(letters[end]))))
                return true;
        }

        return false;
    }

    /// <summary>Whether bare letters begin or end with a word for a body: 大会, Генеральная Ассамблея, Совет Безопасности.</summary>
    public bool IsBody(string letters) =>
        _bodies.Exists(word => letters.EndsWith(word, StringComparison.Ordinal) || (!_isChinese && letters.StartsWith(word + " ", StringComparison.Ordinal)));

    /// <summary>Whether the letters greet somebody, as a letter does.</summary>
    public bool Greets(string letters) => At(letters, 0) is { Kind: "greeting" };
}
