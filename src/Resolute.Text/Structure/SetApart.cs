using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Lines;

namespace Resolute.Text.Structure;

/// <summary>What the format keeps apart from the text: notes and their calls, comments, heads and feet of pages.</summary>
/// <remarks>Reads blocks and notes. Writes claims, and which blocks are lines of the text.</remarks>
internal sealed class SetApart
{
    // The head of a first page says who issues the paper, its symbol, date and language: a dozen lines.
    private const int LongestHead = 16;

    private readonly int _head;

    private SetApart(BlockText source)
    {
        _head = HeadOf(source);
        Notes = [.. source.Notes.Where(static note => note.Kind != NoteKind.Comment)];
        KnowsParagraphs = source.Blocks.Any(static block => block.Style is not null);
        Claims =
        [
            .. source.Blocks.Where(block => !IsText(block)).Select(block => new Leaf(block.Span, KindOf(block.Part))),
            .. Notes.Select(static note => new Leaf(note.Call, LeafKind.Footnote)),
        ];
    }

    /// <summary>The footnotes and endnotes.</summary>
    public IReadOnlyList<BlockNote> Notes { get; }

    public IReadOnlyList<Leaf> Claims { get; }

    /// <summary>Whether the format knows where a paragraph begins and ends.</summary>
    public bool KnowsParagraphs { get; }

    public static SetApart Of(BlockText source) => new(source);

    /// <summary>Whether a block is a line of the text; the head of the first page is, where it holds the symbol of the paper.</summary>
    public bool IsText(Block block) => block.Part == BlockPart.Body || (block.Part == BlockPart.Furniture && block.Index < _head);

    private static LeafKind KindOf(BlockPart part) =>
        part switch
        {
            BlockPart.Note => LeafKind.Footnote,
            BlockPart.Comment => LeafKind.Mark,
            _ => LeafKind.Furniture,
        };

    /// <summary>How many blocks of page furniture above the text are its masthead.</summary>
    private static int HeadOf(BlockText source)
    {
        var count = 0;
        while (count < source.Blocks.Count && source.Blocks[count].Part == BlockPart.Furniture)
            count++;
        if (count is 0 or > LongestHead || count == source.Blocks.Count)
            return 0;
        return source.Blocks.Take(count).Any(block => DocumentSymbol.Is(Folding.Fold(block.Span.Of(source.Text)).Trim())) ? count : 0;
    }
}
