using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal whose clock breaks once in the middle of each request for the calendar.</summary>
public sealed class FaultyPortal : Portal
{
    public const string Detail = "quicksilver in /etc/secret-place";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new BreakingClock()));
    }

    private sealed class BreakingClock : TimeProvider
    {
        private const string Broken = "broken";
        private readonly HttpContextAccessor _request = new();

        public override DateTimeOffset GetUtcNow()
        {
            if (_request.HttpContext is not { } context || !context.Request.Path.ToString().Contains("calendar", StringComparison.Ordinal))
                return base.GetUtcNow();
            if (!context.Items.TryAdd(Broken, true))
                return base.GetUtcNow();
            throw new InvalidOperationException(Detail);
        }
    }
}

/// <summary>A fault of ours tells nobody outside how we are made.</summary>
public sealed class FaultTests(FaultyPortal portal) : IClassFixture<FaultyPortal>
{
    [Theory]
    [InlineData("/calendar", "text/html")]
    [InlineData("/api/v1/calendar", "application/problem+json")]
    public async Task A_fault_of_ours_is_told_without_a_word_of_it(string path, string kind)
    {
        using var answer = await portal.NewVisitor().Http.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(kind);
        var told = await answer.Content.ReadAsStringAsync();
        told.ShouldNotContain("quicksilver");
        told.ShouldNotContain("InvalidOperation");
        told.ShouldNotContain("   at ");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task Where_a_fault_was_the_next_request_is_answered()
    {
        using var first = await portal.NewVisitor().Http.GetAsync("/calendar");
        (await portal.NewVisitor().Read("/about")).ShouldContain("Resolute");
    }
}
