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
                if (found.IsTooMuch)
                    return speech.CouldNot("cli.import-too-much", FilesToImport.MostFiles, FilesToImport.Deepest);
                foreach (var missing in found.Missing)
                    speech.Note("cli.no-such-place", missing);
                if (found.LeftAside > 0)
                    speech.Note("cli.import-left-aside", found.LeftAside);
                if (found.Files.Count == 0)
                    return found.Missing.Count > 0 ? ExitCode.CouldNot : speech.CouldNot("cli.import-nothing");

                await using var open = await OpenWorkspace.At(workspace.In(parsed), cancellation);
                var taken = await Intake.Of(found.Files, KebabCase.Read<Standing>(parsed.GetValue(standing)), open, speech, cancellation);
                var refused = found.Files.Count - taken.Count + found.Missing.Count;
                Report(taken, refused, found.LeftAside, speech);
                return refused == 0 ? ExitCode.Done
                    : taken.Count > 0 ? ExitCode.No
                    : ExitCode.CouldNot;
            }
        );
        return command;
    }

    private static void Report(IReadOnlyList<(string File, ImportDocument.Imported Document)> taken, int refused, int leftAside, Speech speech)
    {
        if (taken.Count == 0)
            return;

        var headings = new[] { "file", "title", "arrival", "clauses", "mandates", "unplaced", "address" };
        Listing.Write(
            speech,
            [.. headings.Select(heading => speech.Words["cli.column-" + heading])],
            taken.Select(one =>
                new[]
                {
                    one.File,
                    one.Document.Title,
                    Intake.WordsOf(one.Document, speech),
                    Figures.Count(one.Document.Clauses),
                    Figures.Count(one.Document.ProposedMandates),
                    Figures.Share(one.Document.UnplacedShare),
                    "/" + one.Document.TextAddress,
                }
            )
        );
        if (taken.Count + refused > 1)
            Sum(taken, refused, leftAside, speech);
    }

    // Beside the answer: a program that reads the rows counts them itself.
    private static void Sum(IReadOnlyList<(string File, ImportDocument.Imported Document)> taken, int refused, int leftAside, Speech speech)
    {
        var ways = Enum.GetValues<Arrival>()
            .Select(way => (Words: speech.Words["arrival." + KebabCase.Of(way)], Count: taken.Count(one => one.Document.Arrival == way)))
            .Append((Words: speech.Words["arrival.refused"], Count: refused))
            .Append((Words: speech.Words["arrival.left-aside"], Count: leftAside));
        if (Console.IsOutputRedirected)
            speech.Note("cli.import-sum", string.Join(", ", ways.Where(way => way.Count > 0).Select(way => $"{way.Words}: {Figures.Count(way.Count)}")));
        else
            Listing.Write(
                speech,
                [speech.Words["cli.column-arrival"], speech.Words["cli.column-files"]],
                ways.Select(way => new[] { way.Words, Figures.Count(way.Count) })
            );
    }
}
