using System.Diagnostics;

namespace Resolute.Formats.Conversion;

/// <summary>
/// A program of the machine that is run on one file: without a shell, in a folder of its own, with an environment that says only what it must,
/// for a bounded time and a bounded length of what it writes; it and all that it started are ended then.
/// </summary>
internal static class OutsideTool
{
    // What one file may become on the way: a converted text is a fraction of it.
    private const long MostBytes = 256L * 1024 * 1024;
    private const int LongestComplaint = 4096;
    private static readonly string[] Bounds = [$"--data={3L * 1024 * 1024 * 1024}", $"--fsize={MostBytes}", "--cpu=120", "--core=0"];
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    // One at a time: a word processor takes a core and half a gigabyte.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>How a run ended.</summary>
    /// <param name="Code">Its exit code; null where it was ended because it took too long or wrote too much.</param>
    /// <param name="Complaint">The beginning of what it wrote on its error stream.</param>
    public sealed record Ended(int? Code, string Complaint);

    /// <summary>Where a program lies that the machine's path names; null where it has none.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs a program in a scratch folder and waits for its end.</summary>
    public static async Task<Ended> Run(string program, IEnumerable<string> arguments, Scratch scratch, TimeSpan patience, CancellationToken cancellation)
    {
        await Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await RunNow(program, arguments, scratch, patience, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<Ended> RunNow(string program, IEnumerable<string> arguments, Scratch scratch, TimeSpan patience, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(program, arguments, scratch) };
        process.Start();
        process.StandardInput.Close();
        var complaint = FirstWords(process.StandardError);
        var chatter = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        try
        {
            var isEnded = await Wait(process, scratch, patience, cancellation).ConfigureAwait(false);
            if (!isEnded)
                return new Ended(null, "");
            return new Ended(process.ExitCode, await complaint.WaitAsync(patience, cancellation).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            return new Ended(null, "");
        }
        finally
        {
            await End(process).ConfigureAwait(false);
            await Task.WhenAny(Task.WhenAll(complaint, chatter), Task.Delay(Look, CancellationToken.None)).ConfigureAwait(false);
        }
    }

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments, Scratch scratch)
    {
        // Where the system can bound memory, length of files and processor time itself, it does; the program is then run in its place.
        var (first, rest) = Find("prlimit") is { } bounds ? (bounds, Bounds.Append(program).Concat(arguments)) : (program, arguments);
        var start = new ProcessStartInfo(first, rest)
        {
            UseShellExecute = false,
            WorkingDirectory = scratch.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = scratch.Folder;
        start.Environment["TMPDIR"] = scratch.Folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        // Port 9 is "discard" and closed: what asks for the network in spite of its settings meets nobody.
        foreach (var name in new[] { "http_proxy", "https_proxy", "ftp_proxy" })
            start.Environment[name] = "http://127.0.0.1:9";
        return start;
    }

    private static async Task<bool> Wait(Process process, Scratch scratch, TimeSpan patience, CancellationToken cancellation)
    {
        var until = Stopwatch.GetTimestamp() + (long)(patience.TotalSeconds * Stopwatch.Frequency);
        var exit = process.WaitForExitAsync(cancellation);
        while (await Task.WhenAny(exit, Task.Delay(Look, cancellation)).ConfigureAwait(false) != exit)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Stopwatch.GetTimestamp() > until || scratch.Length() > MostBytes)
                return false;
        }

        await exit.ConfigureAwait(false);
        return scratch.Length() <= MostBytes;
    }

    private static async Task End(Process process)
    {
        if (process.HasExited)
            return;

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static async Task<string> FirstWords(StreamReader said)
    {
        var words = new char[LongestComplaint];
        var length = await said.ReadBlockAsync(words).ConfigureAwait(false);
        await said.BaseStream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        return new string(words, 0, length);
    }
}
