using System.CommandLine;
using System.Globalization;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>resolute mandates: the board as a list.</summary>
public static class MandatesCommand
{
    private const int WordsShown = 72;

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var state = Choice<MandateState>("--state", "STATE", speech.Words["cli.option-state"]);
        var status = Choice<MandateStatus>("--status", "STATUS", speech.Words["cli.option-status"]);
        var command = new Command("mandates", speech.Words["cli.mandates"]) { state, status };
        command.Add(ExportCommand.Of(speech));
        command.Add(ReviewCommands.Confirm(speech));
        command.Add(ReviewCommands.Reject(speech));
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new MandateBoard.Request(
                    KebabCase.Read<MandateState>(parsed.GetValue(state)),
                    KebabCase.Read<MandateStatus>(parsed.GetValue(status))
                );
                return await Show(open, asked, speech, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Show(OpenWorkspace open, MandateBoard.Request asked, Speech speech, CancellationToken cancellation)
    {
        var lines = new List<MandateLine>();
        for (int? after = 0; after is { } number; )
        {
            var ruling = await open.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(asked with { After = number }, cancellation);
            if (ruling.IsRefused(out var refusal, out var page))
                return speech.CouldNot(refusal);
            lines.AddRange(page.Mandates);
            after = page.NextAfter;
        }

        if (lines.Count == 0)
        {
            speech.Note("cli.mandates-none");
            return ExitCode.Done;
        }

        var headings = new[] { "number", "clause", "asked-of", "words", "due", "status" };
        Listing.Write(speech, [.. headings.Select(heading => speech.Words["cli.column-" + heading])], lines.Select(line => Row(line, speech)));
        return ExitCode.Done;
    }

    private static string[] Row(MandateLine line, Speech speech) =>
        [
            line.Number.ToString(CultureInfo.InvariantCulture),
            $"{line.Instrument} {line.Label}".TrimEnd(),
            MandateWords.AskedOf(line, speech),
            line.Words.Length > WordsShown ? line.Words[..WordsShown].TrimEnd() + "…" : line.Words,
            line.Due?.Words ?? "",
            MandateWords.Standing(line, speech),
        ];

    private static Option<string?> Choice<T>(string name, string value, string description)
        where T : struct, Enum
    {
        var all = KebabCase.All<T>().ToArray();
        var option = new Option<string?>(name) { Description = $"{description}: {string.Join(", ", all)}", HelpName = value };
        return option.AcceptOnlyFromAmong(all);
    }
}
