using System.IO.Compression;
using System.Security.Cryptography;

namespace Resolute.Store.Keeping;

/// <summary>Writes an archive: a zip with a file of JSON lines for each table, and the manifest as the last.</summary>
public sealed class ArchiveWriter : IAsyncDisposable
{
    private const int Buffer = 128 * 1024;

    private readonly ZipArchive _zip;
    private readonly ForwardStream _to;
    private readonly DateTimeOffset _now;

    private ArchiveWriter(ZipArchive zip, ForwardStream to, DateTimeOffset now) => (_zip, _to, _now) = (zip, to, now);

    /// <summary>Begins an archive on a stream that is only written forward.</summary>
    public static async Task<ArchiveWriter> On(Stream stream, DateTimeOffset now, CancellationToken cancellation)
    {
        var to = new ForwardStream(stream);
        return new(await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation), to, now);
    }

    /// <summary>Where the rows of a table lie.</summary>
    public static string Place(KeptTable table) => $"tables/{table.Name}.jsonl";

    /// <summary>Writes the rows of a table.</summary>
    public async Task<TableSum> Write(KeptTable table, IAsyncEnumerable<object?[]> rows, Action? onRow, CancellationToken cancellation)
    {
        using var digest = new RowDigest(table);
        await using var entry = await Entry(Place(table), cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            await entry.WriteAsync(digest.Add(row), cancellation);
            onRow?.Invoke();
        }

        return digest.Sum();
    }

    /// <summary>Writes a file.</summary>
    public async Task<FileSum> Write(string name, IAsyncEnumerable<ReadOnlyMemory<byte>> content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = 0L;
        await using var entry = await Entry(name, cancellation);
        await foreach (var piece in content.WithCancellation(cancellation))
        {
            hash.AppendData(piece.Span);
            bytes += piece.Length;
            await entry.WriteAsync(piece, cancellation);
        }

        return new FileSum(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Begins a file in the archive; it ends when it is disposed, before another begins.</summary>
    public async Task<Stream> Entry(string name, CancellationToken cancellation)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _now;
        return new BufferedStream(await entry.OpenAsync(cancellation), Buffer);
    }

    /// <summary>Writes the manifest.</summary>
    public async Task Write(ArchiveManifest manifest, CancellationToken cancellation)
    {
        await using var entry = await Entry(ArchiveManifest.Name, cancellation);
        await entry.WriteAsync(manifest.Write(), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _zip.DisposeAsync();
        await _to.FlushAsync(CancellationToken.None);
        await _to.DisposeAsync();
    }
}
