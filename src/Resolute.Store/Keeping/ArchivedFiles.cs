using System.Runtime.CompilerServices;
using Resolute.Store.Documents;

namespace Resolute.Store.Keeping;

/// <summary>Files in a dump: each as it came, under its SHA-256, in place of the table of their chunks.</summary>
public static class ArchivedFiles
{
    /// <summary>The table that they stand for.</summary>
    public const string Table = "FileChunks";

    private const string Folder = "files/";

    /// <summary>Where a file lies in the archive.</summary>
    public static string Place(string sha256) => Folder + sha256;

    /// <summary>Whether a file that came bears its own SHA-256 for a name.</summary>
    internal static bool IsNamedRightly(FileSum file) => !file.Name.StartsWith(Folder, StringComparison.Ordinal) || file.Name == Place(file.Sha256);

    /// <summary>The rows of the table, in order of its key.</summary>
    internal static async IAsyncEnumerable<object?[]> Chunks(
        ArchiveManifest manifest,
        Func<string, Task<Stream>> open,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var columns = manifest.Tables.Single(sum => sum.Table.Name == Table).Table.Columns.Select(column => column.Name).ToList();
        var files = (manifest.Files ?? []).Where(file => file.Name.StartsWith(Folder, StringComparison.Ordinal));
        var buffer = new byte[FileSet.ChunkLength];
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            await using var content = await open(file.Name);
            for (
                var ordinal = 0L;
                await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation) is > 0 and var length;
                ordinal++
            )
            {
                var bytes = buffer[..length];
                var at = ordinal;
                yield return [.. columns.Select(column => Value(column, bytes, at, file.Name[Folder.Length..]))];
            }
        }
    }

    private static object Value(string column, byte[] bytes, long ordinal, string sha256) =>
        column switch
        {
            "Bytes" => bytes,
            "Ordinal" => ordinal,
            _ => sha256,
        };
}
