using System.Text;
using Resolute.Text;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Html;

/// <summary>Where words stand in the page.</summary>
internal sealed record ShownPlace(bool IsFurniture, bool InTable, bool IsPreformatted, ListNumbers Lists);

/// <summary>What a page shows, line by line; white space is read as the browser reads it.</summary>
internal sealed class ShownText
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];

    private int _start;
    private int _cellStart;
    private bool _wantsGap;
    private bool _wantsCell;
    private bool _endsInCell;
    private (int Line, ShownPlace Place, string? Label)? _open;

    public void Write(string words, int line, ShownPlace place)
    {
        foreach (var letter in words)
        {
            if (letter is '\n' or '\r' && place.IsPreformatted)
                EndLine();
            else if (letter is ' ' or '\n' or '\r' or '\f' || (letter is '\t' && !place.IsPreformatted))
                _wantsGap = true;
            else
                Put(letter, line, place);
            line += letter == '\n' ? 1 : 0;
        }
    }

    /// <summary>The line ends here.</summary>
    public void EndLine()
    {
        if (_open is var (line, place, label))
            _blocks.Add(
                new Block(_blocks.Count, label, TextSpan.Between(_start, _text.Length), line, null, place.Lists.Depth, place.InTable)
                {
                    Part = place.IsFurniture ? BlockPart.Furniture : BlockPart.Body,
                }
            );
        if (_open is not null)
            _text.Append('\n');
        (_open, _wantsGap, _wantsCell, _endsInCell) = (null, false, false, false);
    }

    /// <summary>The line ends if this cell has words already.</summary>
    public void EndLineInCell()
    {
        if (_open is null)
            return;
        _endsInCell |= _text.Length > _cellStart;
        _wantsGap = true;
    }

    /// <summary>What follows stands in the next cell of the row.</summary>
    public void NextCell()
    {
        _wantsCell = _open is not null;
        _endsInCell = false;
    }

    /// <summary>A line is drawn across the page.</summary>
    public void Rule(int line)
    {
        EndLine();
        _start = _text.Length;
        _text.Append("____________________");
        _blocks.Add(new Block(_blocks.Count, null, TextSpan.Between(_start, _text.Length), line));
        _text.Append('\n');
    }

    public BlockText ToBlocks()
    {
        EndLine();
        return new BlockText(_text.ToString(), _blocks);
    }

    private void Put(char letter, int line, ShownPlace place)
    {
        if (_endsInCell && !_wantsCell)
            EndLine();
        if (_open is null)
        {
            _start = _cellStart = _text.Length;
            _open = (line, place, place.Lists.TakeLabel());
        }
        else if (_wantsCell)
        {
            _text.Append('\t');
            _cellStart = _text.Length;
        }
        else if (_wantsGap)
        {
            _text.Append(' ');
        }

        (_wantsGap, _wantsCell, _endsInCell) = (false, false, false);
        _text.Append(letter);
    }
}
