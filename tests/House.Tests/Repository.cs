using System.Diagnostics;

namespace Resolute.House.Tests;

/// <summary>The repository that these tests were built from.</summary>
public static class Repository
{
    /// <summary>Its root folder, with a separator at the end.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every tracked file that is still there, as a path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Tracked().Where(file => File.Exists(Root + file))];

    public static string Read(string file) => File.ReadAllText(Root + file);

    /// <summary>Tracked files under a folder that end in one of these.</summary>
    public static IEnumerable<string> Under(string folder, params string[] endings) =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
            folder = folder.Parent;
        return (folder ?? throw new InvalidOperationException("Resolute.slnx is in no folder above the tests.")).FullName + Path.DirectorySeparatorChar;
    }

    private static string[] Tracked()
    {
        // Untracked files that are not ignored are about to be tracked: the guards see them before the commit does.
        var git = new ProcessStartInfo(
            "git",
            ["-C", Root, "-c", "safe.directory=*", "-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(git)!;
        var files = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return files.Length > 0 ? files : throw new InvalidOperationException("git lists no file of the repository.");
    }
}
