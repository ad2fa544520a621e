using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Calendar;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;

namespace Resolute.Web.Tests.Components;

/// <summary>The reporting chain is drawn from whoever is asked through others to the recipient, and said in a table.</summary>
public sealed class ReportingChainTests
{
    private static readonly ReportingCalendar.Way[] Ways =
    [
        new(["demo/secretary-general", "demo/working-group", "demo/council"], 3),
        new(["demo/secretary-general", "un/ecosoc"], 1),
        new(["demo/working-group", "demo/council"], 2),
        new(["the keeper of a lighthouse whose name is rather long", "demo/council"], 1),
    ];

    [Fact]
    public async Task Each_place_is_drawn_once_in_its_column_and_each_way_is_a_row()
    {
        var html = await Drawn(Language.English);

        Count(html, "<rect ").ShouldBe(6);
        Count(html, "<path ").ShouldBe(2 + (3 * 3));
        Count(html, "<tr>").ShouldBe(1 + Ways.Length);
        html.ShouldContain("Demonstration Council");
    }

    [Fact]
    public async Task In_Arabic_it_runs_from_right_to_left() => FirstX(await Drawn(Language.Arabic)).ShouldBeGreaterThan(FirstX(await Drawn(Language.English)));

    private static int Count(string html, string part) => html.Split(part).Length - 1;

    private static int FirstX(string html)
    {
        var at = html.IndexOf("<rect x=\"", StringComparison.Ordinal) + 9;
        return int.Parse(html[at..html.IndexOf('"', at)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<string> Drawn(Language language)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Catalogue.Of(language))
            .AddSingleton<IHttpContextAccessor, HttpContextAccessor>()
            .AddSingleton<Visit>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<ReportingChain>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Ways"] = Ways }))
            ).ToHtmlString()
        );
        if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, $"chain-{language.Code()}.html"), html, TestContext.Current.CancellationToken);
        return html;
    }
}
