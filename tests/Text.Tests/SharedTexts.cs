using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests;

/// <summary>The official texts beside the repository; tests that need them are skipped, saying so, where they are absent.</summary>
internal static class SharedTexts
{
    public const string Absent = "The official texts (../shared) are not beside this repository.";

    public static string Folder { get; } = Path.Combine(Root(), "..", "shared");

    public static bool Here => Directory.Exists(Path.Combine(Folder, "seeds"));

    public static string Contribution => Directory.GetFiles(Path.Combine(Folder, "seeds"), "000_*.txt")[0];

    public static string Report => Directory.GetFiles(Path.Combine(Folder, "seeds"), "003_*.txt")[0];

    public static IEnumerable<string> All() =>
        new[] { "seeds", "samples", "corpus" }.SelectMany(static folder =>
            Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        );

    public static IEnumerable<string> FinalActs() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "corpus", "en"), "itu-pp18-*.txt").Order(StringComparer.Ordinal);

    public static Reading Read(string file) => Reader.Read(BlockText.FromLines(File.ReadAllText(file)));

    public static string? Gold(string file) => Path.ChangeExtension(file, ".gold.json") is var gold && File.Exists(gold) ? File.ReadAllText(gold) : null;

    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
