using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>A portal that gives two dumps an hour.</summary>
public sealed class SparingPortal : Portal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Resolute:DumpsPerHour", "2");
    }
}

public sealed class DumpApiTests(SparingPortal portal) : IClassFixture<SparingPortal>
{
    [Fact]
    public async Task A_stranger_and_an_officer_are_given_the_same_public_records_and_not_too_often()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("quicksilver"), "adopted");

        var (stranger, own) = (await Parts(portal.NewVisitor()), await Parts(officer));
        own.ShouldBe(stranger);
        stranger.Keys.Count(name => name.StartsWith("README.", StringComparison.Ordinal)).ShouldBe(6);
        stranger.Values.ShouldAllBe(text => !text.Contains("quicksilver", StringComparison.Ordinal));

        using var enough = await officer.Http.GetAsync("/api/v1/dump");
        enough.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<Dictionary<string, string>> Parts(Visitor visitor)
    {
        using var answer = await visitor.Http.GetAsync("/api/v1/dump");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.Name != "manifest.json"))
        {
            using var reader = new StreamReader(entry.Open());
            parts[entry.FullName] = await reader.ReadToEndAsync();
        }

        return parts;
    }
}
