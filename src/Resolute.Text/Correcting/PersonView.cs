using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>A reading as a pass looks at it: the view that its reader had, made again from its leaves.</summary>
internal static class PersonView
{
    public static SourceView Of(Reading reading, Places places)
    {
        var folded = Folding.Fold(reading.Text).Replace('\r', '\n').ToCharArray();
        foreach (var leaf in reading.Leaves)
        {
            if (leaf.Kind is LeafKind.Mark or LeafKind.Footnote)
                Array.Fill(folded, ' ', leaf.Span.Start, leaf.Span.Length);
            else if (leaf.Kind is LeafKind.Title or LeafKind.Chapeau)
                Join(folded, leaf.Span.Start, leaf.Span.End);
        }

        var words = reading
            .Leaves.Where(static leaf => leaf is { Kind: LeafKind.Clause, At: not null })
            .GroupBy(static leaf => leaf.At!, StringComparer.Ordinal);
        foreach (var own in words)
            Join(folded, own.First().Span.Start, own.Last().Span.End);
        return new SourceView(reading.Text, new string(folded), reading.Language, reading.Leaves, LineOf, places.At);

        int LineOf(int position) => 1 + reading.Text.AsSpan(0, position).Count('\n');
    }

    private static void Join(char[] folded, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (folded[at] == '\n')
                folded[at] = ' ';
    }
}
