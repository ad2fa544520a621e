using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>resolute backup OUT: all that the workspace holds in one file, as it stood at one moment, while the server serves.</summary>
public static class BackupCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("out") { HelpName = "OUT", Description = speech.Words["cli.argument-backup-out"] };
        var command = new Command("backup", speech.Words["cli.backup"]) { file };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = Path.GetFullPath(parsed.GetValue(file)!);
                var place = workspace.In(parsed);
                if (Path.Exists(path))
                    return speech.CouldNot("cli.file-exists", path);
                if ((await OpenWorkspace.AsIs(place, cancellation)).IsRefused(out var unready, out var open))
                    return speech.CouldNot(unready);

                await using (open)
                    return await Write(path, open, speech, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Write(string path, OpenWorkspace open, Speech speech, CancellationToken cancellation)
    {
        var code = ExitCode.CouldNot;
        await WrittenFile.Write(
            path,
            async stream =>
            {
                var ruling = await KeepingBar.Under(
                    speech,
                    told => open.See<BackUpWorkspace, BackUpWorkspace.Request, BackUpWorkspace.Kept>(new(stream, told), cancellation)
                );
                if (ruling.IsRefused(out var refusal, out var kept))
                {
                    code = speech.CouldNot(refusal);
                    return false;
                }

                KeptLines.Say(kept, speech);
                code = ExitCode.Done;
                return true;
            }
        );
        return code;
    }
}
