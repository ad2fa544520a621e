using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>A clause of a labelled list that prints no label. Protects references: nobody can cite it, and whoever counts counts wrong.</summary>
/// <remarks>Reads the breaks that the form saw, and clauses without label behind labelled ones. Writes findings "missing-label".</remarks>
internal sealed class MissingLabel : ICheck
{
    public string Rule => "missing-label";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var words = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var placed in text.Clauses)
            words.TryAdd(placed.Clause.Id, placed.Words);
        foreach (var each in text.Breaks)
            if (each.Unlabelled is { } clause && !clause.Text.StartsWith(each.Due, StringComparison.Ordinal))
                yield return text.Found(this, Severity.Warning, First(text, words[clause.Id]), each.Due, each.Due);
    }

    // Enough to know the clause by.
    private static TextSpan First(CheckedText text, TextSpan words)
    {
        var end = Math.Min(words.End, words.Start + 24);
        while (end < words.End && end > words.Start + 12 && char.IsLetter(text.Text[end]) && char.IsLetter(text.Text[end - 1]) && text.Text[end] < '\u2E80')
            end--;
        while (end > words.Start + 1 && char.IsWhiteSpace(text.Text[end - 1]))
            end--;
        return TextSpan.Between(words.Start, end);
    }
}
