using Resolute.Text.Languages;

namespace Resolute.Text.Comparing;

/// <summary>The words of a passage that carry meaning, each by a key that its inflected forms share, with its neighbours in pairs.</summary>
internal sealed class PassageWords
{
    private const int LongestStem = 6;
    private const int ShortestWord = 3;

    private PassageWords(IReadOnlyList<Token> tokens) => Tokens = tokens;

    /// <summary>One word, or one character of Chinese.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Key">What is compared.</param>
    /// <param name="IsName">Whether it names by itself: an acronym, a number, a word with a capital inside a sentence.</param>
    /// <param name="IsIdeograph">Whether it is a character of Chinese.</param>
    /// <param name="Follows">Whether nothing but words without meaning stands between it and the one before.</param>
    internal readonly record struct Token(int Start, int End, string Key, bool IsName, bool IsIdeograph, bool Follows);

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>What it holds: each word, each pair of neighbours. A single character of Chinese says nothing by itself.</summary>
    public IEnumerable<(string Key, bool IsName)> Features()
    {
        for (var at = 0; at < Tokens.Count; at++)
        {
            if (!Tokens[at].IsIdeograph)
                yield return (Tokens[at].Key, Tokens[at].IsName);
            if (Pair(at) is { } pair)
                yield return (pair, Tokens[at - 1].IsName || Tokens[at].IsName);
        }
    }

    /// <summary>The key of a word with the one before it; null where they do not stand together.</summary>
    public string? Pair(int at) => at > 0 && Tokens[at].Follows ? $"{Tokens[at - 1].Key} {Tokens[at].Key}" : null;

    public static PassageWords Of(string text, Language language)
    {
        var stops = StopWords.Of(language);
        var tokens = new List<Token>();
        var (follows, opens) = (false, true);
        foreach (var word in Word.In(text))
        {
            if (word.Kind == WordKind.Sign)
            {
                // A bracket or quotation mark round a name does not part it from its neighbour; a comma or full stop does.
                follows &= "《》()（）“”\"'«»-–".Contains(text[word.Start], StringComparison.Ordinal);
                opens = text[word.Start] is '.' or ':' or ';' or '؛' or '。' or '：' or '；';
                continue;
            }

            var isIdeograph = word.Kind == WordKind.Ideograph;
            if (isIdeograph && stops.Contains(word.Key))
            {
                follows = false;
                continue;
            }

            var isName = !isIdeograph && IsName(word.Key, opens);
            if (isIdeograph || isName || (word.Key.Length >= ShortestWord && !stops.Contains(word.Key.ToLowerInvariant())))
            {
                tokens.Add(new Token(word.Start, word.End, isIdeograph ? word.Key : Stem(word.Key, isName, language), isName, isIdeograph, follows));
                follows = true;
            }

            opens = false;
        }

        return new PassageWords(tokens);
    }

    private static bool IsName(string word, bool opens) =>
        word.Any(char.IsDigit) || word.Count(char.IsUpper) > 1 || (!opens && char.IsUpper(word[0]) && word.Length > 1);

    // Inflected forms of a word differ at its end, Arabic ones at their beginning too.
    private static string Stem(string word, bool isName, Language language)
    {
        if (isName && (word.Any(char.IsDigit) || word.Count(char.IsUpper) > 1))
            return word.ToUpperInvariant();

        var lower = word.ToLowerInvariant();
        if (language == Language.Arabic)
            lower = WithoutArticle(lower);
        return lower.Length > LongestStem ? lower[..LongestStem] : lower;
    }

    private static string WithoutArticle(string word)
    {
        foreach (var prefix in (string[])["وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال"])
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + 3)
                return word[prefix.Length..];
        return word;
    }
}
