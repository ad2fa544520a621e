using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute evidence link | confirm | dismiss | withdraw: what shows how far a mandate is carried out.</summary>
public static class EvidenceCommand
{
    public static Command Of(Speech speech) =>
        new("evidence", speech.Words["cli.evidence-command"]) { Link(speech), Confirm(speech), Dismiss(speech), Withdraw(speech) };

    private static Command Link(Speech speech)
    {
        var words = speech.Words;
        var number = Number(speech);
        var kind = Choice<EvidenceKind>("--kind", "KIND", words["form.evidence-kind"]);
        var shows = Choice<EvidenceShows>("--shows", "WHAT", words["form.shows"]);
        var address = Text("--address", "ADDRESS", words["form.evidence-address"]);
        var rests = Text("--words", "TEXT", words["form.evidence-words"]);
        var on = DayOption.Of("--on", words["form.evidence-day"]);
        var instance = Text("--time", "KEY", words["form.instance"]);
        var note = Text("--note", "TEXT", words["form.note"]);
        var command = new Command("link", words["form.link"]) { number, kind, shows, address, rests, on, instance, note };
        var workspace = new WorkspaceOptions(speech);
        workspace.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
                MandateWrite.Run<LinkEvidence, LinkEvidence.Request>(
                    workspace.In(parsed),
                    new LinkEvidence.Request(
                        parsed.GetValue(number),
                        parsed.GetValue(address) ?? "",
                        parsed.GetValue(rests),
                        KebabCase.Read<EvidenceShows>(parsed.GetValue(shows)) ?? EvidenceShows.Progress,
                        parsed.GetValue(note),
                        KebabCase.Read<EvidenceKind>(parsed.GetValue(kind)) ?? EvidenceKind.Document,
                        parsed.GetValue(on),
                        parsed.GetValue(instance)
                    ),
                    speech,
                    cancellation
                )
        );
        return command;
    }

    private static Command Confirm(Speech speech)
    {
        var (number, id) = (Number(speech), Id(speech));
        var shows = Choice<EvidenceShows>("--shows", "WHAT", speech.Words["form.shows"]);
        return Answer<ConfirmEvidence, ConfirmEvidence.Request>(
            new Command("confirm", speech.Words["form.evidence-confirm"]) { number, id, shows },
            parsed => new(new EvidenceId(parsed.GetValue(id)), KebabCase.Read<EvidenceShows>(parsed.GetValue(shows)), parsed.GetValue(number)),
            speech
        );
    }

    private static Command Dismiss(Speech speech)
    {
        var (number, id) = (Number(speech), Id(speech));
        return Answer<DismissEvidence, DismissEvidence.Request>(
            new Command("dismiss", speech.Words["form.evidence-dismiss"]) { number, id },
            parsed => new(new EvidenceId(parsed.GetValue(id)), parsed.GetValue(number)),
            speech
        );
    }

    private static Command Withdraw(Speech speech)
    {
        var (number, id) = (Number(speech), Id(speech));
        var reason = Text("--reason", "TEXT", speech.Words["form.reason"]);
        return Answer<WithdrawEvidence, WithdrawEvidence.Request>(
            new Command("withdraw", speech.Words["form.evidence-withdraw-button"]) { number, id, reason },
            parsed => new(new EvidenceId(parsed.GetValue(id)), parsed.GetValue(reason) ?? "", parsed.GetValue(number)),
            speech
        );
    }

    private static Command Answer<TUseCase, TRequest>(Command command, Func<ParseResult, TRequest> request, Speech speech)
        where TUseCase : class, IUseCase<TRequest, int>
    {
        var workspace = new WorkspaceOptions(speech);
        workspace.AddTo(command);
        command.SetAction((parsed, cancellation) => MandateWrite.Run<TUseCase, TRequest>(workspace.In(parsed), request(parsed), speech, cancellation));
        return command;
    }

    private static Argument<int> Number(Speech speech) => new("number") { HelpName = "N", Description = speech.Words["cli.argument-mandate"] };

    private static Argument<Guid> Id(Speech speech) => new("id") { HelpName = "ID", Description = speech.Words["cli.argument-evidence"] };

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string?> Choice<T>(string name, string value, string description)
        where T : struct, Enum
    {
        var all = KebabCase.All<T>().ToArray();
        return new Option<string?>(name) { Description = $"{description}: {string.Join(", ", all)}", HelpName = value }.AcceptOnlyFromAmong(all);
    }
}
