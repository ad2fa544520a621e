namespace Resolute.Text.Blocks;

/// <summary>One paragraph or line of a document, whatever its format: the unit that readers start from.</summary>
/// <param name="Index">Its place in the document, from 0.</param>
/// <param name="Label">The number that the format computes for it (Word); null where the label stands in the text or there is none.</param>
/// <param name="Span">Where its words lie in <see cref="BlockText.Text"/>, without the line break.</param>
/// <param name="Line">1-based line in a text file, paragraph in Word.</param>
/// <param name="Style">The style the author gave it, where the format has styles.</param>
/// <param name="Level">Outline or list level from 0.</param>
/// <param name="InTable">Whether it stands in a table.</param>
public sealed record Block(int Index, string? Label, TextSpan Span, int Line, string? Style = null, int Level = 0, bool InTable = false)
{
    /// <summary>The <see cref="Style"/> of what belongs to the page and not to the text: menus, running heads.</summary>
    public const string Furniture = "furniture";
}

/// <summary>A document as blocks over one text. Spans of blocks are ordered, disjoint and inside the text.</summary>
/// <param name="Text">The whole text as read; every span of a reading points into it.</param>
/// <param name="Blocks">The paragraphs or lines, in order; blank ones are left out.</param>
public sealed record BlockText(string Text, IReadOnlyList<Block> Blocks)
{
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
