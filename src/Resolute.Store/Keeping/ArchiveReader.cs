using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Resolute.Model.Journal;

namespace Resolute.Store.Keeping;

/// <summary>An archive that is read: nothing of it is believed before its own manifest has proved it.</summary>
public sealed class ArchiveReader : IRowSource, IAsyncDisposable
{
    private const int LongestManifest = 4 * 1024 * 1024;
    private const int Buffer = 128 * 1024;

    private readonly ZipArchive _zip;

    private ArchiveReader(ZipArchive zip, ArchiveManifest manifest) => (_zip, Manifest) = (zip, manifest);

    /// <summary>What it says of itself.</summary>
    public ArchiveManifest Manifest { get; }

    /// <inheritdoc/>
    public string Schema => Manifest.Schema;

    /// <inheritdoc/>
    public HeadOfJournal Head => IsWhole ? Manifest.Journal : HeadOfJournal.Of(JournalHead.Empty());

    /// <inheritdoc/>
    public bool IsWhole => Manifest.Format == ArchiveManifest.BackupFormat;

    /// <inheritdoc/>
    public IReadOnlyList<KeptTable> Tables => [.. Manifest.Tables.Select(sum => sum.Table)];

    /// <inheritdoc/>
    public long RowCount => Manifest.RowCount;

    /// <summary>Opens an archive of a format on a stream that can be sought in.</summary>
    public static async Task<ArchiveReader> Open(Stream stream, string format, CancellationToken cancellation)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
            var manifest = ArchiveManifest.Read(await ManifestOf(zip, cancellation)) ?? throw BrokenArchiveException.Because("archive-not-ours");
            if (manifest.Format != format)
                throw BrokenArchiveException.Because("archive-other-format", Short(manifest.Format), format);
            var reader = new ArchiveReader(zip, manifest);
            zip = null;
            return reader;
        }
        catch (InvalidDataException)
        {
            throw BrokenArchiveException.Because("archive-not-whole");
        }
        finally
        {
            if (zip is not null)
                await zip.DisposeAsync();
        }
    }

    /// <summary>Compares every table with what the manifest says of it, before a row is believed; nothing of it is kept in memory.</summary>
    public async Task Prove(CancellationToken cancellation)
    {
        foreach (var file in Manifest.Files ?? [])
        {
            await Guarded(
                file.Name,
                async () =>
                {
                    await using var stream = await Entry(file.Name, cancellation);
                    if (await Sha256Of(stream, file.Name, file.Bytes, long.MaxValue, cancellation) != file.Sha256 || !ArchivedFiles.IsNamedRightly(file))
                        throw BrokenArchiveException.Because("archive-table-altered", Short(file.Name));
                }
            );
        }

        foreach (var sum in Manifest.Tables.Where(sum => !IsOfFiles(sum.Table)))
        {
            await Guarded(
                sum.Table.Name,
                async () =>
                {
                    await using var lines = await Entry(ArchiveWriter.Place(sum.Table), cancellation);
                    if (await Sha256Of(lines, sum.Table.Name, sum.Bytes, LineReader.Longest, cancellation) != sum.Sha256)
                        throw BrokenArchiveException.Because("archive-table-altered", Short(sum.Table.Name));
                }
            );
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<object?[]> Rows(KeptTable table, CancellationToken cancellation) =>
        IsOfFiles(table) ? ArchivedFiles.Chunks(Manifest, name => Entry(name, cancellation), cancellation) : Lines(table, cancellation);

    private async IAsyncEnumerable<object?[]> Lines(KeptTable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var line = new RowLine(table);
        await using var stream = await Entry(ArchiveWriter.Place(table), cancellation);
        var lines = new LineReader(stream);
        while (true)
        {
            object?[]? row = null;
            await Guarded(table.Name, async () => row = await lines.Next(cancellation) is { } next ? line.Read(next.Span) : null);
            if (row is null)
                yield break;
            yield return row;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    // A name from an archive is shown, never used: it may hold anything.
    internal static string Short(string words) => new([.. words.Where(letter => !char.IsControl(letter)).Take(60)]);

    private static async Task<byte[]> ManifestOf(ZipArchive zip, CancellationToken cancellation)
    {
        var entry = zip.GetEntry(ArchiveManifest.Name) ?? throw BrokenArchiveException.Because("archive-not-ours");
        await using var stream = await entry.OpenAsync(cancellation);
        var bytes = new byte[LongestManifest + 1];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length <= LongestManifest ? bytes[..length] : throw BrokenArchiveException.Because("archive-not-ours");
    }

    // A packed file can unfold to a thousand times its length: no more of it is read than the manifest says there is.
    private static async Task<string> Sha256Of(Stream lines, string name, long most, long longestLine, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Buffer];
        var (bytes, sinceLineEnd) = (0L, 0L);
        while (await lines.ReadAsync(buffer, cancellation) is > 0 and var length)
        {
            bytes += length;
            var last = buffer.AsSpan(0, length).LastIndexOf((byte)'\n');
            sinceLineEnd = last < 0 ? sinceLineEnd + length : length - last - 1;
            if (bytes > most || sinceLineEnd > longestLine)
                throw BrokenArchiveException.Because("archive-table-altered", Short(name));
            hash.AppendData(buffer, 0, length);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task Guarded(string name, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw BrokenArchiveException.Because("archive-table-altered", Short(name));
        }
    }

    // A dump has the files themselves in place of the table of their chunks.
    private bool IsOfFiles(KeptTable table) => !IsWhole && table.Name == ArchivedFiles.Table;

    private async Task<Stream> Entry(string name, CancellationToken cancellation)
    {
        var entry = _zip.GetEntry(name) ?? throw BrokenArchiveException.Because("archive-table-missing", Short(name));
        return await entry.OpenAsync(cancellation);
    }
}
