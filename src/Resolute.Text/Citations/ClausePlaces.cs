using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Where in the operative part a number points: to a paragraph of the whole text in the UN form, to a clause of the same block in the ITU form.</summary>
internal sealed class ClausePlaces(IReadOnlyList<ClauseBlock> operative)
{
    private readonly bool _isUn = operative.All(block => block.Clauses.Count == 1);

    /// <summary>The clause with a number, and under it the sub-item; null where there is none.</summary>
    public ClauseNode? Find(ClauseBlock from, string number, IReadOnlyList<string> subs)
    {
        var clauses = _isUn ? operative.SelectMany(block => block.Clauses) : from.Clauses;
        var found = clauses.FirstOrDefault(clause => Bare(clause.Label) == Bare(number));
        foreach (var sub in subs)
            found = found?.Children.FirstOrDefault(child => Bare(child.Label) == Bare(sub));
        return found;
    }

    /// <summary>The clause before another; null for the first.</summary>
    public ClauseNode? Before(ClauseNode clause)
    {
        var all = operative.SelectMany(block => block.Clauses).ToList();
        var at = all.FindIndex(each => each.Span.Start <= clause.Span.Start && clause.Span.End <= each.Span.End);
        return at > 0 ? all[at - 1] : null;
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
