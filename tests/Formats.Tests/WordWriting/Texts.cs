using System.Diagnostics;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.WordWriting;

/// <summary>Texts to be written: those of the repository, and the official ones where they lie beside it.</summary>
internal static class Texts
{
    public static IReadOnlyList<string> Own { get; } =
    [.. Directory.GetFiles(Path.Combine(Root(), "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Shared()
    {
        var folder = Path.Combine(Root(), "..", "shared");
        Assert.SkipUnless(Directory.Exists(folder), "The official texts (../shared) are not beside this repository.");
        return
        [
            .. new[] { "samples", "seeds" }.SelectMany(name =>
                Directory.EnumerateFiles(Path.Combine(folder, name), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            ),
        ];
    }

    public static Reading Read(string file) => Reader.Read(BlockText.FromLines(File.ReadAllText(file)));

    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
