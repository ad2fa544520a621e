namespace Resolute.Formats.AkomaNtoso;

/// <summary>The line of a position, counted as plain text counts: ends are CR, LF and CRLF.</summary>
internal sealed class Lines
{
    private readonly List<int> _starts = [0];

    public Lines(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                _starts.Add(at + 1);
        }
    }

    public int Of(int position)
    {
        var found = _starts.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }
}
