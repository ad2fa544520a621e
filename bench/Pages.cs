using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Resolute.Bench;

/// <summary>
/// Pages for strangers, kept and drawn anew, beside a static Razor page without data in a server of its own, and beside a page there of the same elements
/// (<see cref="SameElements"/>), by the processor's time for each answer, which hangs less on what else the machine does than answers a second would; asked by
/// wrk, in turn, once the machine code is final.
/// </summary>
internal static partial class Pages
{
    private const int Rounds = 3;
    private const int Seconds = 3;
    private const int WarmSeconds = 15;
    private static readonly string[] Paths = ["/", "/mandates", "/calendar?year=2026", "/documents", "/instruments"];

    // Whoever brings a sign-in cookie, even one that holds no more, is answered anew.
    private const string Anew = "Cookie: resolute.signed-in=none";

    [GeneratedRegex(@"(?<n>[0-9]+) requests in", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Answers();

    public static async Task Measure(string program, string folder)
    {
        var same = new Dictionary<string, IReadOnlyList<Action<RenderTreeBuilder>>>(StringComparer.Ordinal);
        var bare = await Bare(same);
        using var own = Process.GetCurrentProcess();
        using var server = await RunningServer.Start(program, folder);
        using var reader = new HttpClient();
        Ask(bare, null, WarmSeconds);
        foreach (var path in Paths)
        {
            same[path] = SameElements.Of(await reader.GetStringAsync(new Uri(server.Address + path)));
            Ask(Same(bare, path), null, WarmSeconds);
            Ask(server.Address + path, null, 1);
            Ask(server.Address + path, Anew, WarmSeconds);
        }

        var peer = double.MaxValue;
        var (alike, kept, drawn) = (Greatest(), Greatest(), Greatest());
        for (var round = 0; round < Rounds; round++)
        {
            peer = Math.Min(peer, Cost(own, bare, null));
            foreach (var path in Paths)
            {
                alike[path] = Math.Min(alike[path], Cost(own, Same(bare, path), null));
                kept[path] = Math.Min(kept[path], Cost(server.Process, server.Address + path, null));
                drawn[path] = Math.Min(drawn[path], Cost(server.Process, server.Address + path, Anew));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"static page without data", -28} {peer, 6:N3} ms"));
        foreach (var path in Paths)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path, -28} kept {kept[path], 6:N3} ms  {peer / kept[path]:N2} : 1   drawn anew {drawn[path], 6:N3} ms  {peer / drawn[path]:N3} : 1   same elements {alike[path], 6:N3} ms  {alike[path] / drawn[path]:N3} : 1"
                )
            );
    }

    private static Dictionary<string, double> Greatest() => Paths.ToDictionary(path => path, _ => double.MaxValue, StringComparer.Ordinal);

    private static string Same(string bare, string path) => $"{bare}same?as={Uri.EscapeDataString(path)}";

    // Milliseconds of the processor for one answer.
    private static double Cost(Process server, string address, string? header)
    {
        server.Refresh();
        var before = server.TotalProcessorTime;
        var answers = Ask(address, header, Seconds);
        server.Refresh();
        return (server.TotalProcessorTime - before).TotalMilliseconds / answers;
    }

    private static int Ask(string address, string? header, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c4", $"-d{seconds}s", .. header is null ? Array.Empty<string>() : ["-H", header], address])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        if (said.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException($"{address}: {said}");
        return int.Parse(Answers().Match(said).Groups["n"].Value, CultureInfo.InvariantCulture);
    }

    internal static async Task<string> Bare(IReadOnlyDictionary<string, IReadOnlyList<Action<RenderTreeBuilder>>>? same = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        var address = RunningServer.FreeAddress();
        app.Urls.Add(address);
        app.MapGet("/", () => new RazorComponentResult<StaticPage>());
        if (same is not null)
            app.MapGet("/same", (string @as) => new RazorComponentResult<SameElements>(new { Steps = same[@as] }));
        await app.StartAsync();
        return address + "/";
    }

    private sealed class StaticPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder page)
        {
            page.AddMarkupContent(0, "<!DOCTYPE html>");
            page.OpenElement(1, "html");
            page.OpenElement(2, "body");
            page.OpenElement(3, "h1");
            page.AddContent(4, "Lanterns");
            page.CloseElement();
            page.OpenElement(5, "ul");
            for (var line = 0; line < 10; line++)
            {
                page.OpenElement(6, "li");
                page.AddContent(7, line);
                page.CloseElement();
            }

            page.CloseElement();
            page.CloseElement();
            page.CloseElement();
        }
    }
}
