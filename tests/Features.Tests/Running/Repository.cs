namespace Resolute.Features.Tests.Running;

/// <summary>Where the repository is on this machine.</summary>
public static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Resolute.slnx")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } parent ? Above(parent)
        : throw new InvalidOperationException("The tests run inside the repository.");
}
