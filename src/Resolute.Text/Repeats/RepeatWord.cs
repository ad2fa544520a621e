using System.Collections.Concurrent;
using System.Collections.Frozen;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;

namespace Resolute.Text.Repeats;

/// <summary>A word of a clause as repeats are told by it.</summary>
/// <param name="Key">The word without its ending; two characters of Chinese; numbers, symbols and acronyms whole.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Weight">How much it tells before anything is known of how rare it is.</param>
internal readonly record struct RepeatWord(string Key, int Start, int End, double Weight)
{
    private const double OfName = 1.4;
    private const double OfPair = 0.6;
    private const double OfFormula = 0.08;
    private const double OfField = 0.6;
    private const int LongestStem = 7;

    private static readonly ConcurrentDictionary<Language, FrozenDictionary<string, double>> Weak = new();

    /// <summary>Whether it says what the clause is about: neither a particle nor a word of every resolution.</summary>
    public bool Tells => Weight > OfFormula;

    /// <summary>The words of a clause that weigh anything, in order.</summary>
    public static IReadOnlyList<RepeatWord> In(string text, Language language)
    {
        var weak = Weak.GetOrAdd(language, static each => WeakWords(each));
        var words = Word.In(text);
        var found = new List<RepeatWord>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word.Kind == WordKind.Ideograph)
            {
                if (at + 1 < words.Count && words[at + 1] is { Kind: WordKind.Ideograph } next)
                    Add(found, new RepeatWord(word.Key + next.Key, word.Start, next.End, OfPair), weak);
            }
            else if (word.Kind == WordKind.Word)
            {
                var key = StemOf(word.Key, language);
                // Labels and years stand in every text; longer numbers, symbols and acronyms name something.
                if (key.Length > 0 && !(key.Length <= 4 && key.All(char.IsAsciiDigit)))
                    Add(found, new RepeatWord(key, word.Start, word.End, IsName(word.Key) ? OfName : 1), weak);
            }
        }

        return found;
    }

    /// <summary>Whether a word is written alike in all languages: a number, a symbol, an acronym in Latin capitals.</summary>
    public static bool IsName(string word) =>
        word.Any(char.IsAsciiDigit) || (word.Length > 1 && word.Count(char.IsAsciiLetterUpper) > 1 && word.All(letter => letter < '\u0080'));

    private static void Add(List<RepeatWord> found, RepeatWord word, FrozenDictionary<string, double> weak)
    {
        if (!weak.TryGetValue(word.Key, out var weight))
            found.Add(word);
        else if (weight > 0)
            found.Add(word with { Weight = weight });
    }

    private static FrozenDictionary<string, double> WeakWords(Language language)
    {
        var weak = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in StopWords.Of(language))
            weak[StemOf(word, language)] = 0;
        // Where a revision was adopted says nothing of what is asked.
        foreach (var place in TableRow.Of("Citations/places.tsv").SelectMany(row => row.Phrases(language)).SelectMany(Word.In))
            if (place.Kind == WordKind.Word)
                weak.TryAdd(StemOf(place.Key, language), OfFormula);
        foreach (var row in TableRow.Of("Repeats/weak-words.tsv").Where(row => row["language"] == language.Code()))
        foreach (var word in row.Phrases("words"))
            weak.TryAdd(
                StemOf(word, language),
                row["weight"] switch
                {
                    "empty" => 0,
                    "formula" => OfFormula,
                    _ => OfField,
                }
            );
        return weak.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The ending of a word tells its place in the sentence, not what it says: a light stem, the same for every form of nearly every word.
    private static string StemOf(string word, Language language)
    {
        var bare = Skeleton.Of(word);
        if (language == Language.English && bare.EndsWith("'s", StringComparison.Ordinal))
            bare = bare[..^2];
        else if (language == Language.English && bare.EndsWith('\''))
            bare = bare[..^1];
        if (bare.Length < 2 && !bare.Any(char.IsDigit))
            return "";
        if (bare.Any(char.IsDigit))
            return bare;
        bare = language switch
        {
            Language.Arabic => WithoutEnding(WithoutArticle(bare), ["ات", "ين", "ون", "ها", "هم", "ية", "ة", "ه", "ي", "ا"], 3),
            Language.Russian => WithoutEnding(
                bare,
                [
                    "иями",
                    "ями",
                    "ами",
                    "ого",
                    "его",
                    "ому",
                    "ему",
                    "ыми",
                    "ими",
                    "ых",
                    "их",
                    "ий",
                    "ый",
                    "ой",
                    "ая",
                    "яя",
                    "ое",
                    "ее",
                    "ые",
                    "ие",
                    "ия",
                    "ию",
                    "ии",
                    "ям",
                    "ах",
                    "ях",
                    "ов",
                    "ев",
                    "ей",
                    "ам",
                    "ом",
                    "ем",
                    "ть",
                    "а",
                    "я",
                    "ы",
                    "и",
                    "у",
                    "ю",
                    "е",
                    "о",
                    "ь",
                ],
                3
            ),
            Language.French => WithoutEnding(WithoutElision(bare), ["es", "s", "x", "e"], 3),
            Language.Spanish => WithoutEnding(bare, ["es", "os", "as", "s", "o", "a", "e"], 3),
            _ => WithoutEnding(bare, ["ing", "ed", "es", "s"], 3),
        };
        return bare.Length <= LongestStem ? bare : bare[..LongestStem];
    }

    private static string WithoutElision(string word) => word.IndexOf('\'', StringComparison.Ordinal) is > 0 and < 3 and var at ? word[(at + 1)..] : word;

    private static string WithoutArticle(string word)
    {
        foreach (var opening in (string[])["وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و"])
            if (word.Length > opening.Length + 2 && word.StartsWith(opening, StringComparison.Ordinal))
                return word[opening.Length..];
        return word;
    }

    private static string WithoutEnding(string word, string[] endings, int least)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        return word;
    }
}
