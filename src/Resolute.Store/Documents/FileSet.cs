using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Resolute.Store.Documents;

/// <summary>Files by the SHA-256 of their bytes, kept in chunks of 256 KiB and never as one array.</summary>
public sealed class FileSet
{
    /// <summary>Bytes in a chunk.</summary>
    public const int ChunkLength = 256 * 1024;

    private readonly ResoluteContext _context;

    internal FileSet(ResoluteContext context) => _context = context;

    /// <summary>Keeps a file in the transaction that writes now; the same bytes are kept once.</summary>
    public async Task Keep(string sha256, Stream content, CancellationToken cancellation)
    {
        if (await _context.Files.AnyAsync(file => file.Sha256 == sha256, cancellation))
            return;

        await _context.Database.ExecuteSqlAsync($"""INSERT INTO "Files" ("Sha256", "Length") VALUES ({sha256}, {content.Length})""", cancellation);
        var buffer = new byte[ChunkLength];
        for (var ordinal = 0; await content.ReadAtLeastAsync(buffer, ChunkLength, throwOnEndOfStream: false, cancellation) is > 0 and var length; ordinal++)
        {
            var bytes = length == ChunkLength ? buffer : buffer[..length];
            await _context.Database.ExecuteSqlAsync(
                $"""INSERT INTO "FileChunks" ("Sha256", "Ordinal", "Bytes") VALUES ({sha256}, {ordinal}, {bytes})""",
                cancellation
            );
        }
    }

    /// <summary>The bytes of a file, chunk by chunk; none where there is no such file.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(string sha256, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var ordinal = 0; ; ordinal++)
        {
            var at = ordinal;
            var chunk = await _context
                .FileChunks.AsNoTracking()
                .Where(chunk => chunk.Sha256 == sha256 && chunk.Ordinal == at)
                .Select(chunk => chunk.Bytes)
                .SingleOrDefaultAsync(cancellation);
            if (chunk is null)
                yield break;

            yield return chunk;
        }
    }

    /// <summary>Forgets, in the transaction that writes now, a file that no document has and that waits nowhere else to be taken in.</summary>
    public async Task Forget(string sha256, CancellationToken cancellation)
    {
        var isWanted =
            await _context.Documents.AnyAsync(document => document.Sha256 == sha256, cancellation)
            || await _context.IntakeFiles.CountAsync(file => file.Sha256 == sha256 && file.SettledAt == null, cancellation) > 1;
        if (isWanted)
            return;

        await _context.FileChunks.Where(chunk => chunk.Sha256 == sha256).ExecuteDeleteAsync(cancellation);
        await _context.Files.Where(file => file.Sha256 == sha256).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The hashes of all files.</summary>
    public async Task<IReadOnlyList<string>> All(CancellationToken cancellation) => await _context.Files.Select(file => file.Sha256).ToListAsync(cancellation);

    /// <summary>Whether the kept bytes still give the hash.</summary>
    public async Task<bool> IsWhole(string sha256, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var chunk in Read(sha256, cancellation))
            hash.AppendData(chunk.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;
    }
}
