using System.CommandLine;
using System.Text;
using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute compare OLD NEW: two versions clause by clause; two languages of one text side by side.</summary>
public static class CompareCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Of(Speech speech)
    {
        var older = new Argument<string>("old") { HelpName = "OLD", Description = speech.Words["cli.argument-compare-older"] };
        var newer = new Argument<string>("new") { HelpName = "NEW", Description = speech.Words["cli.argument-compare-newer"] };
        var format = new Option<string>("--format")
        {
            HelpName = "text|json|html|docx",
            Description = speech.Words["cli.option-format"],
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "html", "docx");
        var output = new Option<string?>("--out", "-o") { HelpName = "OUT", Description = speech.Words["cli.option-out"] };
        var command = new Command("compare", speech.Words["cli.compare"]) { older, newer, format, output };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var readings = new List<Reading>();
                foreach (var name in new[] { parsed.GetValue(older)!, parsed.GetValue(newer)! })
                {
                    if (name != "-" && !File.Exists(name))
                        return speech.CouldNot(Directory.Exists(name) ? "cli.read-folder" : "cli.no-such-place", name);
                    await using var content = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
                    if ((await FileReading.Of(content, Language.Unknown, cancellation)).IsRefused(out var refusal, out var read))
                        return speech.CouldNot("cli.refused-file", name, speech.Reason(refusal));
                    readings.Add(read.Reading);
                }

                if (parsed.GetValue(format) == "docx")
                    return await Tracked(readings[0], readings[1], parsed.GetValue(output), speech, cancellation);

                var (answer, isEqual) = Answer(readings[0], readings[1], parsed.GetValue(format)!, speech.Words);
                if (parsed.GetValue(output) is { } place)
                    await File.WriteAllTextAsync(place, answer, Utf8, cancellation);
                else
                    await speech.Answers.WriteAsync(answer);
                return isEqual ? ExitCode.Done : ExitCode.No;
            }
        );
        return command;
    }

    private static async Task<int> Tracked(Reading older, Reading newer, string? place, Speech speech, CancellationToken cancellation)
    {
        if (LanguagePair.AreTwo(older, newer))
            return speech.CouldNot(new Refusal("two-languages-tracked"));
        var comparison = Comparison.Of(older, newer);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var code = await WordAnswer.Write(WordCopy.Of(comparison, older, newer, today), place, speech, cancellation);
        return code == ExitCode.Done && !comparison.IsEqual ? ExitCode.No : code;
    }

    private static (string Answer, bool IsEqual) Answer(Reading older, Reading newer, string format, Catalogue words)
    {
        if (LanguagePair.AreTwo(older, newer))
        {
            var alignment = Alignment.Of(older, newer);
            return (
                format switch
                {
                    "json" => ComparisonJson.Of(alignment, older, newer) + "\n",
                    "html" => ComparisonHtml.Of(alignment, older, newer, words),
                    _ => AlignmentText.Of(alignment, words),
                },
                alignment.IsComplete
            );
        }

        var comparison = Comparison.Of(older, newer);
        return (
            format switch
            {
                "json" => ComparisonJson.Of(comparison, older, newer) + "\n",
                "html" => ComparisonHtml.Of(comparison, older, newer, words),
                _ => ComparisonText.Of(comparison, words),
            },
            comparison.IsEqual
        );
    }
}
