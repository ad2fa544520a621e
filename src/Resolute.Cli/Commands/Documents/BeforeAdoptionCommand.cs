using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features;
using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute before-adoption FILE|ADDRESS: what a text repeats, what is asked twice, what it leaves unsaid; 1 where something was found. Nothing is kept.</summary>
public static class BeforeAdoptionCommand
{
    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var text = new Argument<string>("text") { HelpName = "FILE|ADDRESS", Description = speech.Words["cli.argument-before-adoption"] };
        var format = new Option<string>("--format")
        {
            HelpName = "text|docx",
            Description = speech.Words["cli.option-format"],
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "docx");
        var output = new Option<string?>("--out", "-o") { HelpName = "OUT", Description = speech.Words["cli.option-out"] };
        var command = new Command("before-adoption", speech.Words["cli.before-adoption"]) { text, format, output };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                var name = parsed.GetValue(text)!;
                var request = new BeforeAdoption.Request(name);
                if (File.Exists(name))
                {
                    await using var content = File.OpenRead(name);
                    if ((await FileReading.Of(content, Language.Unknown, cancellation)).IsRefused(out var unread, out var file))
                        return speech.CouldNot("cli.refused-file", name, speech.Reason(unread));
                    request = new BeforeAdoption.Request(Path.GetFileName(name)) { Text = file.Reading };
                }

                await using var open = await OpenWorkspace.At(place, cancellation);
                var ruling = await open.See<BeforeAdoption, BeforeAdoption.Request, BeforeAdoption.Shown>(request, cancellation);
                if (ruling.IsRefused(out var refusal, out var shown))
                    return speech.CouldNot(refusal);

                if (parsed.GetValue(format) == "docx")
                    return await WordAnswer.Write(ConceptNote.Of(shown, speech.Words.Language), parsed.GetValue(output), speech, cancellation);

                var lines = Lines(shown, speech.Words);
                if (parsed.GetValue(output) is { } written)
                    await File.WriteAllLinesAsync(written, lines, cancellation);
                else
                    foreach (var line in lines)
                        speech.Answers.WriteLine(line);
                return shown.Repeats.Count + shown.Reports.Count + shown.Clashes.Count + shown.Lacking.Count == 0 ? ExitCode.Done : ExitCode.No;
            }
        );
        return command;
    }

    private static List<string> Lines(BeforeAdoption.Shown shown, Catalogue words)
    {
        var lines = new List<string> { BeforeWords.Compared(shown, words) };
        if (shown.ByNamesAlone > 0)
            lines.Add(words.Say("page.before.compared-names", shown.ByNamesAlone));
        if (!shown.IsWhole)
            lines.Add(words["page.before.partial"]);
        Add(
            "repeats",
            shown.Repeats.Select(one =>
                $"{Place(one.Here)} ~ {Place(one.There)}\t{words[$"page.before.kind.{KebabCase.Of(one.Kind)}"]}\t{BeforeWords.Reason(one, words)}"
            )
        );
        Add(
            "reports",
            shown.Reports.Select(one => $"{Place(one.Here)} ~ {Place(one.There)}\t{BeforeWords.Report(one, words)}\t{BeforeWords.Paces(one, words)}")
        );
        Add("clashes", shown.Clashes.Select(one => $"{Place(one.Here)} ~ {Place(one.There)}\t{BeforeWords.Paces(one, words)}"));
        Add("lacking", shown.Lacking.Select(one => $"{BeforeWords.Place(one, words)}\t{words[$"page.before.lacks.{one.Rule}"]}\t{one.Words}"));
        return lines;

        void Add(string part, IEnumerable<string> found)
        {
            lines.Add($"# {words[$"page.before.{part}"]}");
            lines.AddRange(found.Select(Speech.OneLine).DefaultIfEmpty(words[$"page.before.{part}-none"]));
        }
    }

    private static string Place(BeforeAdoption.Side side) => $"{side.Text} {side.Label ?? side.EId}";
}
