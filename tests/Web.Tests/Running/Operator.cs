using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Resolute.Features.Tests.Running;

namespace Resolute.Web.Tests.Running;

/// <summary>Somebody at the command line of the machine.</summary>
internal static class Operator
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>What a command answered; it is to end with 0.</summary>
    public static async Task<string> Do(params string[] arguments)
    {
        using var process = Start(arguments);
        var answer = process.StandardOutput.ReadToEndAsync();
        var notes = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{string.Join(' ', arguments)}: {notes}");
        return await answer;
    }

    public static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "src", "Resolute.Cli", "bin", Configuration, "net10.0", "resolute"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "en_XX.UTF-8";
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

/// <summary>resolute serve, on a port of its own, until it is disposed.</summary>
internal sealed class Served : IAsyncDisposable
{
    // Tenths of a second: a moved workspace makes its index anew before it answers.
    private const int Patience = 1800;

    private readonly Process _process;

    private Served(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<Served> At(params string[] place)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var process = Operator.Start(["serve", "--port", port, .. place]);
        var said = new ConcurrentQueue<string?>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data);
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data);
        process.BeginErrorReadLine();
        var served = new Served(process, $"http://127.0.0.1:{port}");
        using var http = new HttpClient();
        for (var turn = 0; turn < Patience && !process.HasExited; turn++)
        {
            try
            {
                (await http.GetStringAsync(served.Address + "/healthz")).ShouldBe("ok");
                return served;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        await served.DisposeAsync();
        throw new ShouldAssertException($"The server did not start: {string.Join('\n', said)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // As an operator ends it: the command ends its server before itself.
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
