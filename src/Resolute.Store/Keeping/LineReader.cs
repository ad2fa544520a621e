namespace Resolute.Store.Keeping;

/// <summary>Lines of a stream, one after another, none longer than may be.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line that is read: the whole reading of a text of twenty million letters is a third of it.</summary>
    public const int Longest = 256 * 1024 * 1024;

    private byte[] _buffer = new byte[128 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its end, good until the next is asked for; null after the last. A last line without an end is a fault.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Next(CancellationToken cancellation)
    {
        var searched = _start;
        while (true)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + found - _start);
                _start = searched + found + 1;
                return line;
            }

            searched = _end;
            if (_end == _buffer.Length)
                searched -= MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation);
            if (read == 0)
                return _start == _end ? null : throw new InvalidDataException("A line without an end.");
            _end += read;
        }
    }

    /// <summary>Makes room at the end; answers by how much everything moved to the front.</summary>
    private int MakeRoom()
    {
        var moved = _start;
        if (moved < _buffer.Length / 2)
        {
            if (_buffer.Length >= Longest)
                throw new InvalidDataException("A line longer than may be.");
            var larger = new byte[_buffer.Length * 2];
            _buffer.AsSpan(_start, _end - _start).CopyTo(larger);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        }

        (_start, _end) = (0, _end - moved);
        return moved;
    }
}
