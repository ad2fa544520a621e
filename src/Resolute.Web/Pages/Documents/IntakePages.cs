using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Documents;

/// <summary>Several files or a folder at once: the form that sends them, the page that says what came of each, and the live word of how far it is.</summary>
public static class IntakePages
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    // A browser asks again by itself, and whoever asks is asked about anew: whose rights have ended hears no more than this.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static void MapIntakes(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/documents/intakes").ExcludeFromDescription();
        pages.MapGet("/{intake:guid}", Show);
        pages.MapGet("/{intake:guid}/progress", Progress);
        app.MapForms().MapPost(Limits.Together, Receive);
    }

    private static async Task<IResult> Receive(SentForm form, Visit visit)
    {
        if (Kebab.IsUnknown<Standing>(form["standing"]))
            return visit.IsSignedIn
                ? await DocumentPages.List(visit, new Refusal("bad-request"), isTogether: true)
                : Page.Refused(new("sign-in-required"), visit);

        var sent = form.Files.Select(file => new ReceiveFiles.SentFile(file.FileName, file.OpenReadStream())).ToList();
        try
        {
            var ruling = await visit.Run<ReceiveFiles, ReceiveFiles.Request, ReceiveFiles.Received>(
                new(sent, Kebab.Parse<Standing>(form["standing"])),
                form.Command
            );
            if (!ruling.IsRefused(out var why, out var received))
                return Page.GoTo($"{Limits.Together}/{received.Intake}");
            return visit.IsSignedIn ? await DocumentPages.List(visit, why, isTogether: true) : Page.Refused(why, visit);
        }
        finally
        {
            foreach (var file in sent)
                await file.Content.DisposeAsync();
        }
    }

    private static async Task<IResult> Show(Guid intake, Visit visit)
    {
        var ruling = await visit.See<IntakePage, IntakePage.Request, IntakePage.Shown>(new(intake));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<IntakeView>(new { Shown = shown });
    }

    private static async Task<IResult> Progress(Guid intake, Visit visit, Runner runner, IHostApplicationLifetime life, TimeProvider clock)
    {
        var first = await visit.See<IntakeProgress, IntakeProgress.Request, IntakeProgress.Shown>(new(intake));
        return first.IsRefused(out var why, out _)
            ? Page.Refused(why, visit)
            : TypedResults.ServerSentEvents(Events(intake, visit.Actor, runner, clock, life.ApplicationStopping));
    }

    /// <summary>One event whenever more is settled, and one at the end; between nodes too, since each looks into the records.</summary>
    private static async IAsyncEnumerable<SseItem<IntakeProgress.Shown>> Events(
        Guid intake,
        Actor actor,
        Runner runner,
        TimeProvider clock,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var (said, since) = (-1, clock.GetTimestamp());
        while (!stopping.IsCancellationRequested && clock.GetElapsedTime(since) < Longest)
        {
            var ruling = await runner.See<IntakeProgress, IntakeProgress.Request, IntakeProgress.Shown>(new(intake), actor, cancellation);
            if (ruling.IsRefused(out _, out var now))
                yield break;
            if (now.Settled == now.Files)
            {
                yield return new SseItem<IntakeProgress.Shown>(now, "done");
                yield break;
            }

            if (now.Settled != said)
                yield return new SseItem<IntakeProgress.Shown>(now, "progress")
                {
                    EventId = now.Settled.ToString(System.Globalization.CultureInfo.InvariantCulture),
                };
            said = now.Settled;
            await Task.Delay(Look, clock, cancellation);
        }
    }
}
