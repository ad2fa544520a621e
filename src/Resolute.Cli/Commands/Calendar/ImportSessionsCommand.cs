using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Calendar;

namespace Resolute.Cli.Commands.Calendar;

/// <summary>resolute calendar import FILE: takes a table of sessions in.</summary>
public static class ImportSessionsCommand
{
    private const int MostBytes = 10 * 1024 * 1024;

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("file") { HelpName = "FILE", Description = speech.Words["cli.argument-sessions"] };
        var command = new Command("import", speech.Words["cli.calendar-import"]) { file };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = parsed.GetValue(file)!;
                if (!File.Exists(path))
                    return speech.CouldNot("cli.no-such-place", path);
                if (new FileInfo(path).Length > MostBytes)
                    return speech.CouldNot(new Text.Rulings.Refusal("file-too-large", null, MostBytes / 1024 / 1024));

                await using var open = await OpenWorkspace.At(workspace.In(parsed), cancellation);
                var request = new ImportSessions.Request(await File.ReadAllTextAsync(path, cancellation));
                if (
                    (await open.Run<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(request, cancellation)).IsRefused(
                        out var refusal,
                        out var taken
                    )
                )
                    return speech.CouldNot(refusal);

                foreach (var left in taken.LeftOut)
                    speech.Note("cli.sessions-left", path, left.Line, speech.Reason(left.Reason));
                speech.Say("cli.sessions-taken", taken.Entered, taken.Moved, taken.Same);
                return taken.LeftOut.Count > 0 ? ExitCode.CouldNot : ExitCode.Done;
            }
        );
        return command;
    }
}
