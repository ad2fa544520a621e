using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>resolute dump OUT: all that the public may see, in one file that can be loaded elsewhere.</summary>
public static class DumpCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("out") { HelpName = "OUT", Description = speech.Words["cli.argument-backup-out"] };
        var command = new Command("dump", speech.Words["cli.dump"]) { file };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = Path.GetFullPath(parsed.GetValue(file)!);
                if (Path.Exists(path))
                    return speech.CouldNot("cli.file-exists", path);
                if ((await OpenWorkspace.AsIs(workspace.In(parsed), cancellation)).IsRefused(out var unready, out var open))
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
                    told => open.See<DumpWorkspace, DumpWorkspace.Request, DumpWorkspace.Dumped>(new(stream, told), cancellation)
                );
                if (ruling.IsRefused(out var refusal, out var dumped))
                {
                    code = speech.CouldNot(refusal);
                    return false;
                }

                speech.Say("cli.dump-done", dumped.Documents, dumped.Rows);
                speech.Say("cli.verify-head", dumped.Head);
                code = ExitCode.Done;
                return true;
            }
        );
        return code;
    }
}
