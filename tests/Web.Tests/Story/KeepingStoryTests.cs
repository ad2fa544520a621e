using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Playwright;
using Resolute.Features.Tests.Running;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>An operator's day: backup of what is served while somebody writes, restore elsewhere, move to the other database, and the same is seen.</summary>
public sealed class KeepingStoryTests : IDisposable
{
    private const int Letters = 2;
    private static readonly string[] Places = ["/mandates", "/instruments/demo-council/7/d27/en", "/calendar?year=2027"];
    private int _dumps;
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-keeping-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_served_is_backed_up_restored_and_moved_and_shows_the_same_and_is_proved_by_its_head()
    {
        Assert.SkipUnless(Browser.IsThere, "Chromium is not on this machine.");
        var (one, two, archive) = (Path.Combine(_folder, "one"), Path.Combine(_folder, "two"), Path.Combine(_folder, "backup.zip"));
        var connection = await PostgreSqlCluster.EmptyDatabase(TestContext.Current.CancellationToken);
        await Operator.Do("demo", Path.Combine(Repository.Root, "samples", "demo"), "--data", one);

        await using var served = await Served.At("--data", one);
        var writing = Write(one);
        var kept = await Operator.Do("backup", archive, "--data", one);
        await writing;
        var head = kept.TrimEnd().Split(' ')[^1];

        (await Operator.Do("restore", archive, "--data", two)).ShouldContain(head);
        (await Operator.Do("move", "--data", two, "--to-connection", connection)).ShouldContain(head);
        await using var moved = await Served.At("--connection", connection);

        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Program, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await chromium.NewPageAsync();
        foreach (var place in Places)
            (await Seen(page, moved.Address + place)).ShouldBe(await Seen(page, served.Address + place), place);

        foreach (
            var place in (string[][])
                [
                    ["--data", one],
                    ["--data", two],
                    ["--connection", connection],
                ]
        )
            await Operator.Do(["verify", "--since", head, .. place]);

        // All that is public, from either database, and once more from an installation that was begun with it.
        var three = Path.Combine(_folder, "three");
        var fromSqlite = await Dumped("--data", two);
        await Operator.Do("load", fromSqlite, "--data", three);
        var parts = Parts(fromSqlite);
        parts.Keys.Count(name => name.StartsWith("texts/", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        Parts(await Dumped("--connection", connection)).ShouldBe(parts);
        Parts(await Dumped("--data", three)).ShouldBe(parts);
        await Operator.Do("verify", "--data", three);
    }

    private async Task<string> Dumped(params string[] place)
    {
        var file = Path.Combine(_folder, $"dump-{_dumps++}.zip");
        await Operator.Do(["dump", file, .. place]);
        return file;
    }

    private static Dictionary<string, string> Parts(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.Name != "manifest.json"))
        {
            using var stream = entry.Open();
            parts[entry.FullName] = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        return parts;
    }

    private static async Task<string> Seen(IPage page, string address)
    {
        (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
        var text = await page.Locator("main").InnerTextAsync();
        text.Length.ShouldBeGreaterThan(100, address);
        return text;
    }

    private async Task Write(string workspace)
    {
        for (var number = 0; number < Letters; number++)
        {
            var letter = Path.Combine(_folder, $"letter-{number}.txt");
            await File.WriteAllTextAsync(letter, $"A letter from the keeper of lantern {number} about the oil that it burns.");
            await Operator.Do("import", letter, "--data", workspace);
        }
    }
}
