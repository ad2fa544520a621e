using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Documents;
using Spectre.Console;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute reread [NAME…]: reads held files again with the reader of today; corrections by persons hold. A refused one is reported and the rest goes on.</summary>
public static class RereadCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var names = new Argument<string[]>("name")
        {
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrMore,
            Description = speech.Words["cli.argument-reread"],
        };
        var command = new Command("reread", speech.Words["cli.reread"]) { names };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = parsed.GetValue(names)!;
                if (asked.Length == 0)
                {
                    var held = await open.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(), cancellation);
                    if (held.IsRefused(out var refusal, out var lines))
                        return speech.CouldNot(refusal);
                    asked = [.. lines.Select(line => line.Slug)];
                }

                var (read, refusals) = await All(asked, open, speech, cancellation);
                Report(read, speech);
                foreach (var refusal in refusals)
                    await Console.Error.WriteLineAsync(refusal);
                return refusals.Count == 0 ? ExitCode.Done
                    : read.Count > 0 ? ExitCode.No
                    : ExitCode.CouldNot;
            }
        );
        return command;
    }

    private static async Task<(IReadOnlyList<RereadDocument.Reread> Read, IReadOnlyList<string> Refusals)> All(
        IReadOnlyList<string> slugs,
        OpenWorkspace open,
        Speech speech,
        CancellationToken cancellation
    )
    {
        var (read, refusals) = (new List<RereadDocument.Reread>(), new List<string>());
        if (!Speech.IsWatched)
        {
            await Each(() => { });
            return (read, refusals);
        }

        await speech
            .Progress.Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(speech.Words["cli.reread-going"]), maxValue: slugs.Count);
                await Each(() => task.Increment(1));
            });
        return (read, refusals);

        async Task Each(Action step)
        {
            foreach (var slug in slugs)
            {
                var ruling = await open.Run<RereadDocument, RereadDocument.Request, RereadDocument.Reread>(new(slug), cancellation);
                if (ruling.IsRefused(out var refusal, out var reread))
                    refusals.Add(Speech.OneLine(slug) + ": " + speech.Reason(refusal));
                else
                    read.Add(reread);
                step();
            }

            await open.FinishJobs(cancellation);
        }
    }

    private static void Report(IReadOnlyList<RereadDocument.Reread> read, Speech speech)
    {
        if (read.Count == 0)
            return;

        var headings = new[] { "document", "reading", "clauses", "not-applied", "address" };
        Listing.Write(
            speech,
            [.. headings.Select(heading => speech.Words["cli.column-" + heading])],
            read.Select(one =>
                new[]
                {
                    one.Slug,
                    one.IsOther ? speech.Words["cli.reread-other"] : speech.Words["cli.reread-same"],
                    Figures.Count(one.Clauses),
                    Figures.Count(one.NotApplied),
                    "/" + one.TextAddress,
                }
            )
        );
    }
}
