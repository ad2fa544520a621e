using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>The brief of an office with much to do, as a browser prints it.</summary>
public sealed partial class BriefPrintTests(Browser browser) : IClassFixture<Browser>
{
    private const string Aim =
        "taking into account the tides, the ferries and the winds of each of the small islands, in close collaboration with the keepers of lanterns, the makers of ladders and the painters of buoys, and within the oil that is at hand in every one of the seven harbours";

    [Fact]
    public async Task A_brief_prints_on_two_pages_at_most()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("own.txt", Asking(71, "instructs the Secretary-General", 28), "adopted");
        await officer.TakeIn("others.txt", Asking(72, "invites Member States", 7, ", and to report thereon to the Secretary-General"), "adopted");

        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/mandates/review");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-proposal]").First.WaitForAsync();
        foreach (var box in await page.Locator("input[name=chosen]").AllAsync())
            await box.CheckAsync();
        await page.ClickAsync("[data-confirm]");
        foreach (var number in new[] { 5, 10, 15, 20, 25 })
        {
            await page.GotoAsync($"/mandates/{number}");
            await page.ClickAsync("#link summary");
            await page.CheckAsync("input[name=kind][value=event]");
            await page.FillAsync("#words", "The keepers of all seven harbours met in the boathouse and looked at the map.");
            await page.FillAsync("#on", "2020-01-02");
            await page.ClickAsync("#link button");
            await page.ClickAsync("#say summary");
            await page.SelectOptionAsync("#said-status", "fulfilled");
            await page.FillAsync("#said-reason", "The map was published.");
            await page.ClickAsync("#say form[action$='/statuses'] button");
        }

        foreach (var language in new[] { "en", "ar", "zh" })
        {
            await page.GotoAsync($"/brief/demo/secretary-general?lang={language}");
            (await page.Locator(".entries > li").CountAsync()).ShouldBe(25);
            var print = await page.PdfAsync(new() { PreferCSSPageSize = true });
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await File.WriteAllBytesAsync($"{folder}/brief-{language}.pdf", print);
            Pages().Count(Encoding.Latin1.GetString(print)).ShouldBeInRange(1, 2, language);
        }
    }

    private static string Asking(int number, string whom, int count, string end = "")
    {
        var today = DateTime.UtcNow;
        DateTime[] days = [today.AddYears(9), today.AddYears(-2), today.AddDays(100), today.AddDays(200), today.AddYears(8)];
        var text = new StringBuilder(
            $"RESOLUTION {number} (D25)\nLanterns of many harbours\nThe Demonstration Council,\nrecalling\na)\tResolution 3 (D21), on ferries at night,\n{whom}\n"
        );
        for (var at = 1; at <= count; at++)
        {
            var day = days[at % days.Length].ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{at}\tto publish map {at} of all lanterns by {day}, {Aim}{end};\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pages();
}
