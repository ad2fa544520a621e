using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.People;

namespace Resolute.Cli.Commands.People;

/// <summary>resolute people: who takes part, with the roles of today; and the link for a person who cannot sign in, when no administrator is left who could make it.</summary>
public static class PeopleCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var command = new Command("people", speech.Words["cli.people"]);
        workspace.AddTo(command);
        command.Add(Recover(speech));
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var people = new List<PersonLine>();
                for (var number = 1; ; number++)
                {
                    var ruling = await open.See<PeopleList, PeopleList.Request, PeopleList.Shown>(new(number), cancellation);
                    if (ruling.IsRefused(out var refusal, out var page))
                        return speech.CouldNot(refusal);
                    people.AddRange(page.People);
                    if (!page.HasNext)
                        break;
                }

                var headings = new[] { "page.people.name", "form.organisation", "page.people.roles" };
                Listing.Write(speech, [.. headings.Select(heading => speech.Words[heading])], people.Select(person => Row(person, speech)));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Command Recover(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var login = new Argument<string>("login") { HelpName = "LOGIN", Description = speech.Words["form.login"] };
        var command = new Command("recover", speech.Words["cli.people-recover"]) { login };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new MakeAccountLink.Request(null, parsed.GetValue(login));
                if ((await open.Run<MakeAccountLink, MakeAccountLink.Request, GivenLink>(asked, cancellation)).IsRefused(out var refusal, out var link))
                    return speech.CouldNot(refusal);

                speech.Say("cli.people-link", $"/join/{link.Token}", link.ExpiresAt);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string[] Row(PersonLine person, Speech speech) =>
        [person.Name, person.Organisation?.Name ?? "", string.Join(", ", person.Roles.Select(role => speech.Words[$"role.{KebabCase.Of(role.Kind)}"]))];
}
