using System.Text;
using Resolute.Text.Languages;

namespace Resolute.Text.Search;

/// <summary>
/// Text to the words that the index keeps, and a question to the words that are looked for: one way for both, in every language at once. Words lose case,
/// accents, vowel marks, article and ending; Chinese is taken two characters at a time; letters and digits part, so that a symbol meets itself in any spelling.
/// </summary>
/// <remarks>Total; tokens lie inside the text, in the order in which they begin; linear in time. Terms hold letters and digits only.</remarks>
public static class Analyser
{
    /// <summary>The edition of these rules, and of what is written under them: an index made by another is made anew.</summary>
    public const int Edition = 3;

    /// <summary>Longer words are cut: no word of a text is as long.</summary>
    public const int LongestTerm = 48;

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<SearchToken> Tokens(string text)
    {
        var folded = Folding.Fold(text);
        var tokens = new List<SearchToken>((text.Length / 6) + 1);
        Span<char> word = stackalloc char[LongestTerm];
        for (var at = 0; at < text.Length; )
        {
            var kind = KindAt(text, at, out var width);
            if (kind == SearchLetters.Kind.Han)
            {
                at = Han(text, folded, at, tokens);
                continue;
            }

            if (kind is not (SearchLetters.Kind.Letter or SearchLetters.Kind.Digit))
            {
                at += width;
                continue;
            }

            var end = Word(text, folded, at, kind, word, out var length);
            Add(tokens, word[..length], TextSpan.Between(at, end), kind);
            at = end;
        }

        return tokens;
    }

    /// <summary>All letters and digits of a name without what parts them and without their variants: CWG-WSIS&amp;SDG-42/12 is cwgwsissdg4212. Null where there are none.</summary>
    public static string? Run(string name)
    {
        var folded = Folding.Fold(name);
        var run = new StringBuilder();
        for (var at = 0; at < name.Length && run.Length < LongestTerm; )
        {
            var kind = KindAt(name, at, out var width);
            if (kind is SearchLetters.Kind.Letter or SearchLetters.Kind.Digit or SearchLetters.Kind.Han)
                for (var unit = at; unit < at + width; unit++)
                    run.Append(SearchLetters.Written(folded[unit]));
            at += width;
        }

        return run.Length == 0 ? null : run.ToString();
    }

    /// <summary>The words of a text with their endings, each as a run: what somebody types is the beginning of one.</summary>
    internal static IReadOnlyList<string> Runs(string text) =>
        [.. Tokens(text).Select(token => token.Span).Distinct().Select(span => Run(span.Of(text))).OfType<string>()];

    /// <summary>Whether each typed word begins one of the words of a name, both as runs.</summary>
    internal static bool Begin(IReadOnlyList<string> typed, IReadOnlyList<string> name) =>
        typed.All(word => name.Any(own => own.StartsWith(word, StringComparison.Ordinal)));

    private static void Add(List<SearchToken> tokens, ReadOnlySpan<char> word, TextSpan span, SearchLetters.Kind kind)
    {
        if (kind == SearchLetters.Kind.Digit)
        {
            tokens.Add(new SearchToken(word.ToString(), span));
            return;
        }

        tokens.Add(new SearchToken(LightStem.Of(word), span));
        if (LightStem.OfOther(word) is { } other)
            tokens.Add(new SearchToken(other, span));
    }

    // A run of letters, or of digits: silent marks inside it and behind it belong to it.
    private static int Word(string text, string folded, int start, SearchLetters.Kind kind, Span<char> word, out int length)
    {
        length = 0;
        var at = start;
        while (at < text.Length)
        {
            var next = KindAt(text, at, out var width);
            if (next != kind && next != SearchLetters.Kind.Silent)
                break;
            if (next == kind && length + width <= word.Length)
                for (var unit = at; unit < at + width; unit++)
                    word[length++] = SearchLetters.Written(folded[unit]);
            at += width;
        }

        return at;
    }

    // Two characters at a time; the last of a run stands once more alone, so that every character of a text begins a term.
    private static int Han(string text, string folded, int start, List<SearchToken> tokens)
    {
        var (at, before, beforeAt) = (start, "", start);
        while (at < text.Length && KindAt(text, at, out var width) == SearchLetters.Kind.Han)
        {
            var character = width == 1 ? SearchLetters.Written(folded[at]).ToString() : text.Substring(at, width);
            if (before.Length > 0)
                tokens.Add(new SearchToken(before + character, TextSpan.Between(beforeAt, at + width)));
            (before, beforeAt) = (character, at);
            at += width;
        }

        tokens.Add(new SearchToken(before, TextSpan.Between(beforeAt, at)));
        return at;
    }

    private static SearchLetters.Kind KindAt(string text, int at, out int width)
    {
        if (Rune.TryGetRuneAt(text, at, out var rune))
        {
            width = rune.Utf16SequenceLength;
            return SearchLetters.KindOf(rune);
        }

        width = 1;
        return SearchLetters.Kind.None;
    }
}
