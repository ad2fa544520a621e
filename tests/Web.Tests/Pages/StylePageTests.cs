using System.Net;
using Microsoft.AspNetCore.Hosting;
using Resolute.Model.Mandates;
using Resolute.Web.Components;
using Resolute.Web.Tests.Running;
using Resolute.Web.Tests.Story;

namespace Resolute.Web.Tests.Pages;

/// <summary>A portal as it is served to people.</summary>
public sealed class ServedPortal : Portal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}

/// <summary>All parts of the pages together, while developing alone.</summary>
public sealed class StylePageTests(Browser browser, ServedPortal served) : IClassFixture<Browser>, IClassFixture<ServedPortal>
{
    [Fact]
    public async Task The_page_of_parts_shows_every_mark_and_is_not_served_to_people()
    {
        var page = await browser.NewVisitor().Read("/style");
        foreach (var status in Enum.GetValues<MandateStatus>())
            page.ShouldContain($"chip {Kebab.Of(status)}");
        using var answer = await served.NewVisitor().Http.GetAsync("/style", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_part_is_accessible_in_both_themes_both_directions_and_on_a_narrow_window()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        foreach (
            var (language, dark, width) in new[]
            {
                ("en", false, 1280),
                ("en", true, 360),
                ("ar", true, 1280),
                ("ar", false, 360),
                ("zh", false, 1280),
                ("zh", true, 360),
            }
        )
        {
            var page = await browser.Open(language, dark, width: width);
            (await page.GotoAsync("/style"))!.Status.ShouldBe(200);
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/style-{language}-{width}.png", FullPage = true });
            await Browser.Prove(page, $"parts in {language} at {width}");
            await page.Context.CloseAsync();
        }
    }
}
