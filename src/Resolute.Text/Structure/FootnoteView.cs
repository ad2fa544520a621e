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
        var folded = Folding.Fold(view.Text);
        var visible = new string('\n', folded.Length).ToCharArray();
        foreach (var leaf in view.Leaves.Where(leaf => leaf.Kind == LeafKind.Footnote))
            folded.CopyTo(leaf.Span.Start, visible, leaf.Span.Start, leaf.Span.Length);
        var footnotes = view with { Folded = new string(visible) };
        SpeakingBody.Share(view, footnotes);
        return footnotes;
    }
}
