namespace Resolute.Cli.Commands.Documents;

/// <summary>The texts that a folder's MANIFEST.tsv says are complete: an excerpt may end in the middle of a block.</summary>
public static class CompleteTexts
{
    /// <summary>Their paths in the folder; none where there is no manifest or it has no such column.</summary>
    public static IReadOnlySet<string> In(string folder)
    {
        var manifest = Path.Combine(folder, "MANIFEST.tsv");
        if (!File.Exists(manifest))
            return new HashSet<string>(StringComparer.Ordinal);

        var rows = File.ReadLines(manifest).Select(line => line.Split('\t')).ToList();
        var (path, complete) = rows.Count == 0 ? (-1, -1) : (Array.IndexOf(rows[0], "path"), Array.IndexOf(rows[0], "complete"));
        return path < 0 || complete < 0
            ? new HashSet<string>(StringComparer.Ordinal)
            : rows.Skip(1)
                .Where(row => row.Length > Math.Max(path, complete) && row[complete] == "yes")
                .Select(row => row[path])
                .ToHashSet(StringComparer.Ordinal);
    }
}
