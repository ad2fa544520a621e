using System.Runtime.CompilerServices;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure;

/// <summary>
/// The footnotes of a text by themselves. The view of the clauses blanks them, since they interrupt sentences; what they cite counts all the same.
/// </summary>
internal static class FootnoteView
{
    private static readonly ConditionalWeakTable<SourceView, SourceView> Known = [];

    /// <summary>A view in which only footnotes are visible; null where the text has none.</summary>
    public static SourceView? Of(SourceView view)
    {
        if (!view.Leaves.Any(leaf => leaf.Kind == LeafKind.Footnote))
            return null;
        return Known.GetValue(view, static each => Make(each));
    }

    /// <summary>What a pass finds in the clauses and in the footnotes, in the order of the text.</summary>
    public static IReadOnlyList<T> Both<T>(SourceView view, Func<SourceView, List<T>> find, Func<T, TextSpan> place)
    {
        var found = find(view);
        if (Of(view) is not { } footnotes)
            return found;
        return [.. found.Concat(find(footnotes)).OrderBy(each => place(each).Start)];
    }

    private static SourceView Make(SourceView view)
    {
        var visible = string.Create(
            view.Text.Length,
            view,
            static (visible, of) =>
            {
                var folded = Folding.Fold(of.Text);
                visible.Fill('\n');
                foreach (var leaf in of.Leaves)
                    if (leaf.Kind == LeafKind.Footnote)
                        folded.AsSpan(leaf.Span.Start, leaf.Span.Length).CopyTo(visible[leaf.Span.Start..]);
            }
        );
        var footnotes = view with { Folded = visible };
        SpeakingBody.Share(view, footnotes);
        return footnotes;
    }
}
