namespace Resolute.Web.Tests.Story;

/// <summary>What proves pages in the stories finds what is wrong with one.</summary>
public sealed class ProofTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_page_with_a_picture_without_words_or_wider_than_its_window_is_not_proved()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await page.SetContentAsync(Page("<img src='data:,'>"));
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Browser.Prove(page, "picture"))).Message.ShouldContain("image-alt");
        await page.SetContentAsync(Page("<p style='width: 3000px'>Lanterns</p>"));
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Browser.Prove(page, "line"))).Message.ShouldContain("wider");
        await page.SetContentAsync(Page("<p>Lanterns</p>"));
        await Browser.Prove(page, "page");
    }

    private static string Page(string body) =>
        $"<!DOCTYPE html><html lang='en'><head><title>Lanterns</title></head><body><main><h1>Lanterns</h1>{body}</main></body></html>";
}
