using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests;

/// <summary>The real documents, where they lie beside the repository; tests that need them are skipped where they do not.</summary>
internal static class Shared
{
    public static Reading Seed(string beginning)
    {
        var folder = Path.Combine(Root, "..", "shared", "seeds");
        Assert.SkipUnless(Directory.Exists(folder), "The real documents are not beside this repository (../shared).");
        return Reader.Read(BlockText.FromLines(File.ReadAllText(Directory.GetFiles(folder, beginning + "*.txt")[0])));
    }

    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Resolute.slnx")))
                return at.FullName;
        return AppContext.BaseDirectory;
    }
}
