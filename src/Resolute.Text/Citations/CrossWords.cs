using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>The words of references within a text: the table <c>Citations/cross-words.tsv</c>, one set a language.</summary>
internal sealed class CrossWords
{
    private static readonly ConcurrentDictionary<Language, CrossWords> Known = new();
    private static readonly string[] Here = ["above", "below", "here"];
    private readonly Dictionary<string, PhraseIndex<string>> _kinds;

    private CrossWords(Language language) =>
        _kinds = TableRow
            .Of("Citations/cross-words.tsv")
            .ToDictionary(
                row => row["word"],
                row => new PhraseIndex<string>(row.Phrases(language).Select(phrase => (phrase, row["word"]))),
                StringComparer.Ordinal
            );

    public static CrossWords Of(Language language) => Known.GetOrAdd(language, static each => new CrossWords(each));

    /// <summary>The first place in a stretch where a word of a kind may begin; the end of the stretch where there is none.</summary>
    public int Next(SourceView view, string kind, int from, int end) => _kinds[kind].Next(view, from, end);

    /// <summary>The word of a kind that begins here; null where none does.</summary>
    public TextSpan? At(SourceView view, string kind, int at) => _kinds[kind].At(view, at)?.Span;

    /// <summary>The word that says that a number is of this text: its kind (here, above, below) and where it ends; null where none begins here.</summary>
    public (string Kind, int End)? HereAt(SourceView view, int at)
    {
        foreach (var kind in Here)
            if (_kinds[kind].At(view, at) is { } word)
                return (kind, word.Span.End);
        return null;
    }

    /// <summary>The kind of the word that ends just before a position and says that a number is of this text; null where none does.</summary>
    public string? HereBefore(SourceView view, int position, int from) => Array.Find(Here, kind => EndsBefore(view, kind, position, from));

    /// <summary>Whether a word of a kind ends just before a position.</summary>
    public bool EndsBefore(SourceView view, string kind, int position, int from)
    {
        var end = Dates.NumberAt.BeforeBlank(view.Folded, position);
        var words = _kinds[kind];
        for (var at = words.Next(view, Math.Max(from, end - 12), end); at < end; at = words.Next(view, at + 1, end))
            if (words.At(view, at) is { } word && word.Span.End == end)
                return true;
        return false;
    }
}
