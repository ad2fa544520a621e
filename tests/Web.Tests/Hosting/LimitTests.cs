using System.Net;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal that lets few tries pass.</summary>
public sealed class StrictPortal : Portal
{
    protected override int TriesPerMinute => 3;

    protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Resolute:CostlyPerMinute", "3");
    }
}

/// <summary>Too much and too often are refused with a sentence.</summary>
public sealed class LimitTests(StrictPortal portal) : IClassFixture<StrictPortal>
{
    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_a_sentence_in_the_readers_language()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        using var answer = await officer.Upload("large.txt", new byte[(21 * 1024 * 1024) + 1]);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Catalogue.Of(Language.English).Say("refusal.file-too-large", 20));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Ada Example");
    }

    [Fact]
    public async Task After_a_few_wrong_passwords_the_door_stays_shut_for_a_while()
    {
        var stranger = portal.NewVisitor();
        stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.1");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var answer = await stranger.Send("/sign-in", "/sign-in", ("login", "nobody"), ("password", "wrong"), ("code", "000000"));
            answers.Add(answer.StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        answers.ShouldNotContain(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Behind_a_proxy_tries_are_counted_for_each_address_that_it_names()
    {
        for (var i = 1; i <= 6; i++)
        {
            var stranger = portal.NewVisitor();
            stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{i}");
            using var answer = await stranger.Send("/sign-in", "/sign-in", ("login", "nobody"), ("password", "wrong"), ("code", "000000"));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Who_has_a_network_of_addresses_is_counted_as_one()
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 1; i <= 6; i++)
        {
            var stranger = portal.NewVisitor();
            stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"2001:db8:0:7::{i}");
            using var answer = await stranger.Send("/sign-in", "/sign-in", ("login", "nobody"), ("password", "wrong"), ("code", "000000"));
            answers.Add(answer.StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/search?q=lantern", "203.0.113.101")]
    [InlineData("/api/v1/search?q=lantern", "203.0.113.102")]
    [InlineData("/documents/x/compare", "203.0.113.103")]
    [InlineData("/api/v1/comparison/docx", "203.0.113.104")]
    public async Task What_is_costly_is_answered_so_often_and_no_more(string path, string address)
    {
        var reader = portal.NewVisitor();
        reader.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await reader.Http.GetAsync(path);
            answers.Add(answer.StatusCode);
        }

        answers.Take(3).ShouldNotContain(HttpStatusCode.TooManyRequests);
        answers[3].ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
