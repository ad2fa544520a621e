using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>The words that make a time part of something cited: the table <c>Dates/cited-words.tsv</c>, one set a language.</summary>
internal sealed class CitedWords
{
    private static readonly ConcurrentDictionary<Language, CitedWords> Known = new();
    private readonly Dictionary<string, PhraseIndex<string>> _kinds;

    private CitedWords(Language language) =>
        _kinds = TableRow
            .Of("Dates/cited-words.tsv")
            .ToDictionary(
                row => row["word"],
                row => new PhraseIndex<string>(row.Phrases(language).Select(phrase => (phrase, row["word"]))),
                StringComparer.Ordinal
            );

    public static CitedWords Of(Language language) => Known.GetOrAdd(language, static each => new CitedWords(each));

    /// <summary>The last word of a kind in a stretch of the text; null where there is none.</summary>
    public TextSpan? LastWithin(SourceView view, string kind, TextSpan span)
    {
        TextSpan? last = null;
        var words = _kinds[kind];
        for (var at = words.Next(view, span.Start, span.End); at < span.End; at = words.Next(view, at + 1, span.End))
            if (words.At(view, at) is { } word && word.Span.End <= span.End)
                last = word.Span;
        return last;
    }

    /// <summary>Whether a word of a kind stands just before a position, an article allowed between them.</summary>
    public bool StandsBefore(SourceView view, string kind, int from, int position)
    {
        var words = _kinds[kind];
        for (var at = words.Next(view, Math.Max(from, position - 40), position); at < position; at = words.Next(view, at + 1, position))
            if (words.At(view, at) is { } word && word.Span.End <= position && IsArticle(view.Folded.AsSpan(word.Span.End, position - word.Span.End).Trim()))
                return true;
        return false;
    }

    private static bool IsArticle(ReadOnlySpan<char> gap) =>
        gap
            is ""
                or "the"
                or "its"
                or "their"
                or "la"
                or "le"
                or "les"
                or "l'"
                or "el"
                or "los"
                or "las"
                or "sa"
                or "son"
                or "su"
                or "sus"
                or "de la"
                or "du"
                or "des"
                or "del"
                or "de";
}
