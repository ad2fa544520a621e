using System.Globalization;
using Microsoft.Playwright;

namespace Resolute.Bench;

/// <summary>
/// What whoever comes for the first time waits for, in a browser that holds nothing yet: words on the screen, a page that can be used (read to its end, its
/// sheets and its module there), and how much was sent; beside a static page without sheets, and half a second.
/// </summary>
internal static class FirstPage
{
    private const int Rounds = 15;
    private const double Limit = 500;
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string[] Paths = ["/", "/mandates", "/calendar?year=2026", "/documents", "/instruments", "/search?q=lantern"];
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

    // Once all is there, and the browser, which tells it a little later, has told when it painted.
    private const string Times = """
        () => new Promise(done => setTimeout(() => {
            const [page] = performance.getEntriesByType('navigation');
            const painted = performance.getEntriesByName('first-contentful-paint')[0];
            const sent = performance.getEntriesByType('resource').reduce((sum, each) => sum + each.transferSize, page.transferSize);
            done([painted ? painted.startTime : NaN, page.loadEventEnd, sent]);
        }, 300))
        """;

    public static async Task Measure(string program, string folder)
    {
        var bare = await Pages.Bare();
        using var server = await RunningServer.Start(program, folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        string[] addresses = [bare, .. Paths.Select(path => server.Address + path)];
        var times = addresses.ToDictionary(address => address, _ => new List<double[]>(), StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
            foreach (var address in addresses)
                times[address].Add(await Open(browser, address));

        Console.WriteLine($"{"page, nothing held", -24} {"words", 8} {"usable", 8} {"slowest", 8} {"of 500 ms", 10} {"kB", 6}");
        foreach (var (address, seen) in times)
        {
            var (painted, usable) = (Middle(seen, 0), Middle(seen, 1));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(address == bare ? "static page, no sheets" : address[server.Address.Length..]), -24} {painted, 5:N0} ms {usable, 5:N0} ms {seen.Max(one => one[1]), 5:N0} ms {usable / Limit, 10:N2} {seen[0][2] / 1000, 6:N1}"
                )
            );
        }
    }

    // A browsing context of its own holds nothing of the others.
    private static async Task<double[]> Open(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return await page.EvaluateAsync<double[]>(Times);
    }

    private static double Middle(List<double[]> seen, int which) => seen.Select(one => one[which]).Order().ElementAt(seen.Count / 2);
}
