using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Resolute.Features.Tests.Outbox;

/// <summary>A real SMTP server from Debian that lays what it is given into a folder before it says yes: whoever has sent a mail finds it there.</summary>
public sealed partial class MailServer(Process process, int port, string folder) : IAsyncDisposable
{
    private const string Box = "box";

    public int Port => port;

    public static async Task<MailServer> Start()
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd"), "The mail server is not installed: python3-aiosmtpd.");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var folder = Directory.CreateTempSubdirectory("resolute-mail-").FullName;
        var start = new ProcessStartInfo("/usr/bin/python3", $"-u -m aiosmtpd -n -l 127.0.0.1:{port} -c aiosmtpd.handlers.Mailbox {Path.Combine(folder, Box)}")
        {
            UseShellExecute = false,
        };
        var server = new MailServer(Process.Start(start)!, port, folder);
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

    /// <summary>What was sent, in its order: the head of each mail as it came, and the text that it carries.</summary>
    public IReadOnlyList<string> Heard() => [.. Directory.GetFiles(Path.Combine(folder, Box, "new")).OrderBy(TurnOf).Select(File.ReadAllText).Select(Plain)];

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Plain(string message)
    {
        var lines = message.ReplaceLineEndings("\n");
        var at = lines.IndexOf("\n\n", StringComparison.Ordinal);
        var carried = string.Concat(lines[(at + 2)..].Where(letter => !char.IsWhiteSpace(letter)));
        return lines[..at] + "\n" + Encoding.UTF8.GetString(Convert.FromBase64String(carried));
    }

    // A folder of mail counts its files: 1762000000.M55P7Q3.host is the third.
    private static int TurnOf(string file) => int.Parse(Turn().Match(Path.GetFileName(file)).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Q(\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Turn();
}
