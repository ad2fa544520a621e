using System.Text;
using Microsoft.Playwright;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>An officer sends a folder and watches it being taken in: by keyboard, live; and another without script, in six languages.</summary>
public sealed class FolderStoryTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-story-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_is_sent_by_keyboard_and_the_page_follows_the_work_by_itself()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var state = await SignedIn(secret);
        await Fill();
        var words = Catalogue.Of(Language.English);

        var page = await browser.Open(state: state);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Add(message.Text);
        };
        page.PageError += (_, fault) => faults.Add(fault);
        await page.GotoAsync("/documents");
        await Browser.Prove(page, "documents");
        await page.SetInputFilesAsync("#folder", _folder);
        await page.FocusAsync("#import-files button");
        await page.Keyboard.PressAsync("Enter");

        // No reload: the module alone brings the page to its end.
        await page.Locator("[role=status]").WaitForAsync();
        await page.EvaluateAsync("() => { window.isTheSamePage = true }");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(words["page.intake.done"], new() { Timeout = 60_000 });
        (await page.EvaluateAsync<bool>("window.isTheSamePage === true")).ShouldBeTrue();
        (await page.Locator("[role=status] progress").GetAttributeAsync("value")).ShouldBe("6");
        var results = await page.Locator("tbody tr .tag").AllInnerTextsAsync();
        results.ShouldBe([
            words["arrival.new"],
            words["arrival.new-language"],
            words["arrival.refused"],
            words["arrival.new"],
            words["arrival.held"],
            words["arrival.same-words"],
        ]);
        (await page.Locator("[data-part=work] .help").InnerTextAsync()).ShouldBe(words.Say("page.intake.left-aside", 2));
        (await page.Locator("tbody .why").InnerTextAsync()).ShouldBe(words["refusal.file-binary"]);
        await Browser.Prove(page, "intake");
        faults.ShouldBeEmpty();

        await GathersLanguages(page);
        await SpeaksSixLanguages(state, page.Url);
        await WithoutScript(state);
    }

    // Another two files, by a visitor who runs no script: the page says how far the work is and looks again by a link.
    private async Task WithoutScript(string state)
    {
        await Write("a.txt", OwnTexts.Resolution("copper", 97));
        await Write("b.txt", OwnTexts.Report("copper", 97));
        var page = await browser.Open(state: state, script: false);
        await page.GotoAsync("/documents");
        await page.SetInputFilesAsync("#files", [Path.Combine(_folder, "a.txt"), Path.Combine(_folder, "b.txt")]);
        await page.Locator("#import-files button").ClickAsync();
        for (var again = 0; again < 100 && await page.Locator("#look-again").CountAsync() > 0; again++)
        {
            await page.Locator("#look-again").ClickAsync();
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        (await page.Locator("tbody a").CountAsync()).ShouldBe(2);
        await page.Locator("tbody a").First.ClickAsync();
        (await page.Locator("article.text").CountAsync()).ShouldBe(1);
    }

    // Six documents: a paper in two languages, a broken file, a resolution, the same bytes and the same words again; and two that are left aside.
    private async Task Fill()
    {
        var deeper = Directory.CreateDirectory(Path.Combine(_folder, "deeper")).FullName;
        var resolution = OwnTexts.Resolution("amber");
        await Write("a-paper-e.txt", Paper("D31/4-E", "This paper tells of amber lanterns and of the oil that they burn at night."));
        await Write("b-paper-f.txt", Paper("D31/4-F", "Le présent document parle des lanternes d'ambre et de l'huile qu'elles brûlent la nuit."));
        await File.WriteAllBytesAsync(Path.Combine(_folder, "c-broken.bin"), [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]);
        await Write("d-resolution.txt", resolution);
        await Write("deeper/same.txt", resolution);
        await Write("deeper/words.txt", resolution + "\n\n");
        await Write("deeper/~$words.docx", "x");
        await Write("deeper/table.csv", "a,b");
        Directory.Exists(deeper).ShouldBeTrue();
    }

    private Task Write(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, Encoding.UTF8);

    private static string Paper(string symbol, string words) =>
        $"[bookmark: dnum]Document {symbol}\n[bookmark: dsource]Keeper of the lamps\n[bookmark: dtitle1]Lanterns {symbol}\n1\tIntroduction\n{words}\n2\tWork\n{words}\n";

    private static async Task GathersLanguages(IPage page)
    {
        await page.GotoAsync("/documents");
        (await page.Locator(".documents .row").CountAsync()).ShouldBe(3);
        await page.Locator("a.symbol", new() { HasTextString = "D31/4" }).ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/documents/d31-4");
        (await page.Locator(".version a").CountAsync()).ShouldBe(2);
        await Browser.Prove(page, "symbol");
        await page.Locator(".version a[hreflang=fr]").ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/documents/d31-4-f");
        (await page.Locator("#issued a[hreflang=en]").CountAsync()).ShouldBe(1);
        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
    }

    private async Task SpeaksSixLanguages(string state, string address)
    {
        foreach (var language in LanguageNames.Official)
        {
            var words = Catalogue.Of(language);
            var page = await browser.Open(language.Code(), dark: language is Language.Arabic, state: state, width: language is Language.Chinese ? 380 : 1280);
            await page.GotoAsync($"{address}?lang={language.Code()}");
            (await page.Locator("h1").InnerTextAsync()).ShouldBe(words["page.intake.done"]);
            await Browser.Prove(page, $"intake {language}");
            await page.GotoAsync("/documents/d31-4");
            (await page.Locator(".lead").InnerTextAsync()).ShouldBe(words["page.symbol.lead"]);
            await Browser.Prove(page, $"symbol {language}");
            await page.Context.CloseAsync();
        }
    }

    private async Task<string> SignedIn(string secret)
    {
        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/documents");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Locator("main form button:not(.quiet)").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return await page.Context.StorageStateAsync();
    }
}
