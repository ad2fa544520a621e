using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute mandates export OUT: the table of mandates as CSV, Excel or Word file, by the ending of its name.</summary>
public static class ExportCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var file = new Argument<string>("out") { HelpName = "OUT", Description = speech.Words["cli.argument-export"] };
        var addressee = new Option<string?>("--addressee") { HelpName = "KEY", Description = speech.Words["cli.option-addressee"] };
        var text = new Option<string?>("--text") { HelpName = "ADDRESS", Description = speech.Words["cli.option-text"] };
        var command = new Command("export", speech.Words["cli.mandates-export"]) { file, addressee, text };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var path = parsed.GetValue(file)!;
                var kind = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
                if (!MandateTableFile.Kinds.ContainsKey(kind))
                    return speech.CouldNot("cli.export-kind", string.Join(", ", MandateTableFile.Kinds.Keys));

                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new MandateTable.Request(new MandateBoard.Request(AddresseeKey: parsed.GetValue(addressee)), parsed.GetValue(text));
                var ruling = await open.See<MandateTable, MandateTable.Request, MandateTable.Shown>(asked, cancellation);
                if (ruling.IsRefused(out var refusal, out var table))
                    return speech.CouldNot(refusal);

                await File.WriteAllBytesAsync(path, MandateTableFile.Of(table, kind, speech.Words.Language), cancellation);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
