using Resolute.Text.Languages;
using Resolute.Text.Terms;

namespace Resolute.Text.Search;

/// <summary>One word that is looked for.</summary>
/// <param name="Forms">The terms of which any one will do: two readings of one word.</param>
/// <param name="IsBeginning">Whether words that begin so will do: a single character of Chinese, or a word that is still being typed.</param>
public sealed record SearchTerm(IReadOnlyList<string> Forms, bool IsBeginning)
{
    /// <summary>Whether a term of a text is what is looked for.</summary>
    public bool Takes(string term) => Forms.Any(form => IsBeginning ? term.StartsWith(form, StringComparison.Ordinal) : term == form);
}

/// <summary>
/// What a question looks for: things that hold every one of its words. Whatever is typed is words: no sign has a meaning of its own. The smallest words of a
/// language are passed over where others stand beside them.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>A question may be this long.</summary>
    public const int Longest = 400;

    /// <summary>More words than these are passed over.</summary>
    public const int MostTerms = 24;

    private static readonly HashSet<string> Small =
    [
        .. TableRow.Of("Languages/stop-words.tsv").SelectMany(row => row.Phrases("words")).SelectMany(Analyser.Tokens).Select(token => token.Term),
    ];

    private SearchQuery(string words, IReadOnlyList<SearchTerm> terms, string? name) => (Words, Terms, Name) = (words, terms, name);

    /// <summary>As it was asked.</summary>
    public string Words { get; }

    /// <summary>What every hit holds; empty where nothing is asked.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The name under which something stands that is called exactly so; null where nothing is asked.</summary>
    public string? Name { get; }

    /// <summary>The same, looked for in titles alone.</summary>
    public IReadOnlyList<SearchTerm> InTitle => [.. Terms.Select(term => term with { Forms = [.. term.Forms.Select(form => IndexTerms.OfTitle + form)] })];

    /// <summary>The question that words ask.</summary>
    /// <param name="words">As typed.</param>
    /// <param name="isTyping">Whether the last word may go on.</param>
    public static SearchQuery Of(string words, bool isTyping = false)
    {
        var tokens = Analyser.Tokens(words);
        var found = new List<SearchTerm>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var (term, span) = tokens[at];
            // The second character of a pair stands once more alone: the pair has said it.
            var isPaired = at > 0 && tokens[at - 1].Span.Start < span.Start && tokens[at - 1].Span.End == span.End;
            if (isPaired)
                continue;
            var forms = new List<string> { term };
            while (at + 1 < tokens.Count && tokens[at + 1].Span == span)
                forms.Add(tokens[++at].Term);
            var isLast = isTyping && span.End == words.Length;
            found.Add(new SearchTerm(forms, isLast || IsOneCharacter(words, span)));
        }

        var telling = found.Where(term => term.IsBeginning || !Small.Overlaps(term.Forms)).ToList();
        var kept = (telling.Count == 0 ? found : telling).DistinctBy(term => (string.Join(' ', term.Forms), term.IsBeginning)).Take(MostTerms).ToList();
        if (kept is [{ IsBeginning: false } only] && !isTyping)
            kept = [only with { Forms = [.. only.Forms.Concat(OtherNames(words)).Distinct(StringComparer.Ordinal)] }];
        return new SearchQuery(words, kept, Analyser.Run(words) is { } run ? IndexTerms.OfName + run : null);
    }

    /// <summary>What names the same thing in one word, in any language, where the whole question is one of its names: МСЭ finds UIT and ITU.</summary>
    private static IEnumerable<string> OtherNames(string words) =>
        from term in Termbase.Called(words)
        from name in term.Names
        let tokens = Analyser.Tokens(name.Words)
        where tokens.Count == 1 && !IsOneCharacter(name.Words, tokens[0].Span)
        select tokens[0].Term;

    /// <summary>Where in a text the words of the question stand, in order; stretches that touch or overlap are one.</summary>
    public IReadOnlyList<TextSpan> In(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var token in Analyser.Tokens(text))
        {
            if (!Terms.Any(term => term.Takes(token.Term)))
                continue;
            if (spans.Count > 0 && token.Span.Start <= spans[^1].End)
                spans[^1] = TextSpan.Between(spans[^1].Start, Math.Max(spans[^1].End, token.Span.End));
            else
                spans.Add(token.Span);
        }

        return spans;
    }

    private static bool IsOneCharacter(string words, TextSpan span) =>
        span.Length <= 2
        && System.Text.Rune.TryGetRuneAt(words, span.Start, out var rune)
        && SearchLetters.KindOf(rune) == SearchLetters.Kind.Han
        && rune.Utf16SequenceLength == span.Length;
}
