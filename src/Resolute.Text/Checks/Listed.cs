using Resolute.Text.Citations;

namespace Resolute.Text.Checks;

/// <summary>What the references of a document list, and what its text cites.</summary>
/// <param name="References">The first citation of each instrument in the references of the header.</param>
/// <param name="Cited">The first citation of each instrument in clauses and sections.</param>
internal sealed record Listed(IReadOnlyList<Citation> References, IReadOnlyList<Citation> Cited)
{
    // One reference is the text that the paper is about, not a list.
    private const int Fewest = 2;
    private const int Shown = 8;

    /// <summary>Both lists; null where the header lists nothing, or the text cites nothing.</summary>
    public static Listed? Of(CheckedText text)
    {
        if (text.Reading.Header.References is not { } field)
            return null;
        var known = text.Reading.Citations.Where(static each => each.Key.Value.Contains("/res/", StringComparison.Ordinal)).ToList();
        var references = known
            .Where(each => each.Claim.Span.Start >= field.Span.Start && each.Claim.Span.End <= field.Span.End)
            .DistinctBy(static each => each.Key)
            .ToList();
        var cited = known.Where(static each => each.At is not null).DistinctBy(static each => each.Key).ToList();
        return references.Count < Fewest || cited.Count == 0 ? null : new(references, cited);
    }

    /// <summary>One finding for all instruments of the one list that the other lacks.</summary>
    public static IEnumerable<Finding> Missing(ICheck rule, CheckedText text, IReadOnlyList<Citation> here, IReadOnlyList<Citation> there)
    {
        var others = there.Select(static each => each.Key).ToHashSet();
        var missing = here.Where(each => !others.Contains(each.Key)).ToList();
        if (missing.Count > 0)
            yield return text.Found(
                rule,
                Severity.Note,
                missing[0].Claim.Span,
                null,
                string.Join("; ", missing.Take(Shown).Select(static each => string.Join(' ', each.Words.Split('\n', StringSplitOptions.TrimEntries))))
            );
    }
}
