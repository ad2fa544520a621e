using Resolute.Text.Languages;
using Figures = Resolute.Text.Structure.Labels.Counting;

namespace Resolute.Text.Checks.Rules;

/// <summary>A Russian letter as a label of a Latin list: "б)" after "a)". Protects references across languages, which share the labels.</summary>
/// <remarks>Reads the breaks that the form saw. Writes findings "label-alphabet" with the label that was due.</remarks>
internal sealed class LabelAlphabet : ICheck
{
    public string Rule => "label-alphabet";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var seen = new HashSet<int>();
        foreach (var each in text.Breaks.Where(static each => each.Reason == BreakReason.OtherAlphabet))
            if (seen.Add(each.Seen.Span.Start))
                yield return text.Found(this, Severity.Warning, each.Seen.Span, each.Due, each.Printed, each.Due);
        foreach (var list in text.Clauses.Where(static placed => placed is { Place: 0, Siblings.Count: > 1 }).Select(static placed => placed.Siblings))
        {
            if (list.Count(static clause => IsLatin(clause.Label)) < 2)
                continue;
            foreach (var clause in list)
            {
                var label = new TextSpan(clause.Span.Start, Math.Min(clause.Label?.Length ?? 0, clause.Span.Length));
                var printed = label.Of(text.Text);
                if (Rank(printed) is > 0 and var rank && seen.Add(clause.Span.Start))
                    yield return text.Found(this, Severity.Warning, label, Turned(printed, rank), printed, Turned(printed, rank));
            }
        }
    }

    private static bool IsLatin(string? label) => label is not null && label.Any(char.IsAsciiLetterLower);

    /// <summary>The place of a Cyrillic letter that looks like no Latin one in its alphabet; 0 for any other label.</summary>
    private static int Rank(string label) =>
        label
            .Where(static letter => letter is >= 'а' and <= 'я' && LookAlike.Latin(letter) is null)
            .Select(static letter => Figures.OfLetter(letter.ToString()))
            .FirstOrDefault();

    private static string Turned(string label, int rank) =>
        string.Concat(label.Select(letter => letter is >= 'а' and <= 'я' ? Figures.ToLetter(rank) : letter.ToString()));
}
