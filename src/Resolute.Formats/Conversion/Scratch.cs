namespace Resolute.Formats.Conversion;

/// <summary>A folder of chance name that only this process's owner may enter, and that is gone when it is disposed.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("resolute-scratch-").FullName;

    public string Of(string name) => Path.Combine(Folder, name);

    /// <summary>Bytes that all files in it have.</summary>
    public long Length()
    {
        try
        {
            return new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Exists ? file.Length : 0);
        }
        catch (IOException)
        {
            // A file went while it was looked at: the tool cleans up too, and the next look counts again.
            return 0;
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What a killed tool still held a moment longer is the system's to clean away: the folder lies among its temporary ones.
        }
    }
}
