using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute owner N LOGIN: says who looks after a mandate.</summary>
public static class OwnerCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var number = new Argument<int>("number") { HelpName = "N", Description = speech.Words["cli.argument-mandate"] };
        var login = new Argument<string?>("login")
        {
            HelpName = "LOGIN",
            Description = speech.Words["cli.argument-login"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("owner", speech.Words["cli.owner"]) { number, login };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var seen = await open.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(parsed.GetValue(number)), cancellation);
                if (seen.IsRefused(out var refusal, out var page))
                    return speech.CouldNot(refusal);

                var asked = new AssignOwner.Request(page.Mandate.Number, page.Mandate.Version, parsed.GetValue(login));
                var ruling = await open.Run<AssignOwner, AssignOwner.Request, int>(asked, cancellation);
                if (ruling.IsRefused(out refusal, out var written))
                    return speech.CouldNot(refusal);

                speech.Say("cli.mandate-written", written);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
