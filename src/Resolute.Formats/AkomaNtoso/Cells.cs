using Resolute.Text.Blocks;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>In which cell of a table a place of the text stands, where the format said so.</summary>
internal sealed class Cells(BlockText? blocks)
{
    public TableCell? At(int position) => blocks?.BlockAt(position) is { Cell: { } cell } block && position < block.Span.End ? cell : null;
}
