namespace Resolute.Text.Blocks;

/// <summary>Where in a document a block stands.</summary>
public enum BlockPart
{
    /// <summary>In the text itself.</summary>
    Body,

    /// <summary>What belongs to the page and not to the text: menus, running heads and feet.</summary>
    Furniture,

    /// <summary>In a footnote or an endnote.</summary>
    Note,

    /// <summary>In a comment that somebody set beside the text.</summary>
    Comment,
}

/// <summary>One paragraph or line of a document, whatever its format: the unit that readers start from.</summary>
/// <param name="Index">Its place in the document, from 0.</param>
/// <param name="Label">The number that the format computes for it (Word), as printed; null where the label stands in the text or there is none.</param>
/// <param name="Span">Where its words lie in <see cref="BlockText.Text"/>, without the computed label and the line break.</param>
/// <param name="Line">1-based line in a text file, paragraph in Word.</param>
/// <param name="Style">The style the author gave it by its name, where the format has styles.</param>
/// <param name="Level">Outline or list level from 0.</param>
/// <param name="InTable">Whether it stands in a table.</param>
public sealed record Block(int Index, string? Label, TextSpan Span, int Line, string? Style = null, int Level = 0, bool InTable = false)
{
    /// <summary>Where it stands.</summary>
    public BlockPart Part { get; init; }

    /// <summary>Whether its format says that it runs from right to left; null where only its letters can tell.</summary>
    public bool? IsRightToLeft { get; init; }

    /// <summary>Which level of heading the format says it is, from 1; null for a paragraph of text.</summary>
    public int? Heading { get; init; }

    /// <summary>Which cell it stands in; null outside tables and where the format does not say.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>What was changed in it while changes were tracked, in order.</summary>
    public IReadOnlyList<TrackedChange> Changes { get; init; } = [];
}

/// <summary>A cell by its table in the document, row and column, each from 0.</summary>
public sealed record TableCell(int Table, int Row, int Column);

/// <summary>A document as blocks over one text. Spans of blocks are ordered, disjoint and inside the text.</summary>
/// <param name="Text">The whole text as read; every span of a reading points into it.</param>
/// <param name="Blocks">The paragraphs or lines, in order; blank ones are left out.</param>
public sealed record BlockText(string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>Notes that the format keeps apart from the text, in the order of their calls.</summary>
    public IReadOnlyList<BlockNote> Notes { get; init; } = [];

    /// <summary>Named stretches, in order.</summary>
    public IReadOnlyList<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>Words that lead somewhere, in order.</summary>
    public IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>Words that are computed, in order.</summary>
    public IReadOnlyList<BlockField> Fields { get; init; } = [];

    /// <summary>What is strange in the file itself.</summary>
    public IReadOnlyList<FormatFinding> Findings { get; init; } = [];

    /// <summary>The line of the last block that begins at or before <paramref name="position"/>; 1 before the first.</summary>
    public int LineOf(int position) => BlockAt(position)?.Line ?? 1;

    /// <summary>The last block that begins at or before <paramref name="position"/>; null before the first.</summary>
    public Block? BlockAt(int position)
    {
        var (low, high) = (0, Blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : Blocks[low - 1];
    }

    /// <summary>A block for each line of <paramref name="text"/> that has a visible character. Lines end at CR, LF or CRLF.</summary>
    public static BlockText FromLines(string text)
    {
        var blocks = new List<Block>();
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                blocks.Add(new Block(blocks.Count, null, TextSpan.Between(start, end), line));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return new BlockText(text, blocks);
    }
}
