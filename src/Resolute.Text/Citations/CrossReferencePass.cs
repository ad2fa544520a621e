using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Finds where a clause refers to another of the same text: by heading and label ("resolves 1, 2 and 4 above", “责成秘书长6”) or by number
/// ("paragraph 2 (b) above").
/// Reads the headings and clauses of the operative part; writes <see cref="CrossReference"/>s, without a target where the text has no such clause.
/// </summary>
public static class CrossReferencePass
{
    /// <summary>The references from clause to clause, in the order of the text.</summary>
    public static IReadOnlyList<CrossReference> Read(SourceView view, IReadOnlyList<ClauseBlock> operative)
    {
        if (operative.Count == 0)
            return [];
        var headings = new HeadingReferences(view, operative);
        var places = new ClausePlaces(operative);
        var found = new List<CrossReference>();
        foreach (var block in operative)
        foreach (var clause in block.Clauses.SelectMany(clause => clause.WithDescendants()))
        {
            var end = clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End;
            var own = TextSpan.Between(clause.Span.Start, end);
            var byHeading = headings.In(view, clause.Id, own).ToList();
            found.AddRange(byHeading);
            found.AddRange(ParagraphReferences.In(view, block, clause, own, places).Where(each => !byHeading.Exists(other => Overlap(each.Span, other.Span))));
        }

        // A footnote speaks for the clause that it is printed under, where it does not say which one calls it.
        string? place = null;
        foreach (var leaf in FootnoteView.Of(view) is null ? [] : view.Leaves)
            if (leaf.Kind == LeafKind.Footnote && (leaf.At ?? place) is { } id)
                found.AddRange(headings.In(FootnoteView.Of(view)!, id, leaf.Span));
            else
                place = leaf.At ?? place;
        return [.. found.OrderBy(reference => reference.Span.Start)];
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
