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

/// <summary>Pages for strangers, kept and drawn anew, beside a static Razor page without data in a server of its own; asked by wrk, in turn.</summary>
internal static partial class Pages
{
    private const int Rounds = 3;
    private static readonly string[] Paths = ["/", "/mandates", "/calendar?year=2026", "/documents", "/instruments"];

    [GeneratedRegex(@"Requests/sec:\s+(?<n>[0-9.]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rate();

    public static async Task Measure(string program, string folder)
    {
        var bare = await Bare();
        using var server = await RunningServer.Start(program, folder);
        var peer = 0.0;
        var (kept, drawn) = (
            Paths.ToDictionary(path => path, _ => 0.0, StringComparer.Ordinal),
            Paths.ToDictionary(path => path, _ => 0.0, StringComparer.Ordinal)
        );
        for (var round = 0; round < Rounds; round++)
        {
            peer = Math.Max(peer, Asked(bare, null));
            foreach (var path in Paths)
            {
                kept[path] = Math.Max(kept[path], Asked(server.Address + path, null));
                // Whoever brings a sign-in cookie, even one that holds no more, is answered anew.
                drawn[path] = Math.Max(drawn[path], Asked(server.Address + path, "Cookie: resolute.signed-in=none"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"static page without data", -28} {peer, 8:N0} /s"));
        foreach (var path in Paths)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path, -28} kept {kept[path], 8:N0} /s  {kept[path] / peer:N2} : 1   drawn anew {drawn[path], 8:N0} /s  {drawn[path] / peer:N2} : 1"
                )
            );
    }

    private static double Asked(string address, string? header)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", "-d2s", .. header is null ? Array.Empty<string>() : ["-H", header], address])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        if (said.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException($"{address}: {said}");
        return double.Parse(Rate().Match(said).Groups["n"].Value, CultureInfo.InvariantCulture);
    }

    private static async Task<string> Bare()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        var address = RunningServer.FreeAddress();
        app.Urls.Add(address);
        app.MapGet("/", () => new RazorComponentResult<StaticPage>());
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
