using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Resolute.Store.Keeping;

/// <summary>Writes rows as lines of JSON and sums them up: how many, how long, which SHA-256.</summary>
public sealed class RowDigest : IDisposable
{
    private readonly KeptTable _table;
    private readonly RowLine _line;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _rows;
    private long _bytes;

    /// <summary>For the rows of a table.</summary>
    public RowDigest(KeptTable table) => (_table, _line) = (table, new RowLine(table));

    /// <summary>Adds a row; what comes back is its line, and good until the next.</summary>
    public ReadOnlyMemory<byte> Add(object?[] row)
    {
        _buffer.ResetWrittenCount();
        _line.Write(row, _buffer);
        _hash.AppendData(_buffer.WrittenSpan);
        _rows++;
        _bytes += _buffer.WrittenCount;
        return _buffer.WrittenMemory;
    }

    /// <summary>What all of them came to.</summary>
    public TableSum Sum() => new(_table, _rows, _bytes, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
