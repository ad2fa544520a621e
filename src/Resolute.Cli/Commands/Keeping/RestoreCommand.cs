using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>resolute restore IN: a workspace from a backup, at an empty place only, proved before it counts.</summary>
public static class RestoreCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("in") { HelpName = "IN", Description = speech.Words["cli.argument-backup-in"] };
        var command = new Command("restore", speech.Words["cli.restore"]) { file };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = parsed.GetValue(file)!;
                if (!File.Exists(path))
                    return speech.CouldNot("cli.no-such-place", path);

                await using var archive = File.OpenRead(path);
                var ruling = await KeepingBar.Under(speech, told => RestoreWorkspace.Run(workspace.In(parsed), archive, told, cancellation));
                if (ruling.IsRefused(out var refusal, out var kept))
                    return speech.CouldNot(refusal);

                KeptLines.Say(kept, speech);
                speech.Say("cli.restore-done");
                return ExitCode.Done;
            }
        );
        return command;
    }
}
