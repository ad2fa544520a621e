using System.Diagnostics;
using System.Net.Sockets;

namespace Resolute.Bench;

/// <summary>The server as a process of its own, over a folder.</summary>
internal sealed record RunningServer(Process Process, string Address) : IDisposable
{
    public static async Task<RunningServer> Start(string program, string folder, params (string Name, string Value)[] settings)
    {
        var address = FreeAddress();
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(program), "--urls", address])
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program)),
            RedirectStandardOutput = settings.Length > 0,
        };
        start.Environment["Resolute__Data"] = Path.GetFullPath(folder);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var server = new RunningServer(Process.Start(start)!, address);
        if (start.RedirectStandardOutput)
            server.Process.BeginOutputReadLine();
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                (await client.GetAsync(new Uri($"{address}/healthz"))).EnsureSuccessStatusCode();
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new InvalidOperationException("The server does not answer.");
    }

    public static string FreeAddress()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}";
    }

    public void Dispose()
    {
        Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }
}
