using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute status N STATUS: a person says a status, with evidence or a reason.</summary>
public static class StatusCommand
{
    public static Command Of(Speech speech)
    {
        var words = speech.Words;
        var all = KebabCase.All<MandateStatus>().Where(status => status != KebabCase.Of(MandateStatus.NoEvidence)).ToArray();
        var number = new Argument<int>("number") { HelpName = "N", Description = words["cli.argument-mandate"] };
        var status = new Argument<string>("status") { HelpName = "STATUS", Description = $"{words["page.mandate.status"]}: {string.Join(", ", all)}" };
        status.AcceptOnlyFromAmong(all);
        var reason = new Option<string?>("--reason") { HelpName = "TEXT", Description = words["form.reason"] };
        var evidence = new Option<Guid?>("--evidence") { HelpName = "ID", Description = words["form.say-status-evidence"] };
        var instance = new Option<string?>("--time") { HelpName = "KEY", Description = words["form.instance"] };
        var command = new Command("status", words["form.say-status"]) { number, status, reason, evidence, instance };
        var workspace = new WorkspaceOptions(speech);
        workspace.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
                MandateWrite.Run<SayStatus, SayStatus.Request>(
                    workspace.In(parsed),
                    new SayStatus.Request(
                        parsed.GetValue(number),
                        KebabCase.Read<MandateStatus>(parsed.GetValue(status))!.Value,
                        parsed.GetValue(reason),
                        parsed.GetValue(evidence) is { } id ? new EvidenceId(id) : null,
                        parsed.GetValue(instance)
                    ),
                    speech,
                    cancellation
                )
        );
        return command;
    }
}
