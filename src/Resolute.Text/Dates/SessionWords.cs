using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>The words round the name of a session: the table <c>Dates/session-words.tsv</c>, one set a language.</summary>
internal sealed class SessionWords
{
    private const int Longest = 44;
    private static readonly ConcurrentDictionary<Language, SessionWords> Known = new();
    private readonly Dictionary<string, PhraseIndex<string>> _kinds;

    private SessionWords(Language language) =>
        _kinds = TableRow
            .Of("Dates/session-words.tsv")
            .ToDictionary(
                row => row["word"],
                row => new PhraseIndex<string>(
                    (language is Language.Chinese or Language.Unknown ? [] : row.Phrases(language)).Select(phrase => (phrase, row["word"]))
                ),
                StringComparer.Ordinal
            );

    public static SessionWords Of(Language language) => Known.GetOrAdd(language, static each => new SessionWords(each));

    /// <summary>The nouns in a stretch of the text.</summary>
    public List<PhraseMatch<string>> Nouns(SourceView view, TextSpan span) => _kinds["noun"].Within(view, span);

    /// <summary>The first place in a stretch where a word of a kind may begin; the end of the stretch where there is none.</summary>
    public int Next(SourceView view, string kind, int from, int end) => _kinds[kind].Next(view, from, end);

    /// <summary>Where a word of a kind ends that begins here; null where none does.</summary>
    public int? Past(SourceView view, string kind, int at) => _kinds[kind].At(view, at)?.Span.End;

    /// <summary>Where a word of a kind begins that ends here, the longest; null where none does.</summary>
    public int? Before(SourceView view, string kind, int end, int from)
    {
        var words = _kinds[kind];
        for (var start = words.Next(view, Math.Max(from, end - Longest), end); start < end; start = words.Next(view, start + 1, end))
            if (words.At(view, start) is { } word && word.Span.End == end)
                return start;
        return null;
    }
}
