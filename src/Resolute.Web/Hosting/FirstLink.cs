using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>Says at the start where the server is, and, while there is no account, the one-time link for the first officer.</summary>
public sealed class FirstLink(IServiceProvider services, IServer server, IHostApplicationLifetime life, TimeProvider clock) : IHostedService
{
    /// <summary>Ends when all was said.</summary>
    public Task Said { get; private set; } = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        life.ApplicationStarted.Register(() => Said = Say(life.ApplicationStopping));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Say(CancellationToken cancellation)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        await Console.Out.WriteLineAsync($"Resolute: {address}");
        await using var scope = services.CreateAsyncScope();
        var ruling = await scope
            .ServiceProvider.GetRequiredService<Runner>()
            .Run<OpenInvitation, OpenInvitation.Request, string>(new(), Actor.Job, CommandId.New(clock.GetUtcNow()), cancellation);
        if (!ruling.IsRefused(out _, out var token))
            await Console.Out.WriteLineAsync($"{address}/welcome/{token}");
    }
}
