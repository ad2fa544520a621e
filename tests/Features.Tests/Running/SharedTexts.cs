namespace Resolute.Features.Tests.Running;

/// <summary>The real documents, where they lie beside the repository; tests that need them are skipped where they do not.</summary>
internal static class SharedTexts
{
    public static string Seed(string beginning) => File.ReadAllText(Directory.GetFiles(Folder("seeds"), beginning + "*.txt")[0]);

    public static string OfCorpus(string name) => File.ReadAllText(Path.Combine(Folder("corpus"), name));

    private static string Folder(string name)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", name);
        Assert.SkipUnless(Directory.Exists(folder), "The real documents are not beside this repository (../shared).");
        return folder;
    }
}
