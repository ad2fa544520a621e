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
    private readonly Dictionary<char, Shelf> _byFirst;

    public PhraseIndex(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        _byFirst = phrases
            .DistinctBy(each => (each.Phrase, each.Meaning))
            .Select(each => new Entry(Plain.Phrase(each.Phrase), Plain.IsAcronym(each.Phrase), each.Meaning))
            .GroupBy(entry => entry.Phrase[0])
            .ToDictionary(group => group.Key, group => new Shelf([.. group.OrderByDescending(entry => entry.Phrase.Length)]));
        foreach (var shelf in _byFirst.Values)
        foreach (var entry in shelf.All)
            Openings.Add(entry.Phrase);
    }

    /// <summary>The phrases of a language, and the Latin acronyms and names of the English column, which every language prints.</summary>
    public static PhraseIndex<T> Of(IEnumerable<TableRow> rows, Language language, Func<TableRow, T> meaning) =>
        new(rows.SelectMany(row => row.Phrases(language).Concat(row.Phrases(Language.English)).Select(phrase => (phrase, meaning(row)))));

    /// <summary>What its phrases begin with.</summary>
    public Openings Openings { get; } = new();

    /// <summary>The longest phrase that begins at a position; null where none does.</summary>
    public PhraseMatch<T>? At(SourceView view, int position)
    {
        if (position >= view.Folded.Length)
            return null;
        var starts = view.Starts;
        return starts.MayBegin(Openings, position) && _byFirst.TryGetValue(starts.Plain[position], out var shelf) ? Longest(view, position, shelf) : null;
    }

    /// <summary>The phrases in a stretch of the text, from left to right, none over another.</summary>
    public List<PhraseMatch<T>> Within(SourceView view, TextSpan span)
    {
        var found = new List<PhraseMatch<T>>();
        for (var at = Next(view, span.Start, span.End); at < span.End; at = Next(view, at + 1, span.End))
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
        for (var at = Next(view, span.Start, span.End); at < span.End; at = Next(view, at + 1, span.End))
            if (At(view, at) is { } match && match.Span.End <= span.End)
                return match;
        return null;
    }

    /// <summary>The first place in a stretch where a phrase may begin; the end of the stretch where there is none.</summary>
    public int Next(SourceView view, int from, int end) => view.Starts.Next(Openings, from, end);

    private static PhraseMatch<T>? Longest(SourceView view, int position, Shelf shelf)
    {
        var plain = view.Starts.Plain;
        PhraseMatch<T>? longest = null;
        foreach (var entry in shelf.Before(position + 1 < plain.Length ? plain[position + 1] : Plain.Gap))
        {
            var length = Plain.LengthAt(view.Folded, plain, position, entry.Phrase);
            if (length > (longest?.Span.Length ?? 0) && (!entry.IsAcronym || IsInCapitals(view.Text, position, length)))
                longest = new(new TextSpan(position, length), entry.Meaning);
        }

        return longest;
    }

    private static bool IsInCapitals(string text, int position, int length) =>
        !text.AsSpan(position, Math.Min(3, length)).ContainsAnyInRange('a', 'z') && char.IsUpper(text[position]);

    private readonly record struct Entry(string Phrase, bool IsAcronym, T Meaning);

    /// <summary>The phrases that begin with one letter, the longest first, told apart by their second.</summary>
    private sealed class Shelf(Entry[] all)
    {
        private readonly Entry[] _open = [.. all.Where(static entry => !Openings.IsTold(entry.Phrase))];

        private readonly Dictionary<char, Entry[]> _bySecond = all.Where(static entry => Openings.IsTold(entry.Phrase))
            .Select(static entry => entry.Phrase[1])
            .Distinct()
            .ToDictionary(static second => second, second => all.Where(entry => !Openings.IsTold(entry.Phrase) || entry.Phrase[1] == second).ToArray());

        public Entry[] All => all;

        /// <summary>Those that may stand where this letter follows the first; a space or a vowel mark tells nothing.</summary>
        public Entry[] Before(char second) =>
            second == Plain.Gap || Plain.IsVowelMark(second) ? all
            : _bySecond.TryGetValue(second, out var told) ? told
            : _open;
    }
}
