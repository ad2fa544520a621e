using System.Diagnostics;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>LibreOffice as a judge of numbers: files in, lines of text out.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static bool IsThere { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>The text of each file, by its name; one call for all, because the start is what takes time.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Texts(IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("resolute-judge-");
        try
        {
            foreach (var (name, bytes) in files)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".docx"), bytes, cancellation);
            await Convert(folder.FullName, files.Keys, cancellation);
            return files.Keys.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(folder.FullName, name + ".txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Convert(string folder, IEnumerable<string> names, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("soffice")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (
            var word in new[] { "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder }
        )
            start.ArgumentList.Add(word);
        foreach (var name in names)
            start.ArgumentList.Add(Path.Combine(folder, name + ".docx"));
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
