using System.Runtime.CompilerServices;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure;

/// <summary>
/// What a pass looks at: the text, and beside it the same text made plain for matching. Offsets in one are offsets in the other.
/// </summary>
/// <param name="Text">The whole text as read; words for people are cut from here.</param>
/// <param name="Folded">
/// <see cref="Folding.Fold"/> of the text; the characters of production marks and of footnote texts are spaces, a line break inside a joined
/// paragraph is a space (with or without spaces round it, also between two Chinese characters), and every paragraph ends with '\n'.
/// A pattern therefore allows <c>[ \t]*</c> where a line may break, and never crosses '\n'.
/// </param>
/// <param name="Language">The language of the text.</param>
/// <param name="Leaves">The partition of the text.</param>
/// <param name="LineOf">The 1-based line of a position.</param>
/// <param name="PlaceOf">The id of the clause or section at a position; null in header and title.</param>
public sealed record SourceView(string Text, string Folded, Language Language, IReadOnlyList<Leaf> Leaves, Func<int, int> LineOf, Func<int, string?> PlaceOf)
{
    private WordStarts? _starts;

    /// <summary>The folded text as tables of phrases look at it. A copy of a view may have another text, and then has its own.</summary>
    internal WordStarts Starts => _starts is { } known && ReferenceEquals(known.Folded, Folded) ? known : _starts = new(Folded);

    /// <summary>Views are told apart by identity: two passes over one text may look at one view.</summary>
    public bool Equals(SourceView? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>A view of a text that was not read into clauses: every line is a paragraph, nothing has a place.</summary>
    public static SourceView OfLines(string text, Language language)
    {
        var source = BlockText.FromLines(text);
        return new SourceView(text, Folding.Fold(text).Replace('\r', '\n'), language, [], source.LineOf, static _ => null);
    }
}
