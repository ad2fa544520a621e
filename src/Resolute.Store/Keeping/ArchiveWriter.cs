using System.IO.Compression;

namespace Resolute.Store.Keeping;

/// <summary>Writes an archive: a zip with a file of JSON lines for each table, and the manifest as the last.</summary>
public sealed class ArchiveWriter : IAsyncDisposable
{
    private const int Buffer = 128 * 1024;

    private readonly ZipArchive _zip;
    private readonly DateTimeOffset _now;

    private ArchiveWriter(ZipArchive zip, DateTimeOffset now) => (_zip, _now) = (zip, now);

    /// <summary>Begins an archive on a stream that is only written forward.</summary>
    public static async Task<ArchiveWriter> On(Stream stream, DateTimeOffset now, CancellationToken cancellation) =>
        new(await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation), now);

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
    public ValueTask DisposeAsync() => _zip.DisposeAsync();
}
