using Resolute.Text.Languages;
using Resolute.Text.Terms;

namespace Resolute.Text.Search;

/// <summary>Names that the tables know, for whoever begins to type one or has mistyped one. They say nothing of what is held.</summary>
public static class KnownNames
{
    // Who types more has a name of their own in mind.
    private const int MostTyped = 100;

    private static readonly IReadOnlyList<Held> Names =
    [
        .. Termbase
            .All.SelectMany(term => term.Names.Select(name => HeldOf(term, name)))
            .OfType<Held>()
            .DistinctBy(held => (held.Name.Words, held.Name.Language)),
    ];

    private static readonly HashSet<string> KnownWords = Names.SelectMany(held => held.Words).ToHashSet(StringComparer.Ordinal);
    private static readonly ILookup<char, string> ByFirst = KnownWords.Where(word => word.Length > 2 && char.IsLetter(word[0])).ToLookup(word => word[0]);

    /// <summary>Names in which each typed word begins a word, those of the reader's language first.</summary>
    public static IReadOnlyList<KnownName> Begun(string typed, Language language, int most)
    {
        var words = typed.Length > MostTyped ? [] : Analyser.Runs(typed);
        return words.Count == 0
            ? []
            :
            [
                .. Names
                    .Where(held => Analyser.Begin(words, held.Words))
                    .OrderBy(held => held.Name.Language != language)
                    .ThenBy(held => !held.Words[0].StartsWith(words[0], StringComparison.Ordinal))
                    .ThenBy(held => held.Name.Words.Length)
                    .ThenBy(held => held.Name.Words, StringComparer.Ordinal)
                    .DistinctBy(held => held.Name.Key, StringComparer.Ordinal)
                    .Take(most)
                    .Select(held => held.Name),
            ];
    }

    /// <summary>What was perhaps meant: each word that no name has becomes the nearest that one has. Null where nothing is near or all is known.</summary>
    public static string? Meant(string asked)
    {
        var words = asked.Length > MostTyped ? [] : Analyser.Runs(asked);
        var meant = words.Select(word => KnownWords.Contains(word) || word.Length < 4 || char.IsDigit(word[0]) ? word : Nearest(word) ?? word).ToList();
        return words.Count == 0 || meant.SequenceEqual(words, StringComparer.Ordinal) ? null : string.Join(' ', meant);
    }

    private static string? Nearest(string word)
    {
        var allowed = word.Length < 7 ? 1 : 2;
        return ByFirst[word[0]]
            .Where(known => Math.Abs(known.Length - word.Length) <= allowed)
            .Select(known => (Known: known, Apart: Distance(word, known)))
            .Where(pair => pair.Apart <= allowed)
            .OrderBy(pair => pair.Apart)
            .ThenBy(pair => pair.Known, StringComparer.Ordinal)
            .Select(pair => pair.Known)
            .FirstOrDefault();
    }

    // Letters put in, left out, changed, or two of them turned round.
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        for (var j = 1; j <= other.Length; j++)
        {
            var changed = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, changed);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
        }

        return rows[one.Length, other.Length];
    }

    private static Held? HeldOf(Term term, TermName name)
    {
        if (Analyser.Runs(name.Words) is not { Count: > 0 } bare)
            return null;
        // "SDG 4: Quality Education" is looked for by its words.
        var colon = term.Kind is TermKind.ActionLine or TermKind.Goal ? name.Words.IndexOfAny([':', '：']) : -1;
        return new Held(new KnownName(term.Key, name.Words, name.Language, name.Words[(colon + 1)..].Trim()), bare);
    }

    private sealed record Held(KnownName Name, IReadOnlyList<string> Words);
}
