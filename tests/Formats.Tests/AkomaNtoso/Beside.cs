namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>The repository, and the schema and official texts beside it; tests that need those are skipped, saying so, where they are absent.</summary>
internal static class Beside
{
    public static string Root { get; } = Repository();

    public static string Shared { get; } = Path.Combine(Root, "..", "shared");

    public static string Schema => Path.Combine(Shared, "schemas", "akomantoso30.xsd");

    public static void Needs(string path) => Assert.SkipUnless(Path.Exists(path), "The schemas and official texts (../shared) are not beside this repository.");

    /// <summary>Every sample and seed, and one text in so many of the corpus.</summary>
    public static IEnumerable<string> Texts(int oneIn) =>
        Files("samples").Concat(Files("seeds")).Concat(Files("corpus").Where((_, place) => place % oneIn == 0));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Shared, folder), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
