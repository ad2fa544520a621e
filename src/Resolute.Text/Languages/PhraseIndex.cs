using Resolute.Text.Structure;

namespace Resolute.Text.Languages;

/// <summary>A phrase of a table found in a text, with what the table says it means.</summary>
internal readonly record struct PhraseMatch<T>(TextSpan Span, T Meaning);

/// <summary>
/// Finds the phrases of a table in a text: the longest at each place, in time linear in the text. A space in a phrase matches any white space,
/// a star the rest of a word. A phrase in capitals (CSTD, RA) is an acronym and matches only in capitals.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<char, Entry[]> _byFirst;

    public PhraseIndex(IEnumerable<(string Phrase, T Meaning)> phrases) =>
        _byFirst = phrases
            .DistinctBy(each => (each.Phrase, each.Meaning))
            .Select(each => new Entry(Plain.Phrase(each.Phrase), Plain.IsAcronym(each.Phrase), each.Meaning))
            .GroupBy(entry => entry.Phrase[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Phrase.Length).ToArray());

    /// <summary>The phrases of a language, and the Latin acronyms and names of the English column, which every language prints.</summary>
    public static PhraseIndex<T> Of(IEnumerable<TableRow> rows, Language language, Func<TableRow, T> meaning) =>
        new(rows.SelectMany(row => row.Phrases(language).Concat(row.Phrases(Language.English)).Select(phrase => (phrase, meaning(row)))));

    /// <summary>The longest phrase that begins at a position; null where none does.</summary>
    public PhraseMatch<T>? At(SourceView view, int position)
    {
        if (
            position >= view.Folded.Length
            || !_byFirst.TryGetValue(Plain.Letter(view.Folded[position]), out var entries)
            || !Plain.MayBegin(view.Folded, position)
        )
            return null;

        PhraseMatch<T>? longest = null;
        foreach (var entry in entries)
        {
            var length = Plain.LengthAt(view.Folded, position, entry.Phrase);
            if (length > (longest?.Span.Length ?? 0) && (!entry.IsAcronym || IsInCapitals(view.Text, position, length)))
                longest = new(new TextSpan(position, length), entry.Meaning);
        }

        return longest;
    }

    /// <summary>The phrases in a stretch of the text, from left to right, none over another.</summary>
    public List<PhraseMatch<T>> Within(SourceView view, TextSpan span)
    {
        var found = new List<PhraseMatch<T>>();
        for (var at = span.Start; at < span.End; at++)
        {
            if (At(view, at) is not { } match || match.Span.End > span.End)
                continue;
            found.Add(match);
            at = match.Span.End - 1;
        }

        return found;
    }

    /// <summary>The first phrase in a stretch of the text; null where there is none.</summary>
    public PhraseMatch<T>? FirstWithin(SourceView view, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            if (At(view, at) is { } match && match.Span.End <= span.End)
                return match;
        return null;
    }

    private static bool IsInCapitals(string text, int position, int length) =>
        !text.AsSpan(position, Math.Min(3, length)).ContainsAnyInRange('a', 'z') && char.IsUpper(text[position]);

    private readonly record struct Entry(string Phrase, bool IsAcronym, T Meaning);
}
