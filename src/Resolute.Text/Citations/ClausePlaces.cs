using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Where in the operative part a number points: to a paragraph of the whole text in the UN form, to a clause of the same block in the ITU form.</summary>
internal sealed class ClausePlaces(IReadOnlyList<ClauseBlock> operative)
{
    private readonly bool _isUn = operative.All(block => block.Clauses.Count == 1);
    private readonly List<ClauseNode> _all = [.. operative.SelectMany(block => block.Clauses)];
    private readonly Dictionary<string, Dictionary<string, ClauseNode>> _byNumber = new(StringComparer.Ordinal);

    /// <summary>The clause with a number, and under it the sub-item; null where there is none.</summary>
    public ClauseNode? Find(ClauseBlock from, string number, IReadOnlyList<string> subs)
    {
        var found = Numbered(_isUn ? "" : from.Id, _isUn ? _all : from.Clauses).GetValueOrDefault(Bare(number));
        foreach (var sub in subs)
            found = found?.Children.FirstOrDefault(child => Bare(child.Label) == Bare(sub));
        return found;
    }

    /// <summary>The clause before another; null for the first.</summary>
    public ClauseNode? Before(ClauseNode clause)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.End <= clause.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && low <= _all.Count ? _all[low - 1] : null;
    }

    private Dictionary<string, ClauseNode> Numbered(string place, IReadOnlyList<ClauseNode> clauses)
    {
        if (_byNumber.TryGetValue(place, out var known))
            return known;
        var numbered = new Dictionary<string, ClauseNode>(StringComparer.Ordinal);
        foreach (var clause in clauses)
            numbered.TryAdd(Bare(clause.Label), clause);
        return _byNumber[place] = numbered;
    }

    /// <summary>A label by its letters and digits alone: "2 bis", "2bis." and "2-bis" are the same.</summary>
    public static string Bare(string? label) =>
        label is null
            ? ""
            : new([
                .. Folding.Fold(label).Where(static letter => char.IsLetterOrDigit(letter) && !Plain.IsVowelMark(letter)).Select(Plain.Letter).Select(Latin),
            ]);

    // Russian prints бис where others print bis.
    private static char Latin(char letter) =>
        letter switch
        {
            'б' => 'b',
            'и' => 'i',
            'с' => 's',
            'т' => 't',
            'е' => 'e',
            'р' => 'r',
            'а' => 'a',
            _ => letter,
        };
}
