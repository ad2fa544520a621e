using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Resolute.Web.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal whose log can be read.</summary>
public sealed class LoggedPortal : Portal
{
    private readonly Heard _heard = new();

    public IReadOnlyCollection<string> Lines => _heard.Lines;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(_heard));
    }

    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => categoryName == typeof(SecurityLog).FullName ? this : new Heard();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}

/// <summary>Who watches the machine hears of what was tried in vain, and reads nothing that was sent.</summary>
public sealed class SecurityLogTests(LoggedPortal portal) : IClassFixture<LoggedPortal>
{
    private const string Typed = "quicksilver";

    [Fact]
    public async Task A_way_in_that_was_tried_in_vain_is_told_with_its_route_and_address_and_without_what_was_typed()
    {
        var stranger = portal.NewVisitor();
        stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var wrong = await stranger.Send("/sign-in", "/sign-in", ("login", $"{Typed}\nforged"), ("password", Typed), ("code", "000000"));
        using var gone = await stranger.Http.GetAsync($"/join/{Typed}");
        using var bare = await stranger.Http.PostAsync($"/sign-in?x={Typed}", new FormUrlEncodedContent([]));
        using var token = new HttpRequestMessage(HttpMethod.Get, "/api/v1/account") { Headers = { { "Authorization", $"Bearer {Typed}" } } };
        using var refused = await stranger.Http.SendAsync(token);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var lines = portal.Lines.Where(line => line.Contains("203.0.113.9", StringComparison.Ordinal)).ToList();
        lines.ShouldBe([
            "Refused with 401: write /sign-in by anonymous at 203.0.113.9",
            "Refused with 410: GET /join/{token} by anonymous at 203.0.113.9",
            "Refused with 400: write /sign-in by anonymous at 203.0.113.9",
            "Refused with 401: GET /api/v1/account by anonymous at 203.0.113.9",
        ]);
    }

    [Fact]
    public async Task What_is_beyond_somebodys_rights_is_told_with_who_asked()
    {
        var guest = await Guest.Join(portal);
        using var answer = await guest.Http.GetAsync("/people");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var own = await guest.Http.GetAsync("/account");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);

        var told = portal.Lines.Single(line => line.StartsWith("Refused with 403: GET /people by ", StringComparison.Ordinal));
        Guid.TryParse(told.Split(" by ")[1].Split(' ')[0], out _).ShouldBeTrue(told);
        portal.Lines.ShouldNotContain(line => line.Contains("GET /account by", StringComparison.Ordinal), "what is allowed is no news");
    }

    [Fact]
    public void A_line_of_the_log_is_one_line_and_says_its_moment()
    {
        var options = portal.Services.GetRequiredService<IOptionsMonitor<SimpleConsoleFormatterOptions>>().CurrentValue;
        options.SingleLine.ShouldBeTrue();
        options.UseUtcTimestamp.ShouldBeTrue();
        options.TimestampFormat.ShouldEndWith("'Z' ");
    }
}
