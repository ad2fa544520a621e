using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>resolute load IN: begins a workspace with the public dump of another, at an empty place only.</summary>
public static class LoadCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("in") { HelpName = "IN", Description = speech.Words["cli.argument-dump-in"] };
        var command = new Command("load", speech.Words["cli.load"]) { file };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var (path, place) = (parsed.GetValue(file)!, workspace.In(parsed));
                if (!File.Exists(path))
                    return speech.CouldNot("cli.no-such-place", path);

                await using var archive = File.OpenRead(path);
                var ruling = await KeepingBar.Under(speech, told => LoadDump.Run(place, archive, told, TimeProvider.System, cancellation));
                if (ruling.IsRefused(out var refusal, out var loaded))
                    return speech.CouldNot(refusal);

                // What boards show is derived on opening.
                await (await OpenWorkspace.At(place, cancellation)).DisposeAsync();
                speech.Say("cli.load-done", loaded.Tables, loaded.Rows, loaded.From);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
