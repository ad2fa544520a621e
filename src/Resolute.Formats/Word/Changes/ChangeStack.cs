using Resolute.Formats.Word.Stories;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Changes;

/// <summary>The changes whose elements are open, outermost first.</summary>
internal sealed class ChangeStack(WordView view)
{
    // Two or three lie in one another in real files; those further in still take words out, without a record of their own.
    private const int Recorded = 32;

    private readonly List<OpenChange> _open = [];
    private int _out;
    private int _cellsOut;

    /// <summary>Whether what is read now is not in the text.</summary>
    public bool IsOut => _out > 0;

    /// <summary>Whether the row or cell that is read now is not in the text, with the marks of its paragraphs.</summary>
    public bool AreCellsOut => _cellsOut > 0;

    /// <summary>A change of words begins.</summary>
    public void Open(ChangeMark mark, int depth, ParagraphDraft? paragraph, bool isOfCells = false)
    {
        var change = new OpenChange(mark, depth, mark.IsOutOf(view), isOfCells);
        _open.Add(change);
        _out += change.IsOut ? 1 : 0;
        _cellsOut += change.IsOut && isOfCells ? 1 : 0;
        if (paragraph is not null && _open.Count <= Recorded)
            paragraph.Pieces.Add(new ChangePiece(change, paragraph.Words.Length));
    }

    /// <summary>The elements at this depth end; gives back changes of rows and cells that the text does not hold.</summary>
    public ChangeDraft? Close(int depth, ParagraphDraft? paragraph)
    {
        if (_open.Count == 0 || _open[^1].Depth != depth)
            return null;
        var change = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _out -= change.IsOut ? 1 : 0;
        _cellsOut -= change is { IsOut: true, IsOfCells: true } ? 1 : 0;
        if (change is { IsOut: true, IsOfCells: true })
            return new ChangeDraft(change.Mark, 0, 0, change.Removed?.ToString().TrimEnd('\n') ?? "");
        if (paragraph?.Pieces.FindLast(piece => piece.Change == change) is { } open)
            paragraph.Close(open, isWhole: true);
        return null;
    }

    /// <summary>A paragraph begins inside open changes.</summary>
    public void Enter(ParagraphDraft paragraph)
    {
        for (var at = 0; at < _open.Count && at < Recorded; at++)
            paragraph.Pieces.Add(new ChangePiece(_open[at], paragraph.Words.Length));
    }

    /// <summary>A paragraph ends inside open changes.</summary>
    public void Leave(ParagraphDraft paragraph)
    {
        while (paragraph.Pieces.Count > 0)
            if (paragraph.Pieces[^1] is { Change: { IsOut: true, IsOfCells: true } })
                paragraph.Pieces.RemoveAt(paragraph.Pieces.Count - 1);
            else
                paragraph.Close(paragraph.Pieces[^1], isWhole: false);
        for (var at = 0; at < _open.Count && at < Recorded; at++)
            if (_open[at] is { IsOut: true, IsOfCells: true, Removed.Length: > 0 } cells)
                cells.Removed.Append('\n');
    }

    /// <summary>Words that the text does not hold.</summary>
    public void TakeOut(ReadOnlySpan<char> words, ParagraphDraft paragraph)
    {
        foreach (var piece in paragraph.Pieces)
            if (piece.Change is { IsOut: true, IsOfCells: true })
                (piece.Change.Removed ??= new()).Append(words);
            else
                (piece.Removed ??= new()).Append(words);
    }
}
