using Resolute.Features;
using Resolute.Features.People;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>Opens the workspace before the first request, and does what deeds have left to follow while the server runs.</summary>
public sealed class WorkspaceLife(Workspace workspace, TimeProvider clock, ILogger<WorkspaceLife> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static void AddTo(WebApplicationBuilder builder, Settings settings)
    {
        builder.Services.AddSingleton(new Demonstration(settings.Demo));
        builder.Services.AddResolute(new WorkspacePlace(settings.Folder, settings.Connection), settings.Mail);
        builder.Services.AddHostedService<WorkspaceLife>();
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await workspace.Open(cancellationToken);
        await workspace.Runner.Run<SealSecrets, SealSecrets.Request, int>(new(), Actor.Job, CommandId.New(clock.GetUtcNow()), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await workspace.Version.Look(stoppingToken);
                await workspace.Outbox.RunDue(stoppingToken);
                await workspace.Round.RunDue(stoppingToken);
                await workspace.News.RunDue(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // A job's own failure is kept with the job; this is the database out of reach, and the next tick tries again.
                log.LogError(fault, "The outbox could not be read.");
            }
        }
    }
}
