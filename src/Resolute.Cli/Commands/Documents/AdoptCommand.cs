using System.CommandLine;
using Resolute.Cli.Commands.Mandates;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features;
using Resolute.Features.Documents;
using Resolute.Model.Instruments;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute adopt SLUG: a person says as what a draft was adopted.</summary>
public static class AdoptCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var slug = new Argument<string>("name") { HelpName = "NAME", Description = speech.Words["cli.argument-adopt"] };
        var body = new Option<string>("--body")
        {
            Description = speech.Words["cli.option-adopting-body"],
            HelpName = "KEY",
            Required = true,
        };
        var number = new Option<string>("--number")
        {
            Description = speech.Words["cli.option-instrument-number"],
            HelpName = "NUMBER",
            Required = true,
        };
        var kind = new Option<string?>("--kind") { Description = speech.Words["cli.option-instrument-kind"], HelpName = string.Join('|', AdoptedAs.Kinds) };
        kind.AcceptOnlyFromAmong([.. AdoptedAs.Kinds]);
        var revision = new Option<string?>("--revision") { Description = speech.Words["cli.option-revision"], HelpName = "REVISION" };
        var on = DayOption.Of("--on", speech.Words["cli.option-adopted-on"]);
        var command = new Command("adopt", speech.Words["cli.adopt"]) { slug, body, number, kind, revision, on };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                var adopted = new AdoptedAs(parsed.GetValue(body)!, parsed.GetValue(number)!)
                {
                    Kind = parsed.GetValue(kind) ?? AdoptedAs.Kinds[0],
                    Revision = parsed.GetValue(revision),
                    On = parsed.GetValue(on),
                };
                return await Adopt(parsed.GetValue(slug)!, adopted, place, speech, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Adopt(string slug, AdoptedAs adopted, WorkspacePlace place, Speech speech, CancellationToken cancellation)
    {
        await using var open = await OpenWorkspace.At(place, cancellation);
        var seen = await open.See<TextPage, TextPage.Request, TextPage.Shown>(new($"documents/{slug}"), cancellation);
        if (seen.IsRefused(out var refusal, out var page))
            return speech.CouldNot(refusal);

        var request = new AdoptDocument.Request(page.Document.Slug, page.Version, adopted);
        if ((await open.Run<AdoptDocument, AdoptDocument.Request, AdoptDocument.Adopted>(request, cancellation)).IsRefused(out refusal, out var done))
            return speech.CouldNot(refusal);

        await open.FinishJobs(cancellation);
        speech.Say("cli.adopt-done", done.Name, done.TextAddress, done.Mandates);
        return ExitCode.Done;
    }
}
