using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests;

/// <summary>The real documents, where they lie beside the repository; tests that need them are skipped where they do not.</summary>
internal static class Shared
{
    private static readonly string? Folder = Find();

    public static IReadOnlyList<string> Files(string pattern)
    {
        Assert.SkipUnless(Folder is not null, "The real documents are not beside this repository (../shared).");
        var (folder, name) = (Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern));
        return [.. Directory.GetFiles(Path.Combine(Folder!, folder), name).Order(StringComparer.Ordinal)];
    }

    public static Reading Seed(string beginning) => Reader.Read(BlockText.FromLines(File.ReadAllText(Files($"seeds/{beginning}*.txt")[0])));

    public static SourceView Lines(string file) =>
        SourceView.OfLines(File.ReadAllText(file), LanguageNames.FromCode(Path.GetFileName(Path.GetDirectoryName(file)!)));

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Resolute.slnx")))
                return Path.Combine(at.FullName, "..", "shared") is var shared && Directory.Exists(shared) ? shared : null;
        return null;
    }
}
