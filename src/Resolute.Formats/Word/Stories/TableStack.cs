using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>The tables that are open, outermost first.</summary>
internal sealed class TableStack
{
    // Cells beyond have the column of the last: Word itself stops at 63.
    private const int Columns = 10_000;

    private sealed class OpenTable(int index)
    {
        public int Index { get; } = index;

        public int Row { get; set; } = -1;

        public int Column { get; set; }

        public int Next { get; set; }

        public TableCell? Cell { get; set; }
    }

    private readonly List<OpenTable> _open = [];
    private int _count;

    /// <summary>The cell that words stand in; null outside tables.</summary>
    public TableCell? Cell => _open.Count > 0 ? _open[^1].Cell : null;

    public void Begin() => _open.Add(new OpenTable(_count++));

    public void End()
    {
        if (_open.Count > 0)
            _open.RemoveAt(_open.Count - 1);
    }

    public void Row()
    {
        if (_open.Count > 0)
            (_open[^1].Row, _open[^1].Next) = (_open[^1].Row + 1, 0);
    }

    /// <summary>A row that the text does not hold has no number.</summary>
    public void TakeRowOut()
    {
        if (_open.Count > 0)
            _open[^1].Row--;
    }

    /// <summary>Columns of the grid that the row leaves free before its first cell.</summary>
    public void Before(int columns)
    {
        if (_open.Count > 0)
            _open[^1].Next = Math.Clamp(columns, 0, Columns);
    }

    public void Column()
    {
        if (_open.Count == 0)
            return;
        var table = _open[^1];
        table.Column = table.Next;
        table.Next = Math.Min(Columns, table.Next + 1);
        table.Cell = new TableCell(table.Index, Math.Max(0, table.Row), table.Column);
    }

    /// <summary>The cell is as wide as several columns.</summary>
    public void Spans(int columns)
    {
        if (_open.Count > 0)
            _open[^1].Next = Math.Min(Columns, _open[^1].Column + Math.Max(1, columns));
    }
}
