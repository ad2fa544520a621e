using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Resolute.Features.Running;
using Resolute.Web.Hosting;

namespace Resolute.Web.Tests.Hosting;

/// <summary>Whoever goes away while a page is drawn for them leaves nothing behind that another would get.</summary>
public sealed class LeftPageTests : IAsyncLifetime
{
    private readonly SemaphoreSlim _asked = new(0);
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _app;
    private Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public LeftPageTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.AddKeptPages();
        builder.Services.AddSingleton<DataVersion>().AddSingleton(TimeProvider.System);
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.UseKeptPages();
        _app.MapGet("/page", Draw);
    }

    // As the drawing of a component does, it ends without a word where nobody reads any more.
    private async Task Draw(HttpContext context)
    {
        _asked.Release();
        await context.Response.WriteAsync("the first half", CancellationToken.None);
        if (context.Request.Headers.UserAgent == "leaver")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            _left.SetResult();
            return;
        }

        await context.Response.WriteAsync(" and the second", CancellationToken.None);
    }

    [Fact]
    public async Task Who_goes_away_leaves_no_half_page_to_those_who_wait_or_come_after()
    {
        using (await AskAndWait())
        {
            using var beside = new HttpClient();
            (await beside.GetStringAsync(new Uri(Address, "/page"))).ShouldBe("the first half and the second", "who asks beside waits for nobody");
        }

        await _left.Task;
        await Whole();
    }

    [Fact]
    public async Task What_was_left_half_drawn_is_drawn_anew()
    {
        (await AskAndWait()).Dispose();

        await _left.Task;
        await Whole();
    }

    private async Task<TcpClient> AskAndWait()
    {
        // What is closed with a linger of nothing is broken off, not ended.
        var leaver = new TcpClient(Address.Host, Address.Port) { LingerState = new LingerOption(enable: true, seconds: 0) };
        await leaver.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /page HTTP/1.1\r\nHost: {Address.Authority}\r\nUser-Agent: leaver\r\n\r\n"));
        await _asked.WaitAsync();
        return leaver;
    }

    private async Task Whole()
    {
        // What was kept, if anything was, is there for the second at the latest.
        for (var turn = 0; turn < 2; turn++)
        {
            using var next = new HttpClient();
            (await next.GetStringAsync(new Uri(Address, "/page"))).ShouldBe("the first half and the second");
        }
    }

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _asked.Dispose();
    }
}
