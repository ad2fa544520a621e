using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features;
using Resolute.Features.Journal;
using Resolute.Features.Keeping;

namespace Resolute.Cli.Commands.Keeping;

/// <summary>resolute move --to-data DIR | --to-connection TEXT: the same workspace at another place; exit code 1 where this one was written to meanwhile.</summary>
public static class MoveCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var folder = new Option<string?>("--to-data") { HelpName = "DIR", Description = speech.Words["cli.option-to-data"] };
        var connection = new Option<string?>("--to-connection") { HelpName = "TEXT", Description = speech.Words["cli.option-to-connection"] };
        var command = new Command("move", speech.Words["cli.move"]) { folder, connection };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var (toFolder, toConnection) = (parsed.GetValue(folder), parsed.GetValue(connection));
                if (toFolder is null == toConnection is null)
                    return speech.CouldNot("cli.move-where");

                var to = new WorkspacePlace(Path.GetFullPath(toFolder ?? "data"), toConnection);
                if ((await OpenWorkspace.AsIs(workspace.In(parsed), cancellation)).IsRefused(out var unready, out var open))
                    return speech.CouldNot(unready);

                await using (open)
                    return await Move(open, to, speech, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Move(OpenWorkspace open, WorkspacePlace to, Speech speech, CancellationToken cancellation)
    {
        var ruling = await KeepingBar.Under(speech, told => open.See<MoveWorkspace, MoveWorkspace.Request, MoveWorkspace.Moved>(new(to, told), cancellation));
        if (ruling.IsRefused(out var refusal, out var moved))
            return speech.CouldNot(refusal);

        speech.Say("cli.keeping-sum", moved.Tables, moved.Rows, moved.Entries);
        speech.Say("cli.verify-head", moved.Head);
        var now = await open.See<HeadOfTheJournal, HeadOfTheJournal.Request, HeadOfTheJournal.Shown>(new(), cancellation);
        if (!now.IsRefused(out _, out var head) && head.Hash != moved.Head)
        {
            speech.Note("cli.move-went-on", head.Entries - moved.Entries);
            return ExitCode.No;
        }

        speech.Say("cli.move-done");
        return ExitCode.Done;
    }
}
