using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute status-back N: what a person said of a status is taken back, of the mandate or of one time.</summary>
public static class StatusBackCommand
{
    public static Command Of(Speech speech)
    {
        var words = speech.Words;
        var number = new Argument<int>("number") { HelpName = "N", Description = words["cli.argument-mandate"] };
        var time = new Option<string?>("--time") { HelpName = "KEY", Description = words["form.instance"] };
        var command = new Command("status-back", words["cli.status-back"]) { number, time };
        var workspace = new WorkspaceOptions(speech);
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                var mandate = parsed.GetValue(number);
                await using var open = await OpenWorkspace.At(place, cancellation);
                var ruling = await open.See<MandatePage, MandatePage.Request, MandatePage.Shown>(new(mandate), cancellation);
                if (ruling.IsRefused(out var refusal, out var shown))
                    return speech.CouldNot(refusal);

                var key = parsed.GetValue(time);
                if ((key is null ? shown.Said : shown.Times.FirstOrDefault(one => one.Key == key)?.Said) is not { } said)
                    return speech.CouldNot("cli.status-not-said", mandate);

                return await MandateWrite.Run<TakeStatusBack, TakeStatusBack.Request>(open, new(said.Id, mandate), speech, cancellation);
            }
        );
        return command;
    }
}
