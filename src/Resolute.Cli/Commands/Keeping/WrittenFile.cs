namespace Resolute.Cli.Commands.Keeping;

/// <summary>A file that is its owner's alone, written under another name beside and given its own only once it is whole and on the disk.</summary>
public static class WrittenFile
{
    private const int Buffer = 128 * 1024;

    /// <summary>Writes it; what <paramref name="write"/> answers false to is taken away again.</summary>
    public static async Task Write(string path, Func<Stream, Task<bool>> write)
    {
        var beside = path + ".unfinished";
        try
        {
            bool isWhole;
            await using (var file = new FileStream(beside, Options()))
            {
                isWhole = await write(file);
                file.Flush(flushToDisk: true);
            }

            if (isWhole)
                File.Move(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = Buffer,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
