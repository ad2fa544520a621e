namespace Resolute.Store;

/// <summary>Folders of the data: whoever runs the workspace reads them, nobody else.</summary>
public static class DataFolder
{
    /// <summary>Makes a folder with its owner's rights alone; one that exists keeps its own.</summary>
    public static DirectoryInfo Make(string folder) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
