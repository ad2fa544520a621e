using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Resolute.Features.Tests.Outbox;

/// <summary>A real SMTP server from Debian that prints what it is given.</summary>
public sealed class MailServer(Process process, int port) : IAsyncDisposable
{
    private readonly List<string> _lines = [];

    public int Port => port;

    public static async Task<MailServer> Start()
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd"), "The mail server is not installed: python3-aiosmtpd.");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var start = new ProcessStartInfo("/usr/bin/python3", $"-u -m aiosmtpd -n -l 127.0.0.1:{port} -c aiosmtpd.handlers.Debugging stdout")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var server = new MailServer(Process.Start(start)!, port);
        server.Listen();
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return server;
            }
            catch (SocketException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        throw new InvalidOperationException("The mail server does not answer.");
    }

    public IReadOnlyList<string> Heard()
    {
        lock (_lines)
            return [.. string.Join('\n', _lines).Split("---------- MESSAGE FOLLOWS ----------").Skip(1).Select(Plain)];
    }

    // The header as it came, and the text that it carries.
    private static string Plain(string message)
    {
        var at = message.IndexOf("\n\n", StringComparison.Ordinal);
        var carried = message[(at + 2)..].Split("------------")[0];
        return message[..at] + "\n" + Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(carried.Where(letter => !char.IsWhiteSpace(letter)))));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) =>
        {
            lock (_lines)
                _lines.Add(line.Data ?? "");
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }
}
