namespace Resolute.Model.Documents;

/// <summary>What lies in a folder beside its documents: hidden files, what an office program leaves while a file is open, tables and notes. Named by themselves, they are taken all the same.</summary>
public static class LeftAside
{
    private static readonly HashSet<string> Endings = new(
        [".json", ".tsv", ".csv", ".md", ".tmp", ".temp", ".bak", ".lnk", ".url"],
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Names = new(["thumbs.db", "desktop.ini", "__macosx"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file is left out, by its name and those of its folders below the one that was given.</summary>
    /// <param name="path">The path with slashes of either kind, its last part the file's name.</param>
    public static bool Is(string path)
    {
        var parts = path.Split('/', '\\');
        var dot = parts[^1].LastIndexOf('.');
        return parts.Any(IsHidden) || (dot > 0 && Endings.Contains(parts[^1][dot..]));
    }

    // "~$" is what Word, ".~lock." what LibreOffice puts beside an open file; a name that ends with "~" is an editor's copy.
    private static bool IsHidden(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || Names.Contains(name);
}
