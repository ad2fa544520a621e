using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>What a phrase of the table says of when: its kind, and the period or the relation.</summary>
internal sealed record DueWord(string Kind, string Value);

/// <summary>The words that say when: the table <c>Dates/due-words.tsv</c>, one set a language.</summary>
internal sealed class DueWords
{
    private const int Longest = 34;
    private static readonly string[] Leads = ["before", "end-of", "by", "until", "from", "on"];
    private static readonly ConcurrentDictionary<Language, DueWords> Known = new();
    private readonly Dictionary<string, PhraseIndex<DueWord>> _kinds;

    private DueWords(Language language) =>
        _kinds = TableRow
            .Of("Dates/due-words.tsv")
            .GroupBy(row => row["kind"], StringComparer.Ordinal)
            .ToDictionary(
                rows => rows.Key,
                rows => new PhraseIndex<DueWord>(
                    rows.SelectMany(row => row.Phrases(language).Select(phrase => (phrase, new DueWord(row["kind"], row["value"]))))
                ),
                StringComparer.Ordinal
            );

    public static DueWords Of(Language language) => Known.GetOrAdd(language, static each => new DueWords(each));

    /// <summary>The phrases of a kind in a stretch of the text.</summary>
    public List<PhraseMatch<DueWord>> Within(SourceView view, string kind, TextSpan span) => _kinds[kind].Within(view, span);

    /// <summary>The phrase of a kind that begins at a position; null where none does.</summary>
    public PhraseMatch<DueWord>? At(SourceView view, string kind, int at) => _kinds[kind].At(view, at);

    /// <summary>The longest word that leads to a day and ends just before it; null where none does.</summary>
    public PhraseMatch<DueWord>? LeadBefore(SourceView view, int position, int from)
    {
        var end = NumberAt.BeforeBlank(view.Folded, position);
        if (SessionWords.Of(view.Language).Before(view, "own", end, from) is { } article)
            return At(view, NumberAt.BeforeBlank(view.Folded, article), from) ?? At(view, end, from);
        return At(view, end, from);
    }

    private PhraseMatch<DueWord>? At(SourceView view, int end, int from)
    {
        for (var at = Math.Max(from, end - Longest); at < end; at++)
            foreach (var kind in Leads)
                if (_kinds[kind].At(view, at) is { } lead && lead.Span.End == end)
                    return lead;
        return null;
    }
}
