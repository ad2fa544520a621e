namespace Resolute.Store;

/// <summary>Folders of the data: whoever runs the workspace reads them, nobody else.</summary>
public static class DataFolder
{
    /// <summary>Makes a folder with its owner's rights alone; one that exists keeps its own.</summary>
    public static DirectoryInfo Make(string folder) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>Makes an empty file with its owner's rights alone, where there is none: what SQLite puts beside it has the same, whoever may enter the folder.</summary>
    public static void MakeFile(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
            return;

        using var made = new FileStream(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }
        );
    }
}
