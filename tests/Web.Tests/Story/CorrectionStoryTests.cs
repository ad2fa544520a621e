using System.Text.Json;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>An officer corrects a reading in a browser that runs no script: focus, a finding, divide, addressee, mandates, read again, withdraw.</summary>
public sealed class CorrectionStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_correction_is_made_holds_and_is_withdrawn()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var text = OwnTexts
            .Resolution("amber")
            .Replace("by 30 June 2032;", "by 30 June 2032; to paint them each year as in \u0410/81/62;", StringComparison.Ordinal);
        var slug = await officer.TakeIn("lanterns.txt", text, "adopted");
        var page = await SignedIn(secret);
        var known = await page.Context.APIRequest.GetAsync("/api/v1/documents/" + slug);
        using var document = JsonDocument.Parse(await known.TextAsync());
        var address = "/" + document.RootElement.GetProperty("document").GetProperty("textAddress").GetString();

        await ShowsClaims(page, address);
        await FollowsFinding(page, address);
        await Divides(page, address);
        await ChangesAddressee(page, address);
        await ChangesVerb(page, address);
        await HoldsWhenReadAgain(page, address);
        await InOtherDress(page, address);
        await IsWithdrawn(page, address);
    }

    private async Task<IPage> SignedIn(string secret)
    {
        var page = await browser.Open(script: false);
        await page.GotoAsync("/sign-in?return=/documents");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Locator("main form button:not(.quiet)").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }

    private static async Task ShowsClaims(IPage page, string address)
    {
        await page.GotoAsync(address);
        var due = page.Locator("#sec_1__para_1 .claim", new() { HasTextString = "30 June 2032" }).First;
        await Assertions.Expect(due.Locator(".note")).ToBeHiddenAsync();
        await due.Locator(".read").FocusAsync();
        await Assertions.Expect(due.Locator(".note")).ToBeVisibleAsync();
        (await due.Locator(".note").InnerTextAsync()).ShouldSatisfyAllConditions(
            words => words.ShouldContain("Due"),
            words => words.ShouldContain("2032-06-30"),
            words => words.ShouldMatch(@"\d+\s%")
        );
        (await page.Locator(".block h2 .claim").CountAsync()).ShouldBeGreaterThan(2);
    }

    // The first letter of the symbol is Cyrillic.
    private static async Task FollowsFinding(IPage page, string address)
    {
        await page.Locator("#findings li a").First.ClickAsync();
        (new Uri(page.Url).AbsolutePath, new Uri(page.Url).Fragment).ShouldBe((address + "/sec_1__para_1", "#sec_1__para_1"));
        await Assertions.Expect(page.Locator("#sec_1__para_1 mark")).ToHaveTextAsync("\u0410");
    }

    private static async Task Divides(IPage page, string address)
    {
        await page.GotoAsync(address + "/sec_1__para_1");
        await page.Locator(".correct summary").First.ClickAsync();
        (await page.Locator("#begins option:checked").InnerTextAsync()).ShouldStartWith("to paint");
        await page.Locator("form:has(#begins) button").ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe(address + "/sec_1__para_1-2");
        await Assertions.Expect(page.Locator("#sec_1__para_1-2 .corrected").First).ToBeVisibleAsync();
        (await page.Locator("#sec_1__para_1-2 .marks a").CountAsync()).ShouldBe(1);
        await Prove(page);
    }

    private static async Task ChangesAddressee(IPage page, string address)
    {
        await page.Locator(".correct summary", new() { HasTextString = "Whom it asks" }).ClickAsync();
        await page.UncheckAsync("form:has(#add-addressees) input[name=body]");
        await page.SelectOptionAsync("#add-addressees", "itu/council");
        await page.Locator("form:has(#add-addressees) button").ClickAsync();
        await page.GotoAsync(address + "/sec_1__para_2");
        (await page.Locator(".claims").InnerTextAsync()).ShouldContain("a person says so");
        await page.Locator("#sec_1__para_2 .marks a").First.ClickAsync();
        (await page.Locator(".facts.wide").InnerTextAsync()).ShouldContain("Council");
    }

    private static async Task ChangesVerb(IPage page, string address)
    {
        await page.GotoAsync(address + "/sec_1__para_2");
        await page.Locator(".correct summary", new() { HasTextString = "Its verb" }).ClickAsync();
        (await page.Locator("#verb").InputValueAsync()).ShouldBe("instructs");
        await page.SelectOptionAsync("#verb", "invites");
        await page.Locator("form:has(#verb) button").ClickAsync();
        (await page.Locator("#verb").InputValueAsync()).ShouldBe("invites");
    }

    private static async Task HoldsWhenReadAgain(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("form[action$='/reread'] button").ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe(address);
        (await page.Locator("#corrections li").CountAsync()).ShouldBe(3);
        (await page.Locator("#sec_1__para_1-2").CountAsync()).ShouldBe(1);
    }

    private async Task InOtherDress(IPage signedIn, string address)
    {
        var state = await signedIn.Context.StorageStateAsync();
        foreach (var (language, dark) in new[] { ("en", true), ("ar", false), ("zh", true) })
        {
            var page = await browser.Open(language, dark, state, width: dark ? 390 : 1280);
            await page.GotoAsync($"{address}/sec_1__para_1?lang={language}");
            await page.Locator("details").EvaluateAllAsync<int>("all => { all.forEach(one => one.open = true); return all.length }");
            await Browser.Prove(page, $"correcting {language}");
            await page.Locator("#sec_1__para_1 .claim .read").First.FocusAsync();
            await Browser.Prove(page, $"claim {language}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task IsWithdrawn(IPage page, string address)
    {
        await page.GotoAsync(address + "/sec_1__para_1-2");
        await page.Locator("#corrections form button").First.ClickAsync();
        (await page.GotoAsync(address))!.Status.ShouldBe(200);
        (await page.Locator("#sec_1__para_1-2").CountAsync()).ShouldBe(0);
        (await page.Locator("#corrections .withdrawn").CountAsync()).ShouldBe(1);

        // The address that was given out leads to the clause that has its words.
        await page.GotoAsync(address + "/sec_1__para_1-2");
        new Uri(page.Url).AbsolutePath.ShouldBe(address + "/sec_1__para_1");
        var answer = await page.Context.APIRequest.GetAsync("/api/v1/texts" + address);
        using var json = JsonDocument.Parse(await answer.TextAsync());
        json.RootElement.GetProperty("corrections")
            .EnumerateArray()
            .Select(one => one.GetProperty("by").GetString())
            .ShouldBe(["Ada Example", "Ada Example", "Ada Example"]);
    }

    // Axe needs script, which this visitor does not run: its page is looked at by another that does.
    private static Task Prove(IPage page) => Assertions.Expect(page.Locator("#correct")).ToBeVisibleAsync();
}
