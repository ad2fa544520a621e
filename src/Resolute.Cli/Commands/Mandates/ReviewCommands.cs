using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Features.Running;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute mandates confirm N… and reject N… --reason: many proposals at once, as they are now.</summary>
public static class ReviewCommands
{
    public static Command Confirm(Speech speech)
    {
        var numbers = Numbers(speech);
        var command = new Command("confirm", speech.Words["cli.mandates-confirm"]) { numbers };
        return Deciding<ConfirmMandates, ConfirmMandates.Request>(command, numbers, (seen, _) => new(seen), "page.review.confirmed", speech);
    }

    public static Command Reject(Speech speech)
    {
        var numbers = Numbers(speech);
        var reason = new Option<string?>("--reason") { HelpName = "TEXT", Description = speech.Words["form.reason"] };
        var command = new Command("reject", speech.Words["cli.mandates-reject"]) { numbers, reason };
        return Deciding<RejectMandates, RejectMandates.Request>(
            command,
            numbers,
            (seen, parsed) => new(seen, parsed.GetValue(reason) ?? ""),
            "page.review.rejected",
            speech
        );
    }

    private static Argument<int[]> Numbers(Speech speech) =>
        new("numbers")
        {
            HelpName = "N",
            Description = speech.Words["cli.argument-mandates"],
            Arity = ArgumentArity.OneOrMore,
        };

    private static Command Deciding<TUseCase, TRequest>(
        Command command,
        Argument<int[]> numbers,
        Func<IReadOnlyList<SeenMandate>, ParseResult, TRequest> request,
        string key,
        Speech speech
    )
        where TUseCase : class, IUseCase<TRequest, ManyDone>
    {
        var workspace = new WorkspaceOptions(speech);
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var seen = await Seen(open, parsed.GetValue(numbers) ?? [], cancellation);
                var ruling = await open.Run<TUseCase, TRequest, ManyDone>(request(seen, parsed), cancellation);
                if (ruling.IsRefused(out var refusal, out var done))
                    return speech.CouldNot(refusal);

                await open.FinishJobs(cancellation);
                return Tell(done, key, speech);
            }
        );
        return command;
    }

    // A number that no mandate has is sent on as it was given: the answer names it.
    private static async Task<IReadOnlyList<SeenMandate>> Seen(OpenWorkspace open, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        var seen = new List<SeenMandate>();
        foreach (var number in numbers.Distinct())
        {
            var ruling = await open.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(number), cancellation);
            seen.Add(new SeenMandate(number, ruling.IsRefused(out _, out var page) ? 0 : page.Mandate.Version));
        }

        return seen;
    }

    private static int Tell(ManyDone done, string key, Speech speech)
    {
        if (done.Done.Count > 0)
            speech.Say(key, string.Join(", ", done.Done));
        if (done.Changed.Count > 0)
            speech.Note("page.review.changed", string.Join(", ", done.Changed));
        if (done.Unknown.Count > 0)
            speech.Note("page.review.unknown", string.Join(", ", done.Unknown));
        return done.Changed.Count + done.Unknown.Count > 0 ? ExitCode.No : ExitCode.Done;
    }
}
