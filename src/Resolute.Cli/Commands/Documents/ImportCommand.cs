using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Documents;
using Resolute.Model.Documents;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute import FILE|FOLDER…: takes files in; a bad one is reported and the rest goes on.</summary>
public static class ImportCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var places = new Argument<string[]>("place")
        {
            HelpName = "FILE|FOLDER",
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Words["cli.argument-import"],
        };
        var standing = new Option<string?>("--as") { HelpName = "adopted|draft", Description = speech.Words["cli.option-as"] };
        standing.AcceptOnlyFromAmong("adopted", "draft");
        var command = new Command("import", speech.Words["cli.import"]) { places, standing };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var found = FilesToImport.Under(parsed.GetValue(places)!);
                foreach (var missing in found.Missing)
                    speech.Note("cli.no-such-place", missing);
                if (found.LeftAside > 0)
                    speech.Note("cli.import-left-aside", found.LeftAside);
                if (found.Files.Count == 0)
                    return found.Missing.Count > 0 ? ExitCode.CouldNot : speech.CouldNot("cli.import-nothing");

                await using var open = await OpenWorkspace.At(workspace.In(parsed), cancellation);
                var taken = await Intake.Of(found.Files, KebabCase.Read<Standing>(parsed.GetValue(standing)), open, speech, cancellation);
                var refused = found.Files.Count - taken.Count + found.Missing.Count;
                Report(taken, speech);
                return refused == 0 ? ExitCode.Done
                    : taken.Count > 0 ? ExitCode.No
                    : ExitCode.CouldNot;
            }
        );
        return command;
    }

    private static void Report(IReadOnlyList<(string File, ImportDocument.Imported Document)> taken, Speech speech)
    {
        if (taken.Count == 0)
            return;

        var headings = new[] { "file", "title", "clauses", "mandates", "unplaced", "address" };
        Listing.Write(
            speech,
            [.. headings.Select(heading => speech.Words["cli.column-" + heading])],
            taken.Select(one =>
                new[]
                {
                    one.File,
                    one.Document.AlreadyHeld ? $"{one.Document.Title} ({speech.Words["cli.already-held"]})" : one.Document.Title,
                    Figures.Count(one.Document.Clauses),
                    Figures.Count(one.Document.ProposedMandates),
                    Figures.Share(one.Document.UnplacedShare),
                    "/" + one.Document.TextAddress,
                }
            )
        );
    }
}
