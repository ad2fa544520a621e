using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Resolute.Features.Tests.Running;

/// <summary>A <see cref="Writer"/> in a process of its own, and what it has acknowledged.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<string> _complaints;

    public OtherProcess(WorkspacePlace place, string name, int first, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (!Environment.ProcessPath!.EndsWith("Features.Tests", StringComparison.Ordinal))
            start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        foreach (var argument in (string[])["write", place.Folder, place.Connection ?? "-", name, Words(first), Words(count)])
            start.ArgumentList.Add(argument);
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _complaints = _process.StandardError.ReadToEndAsync();
    }

    public ConcurrentQueue<string> Acknowledged { get; } = new();

    public async Task<(int Code, string Complaints)> End(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return (_process.ExitCode, await _complaints);
    }

    /// <summary>Kills it, as kill -9 does, some time after its first import.</summary>
    public async Task KillAfter(TimeSpan time, CancellationToken cancellation)
    {
        await Task.WhenAny(_acknowledged.Task, _process.WaitForExitAsync(cancellation));
        await Task.Delay(time, cancellation);
        _process.Kill();
        await _process.WaitForExitAsync(cancellation);
    }

    public void Dispose() => _process.Dispose();

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Take(string? line)
    {
        if (line is null)
            return;

        Acknowledged.Enqueue(line);
        if (line.StartsWith("imported", StringComparison.Ordinal))
            _acknowledged.TrySetResult();
    }
}
