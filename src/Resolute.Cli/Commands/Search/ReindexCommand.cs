using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Search;
using Spectre.Console;

namespace Resolute.Cli.Commands.Search;

/// <summary>resolute reindex: makes the search index anew from the records, with a progress bar.</summary>
public static class ReindexCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var command = new Command("reindex", speech.Words["cli.reindex"]);
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var step = new Step();
                if (Speech.IsWatched)
                    await speech
                        .Progress.Progress()
                        .AutoClear(true)
                        .StartAsync(async context =>
                        {
                            step.Bar = context.AddTask(Markup.Escape(speech.Words["cli.reindex-going"]));
                            await open.Reindex(step, cancellation);
                        });
                else
                    await open.Reindex(step, cancellation);
                speech.Say("cli.reindexed", step.Last.Done);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private sealed class Step : IProgress<SearchFilling>
    {
        public ProgressTask? Bar { get; set; }

        public SearchFilling Last { get; private set; } = new(0, 0);

        public void Report(SearchFilling value)
        {
            Last = value;
            if (Bar is not null)
                (Bar.MaxValue, Bar.Value) = (Math.Max(1, value.Of), value.Done);
        }
    }
}
