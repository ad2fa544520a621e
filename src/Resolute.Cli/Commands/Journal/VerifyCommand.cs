using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Journal;

namespace Resolute.Cli.Commands.Journal;

/// <summary>resolute verify: proves the data's own laws; exit code 1 where one does not hold.</summary>
public static class VerifyCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var since = new Option<string?>("--since") { HelpName = "HASH", Description = speech.Words["cli.option-since"] };
        var command = new Command("verify", speech.Words["cli.verify"]) { since };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var ruling = await open.See<VerifyWorkspace, VerifyWorkspace.Request, VerifyWorkspace.Proof>(new(parsed.GetValue(since)), cancellation);
                if (ruling.IsRefused(out var refusal, out var proof))
                    return speech.CouldNot(refusal);

                speech.Say("cli.verify-seen", proof.Entries, proof.Files, proof.Documents);
                speech.Say("cli.verify-head", proof.Head);
                foreach (var broken in proof.Broken)
                    speech.Answers.WriteLine(Speech.OneLine(speech.Words.Say("verify." + broken.Code, broken.Arguments)));
                speech.Say(proof.Broken.Count == 0 ? "cli.verify-clean" : "cli.verify-broken");
                return proof.Broken.Count == 0 ? ExitCode.Done : ExitCode.No;
            }
        );
        return command;
    }
}
