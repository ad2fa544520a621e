using System.Diagnostics;

namespace Resolute.House.Tests;

/// <summary>The built command line, run as a person or a program runs it.</summary>
public static class CommandLine
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>What a command said and how it ended.</summary>
    public sealed record Ended(int Code, string Answer, string Notes);

    public static async Task<Ended> Run(string arguments, string language = "en", string? input = null)
    {
        var start = new ProcessStartInfo($"{Repository.Root}src/Resolute.Cli/bin/{Configuration}/net10.0/resolute", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["LC_ALL"] = language + "_XX.UTF-8";
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadToEndAsync(cancellation);
        var notes = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Ended(process.ExitCode, await answer, notes);
    }
}
