using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Writing;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute check FILE…: what a careful editor would notice; 1 where a finding is certainly an error. Nothing is kept.</summary>
public static class CheckCommand
{
    public static Command Of(Speech speech)
    {
        var files = new Argument<string[]>("file")
        {
            HelpName = "FILE…",
            Description = speech.Words["cli.argument-check"],
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            HelpName = "text|json",
            Description = speech.Words["cli.option-format"],
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var explain = new Option<string?>("--explain") { HelpName = "RULE", Description = speech.Words["cli.option-explain"] };
        explain.AcceptOnlyFromAmong([.. Check.Rules, .. FileFindings.Rules]);
        var language = new Option<string?>("--language") { HelpName = "xx", Description = speech.Words["cli.option-language"] };
        language.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(known => known.Code())]);

        var command = new Command("check", speech.Words["cli.check"]) { files, format, explain, language };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                if (parsed.GetValue(explain) is { } rule)
                {
                    speech.Answers.WriteLine($"{rule}: {speech.Words[$"check.{rule}.why"]}");
                    return ExitCode.Done;
                }

                var names = parsed.GetValue(files) ?? [];
                if (names.Length == 0)
                    return speech.CouldNot("cli.missing", "FILE", "resolute check --help");

                var (read, couldNot) = await Read(names, LanguageNames.FromCode(parsed.GetValue(language)), speech, cancellation);
                var findings = Check.Together(read);
                Answer(findings, parsed.GetValue(format)!, speech);
                return couldNot ? ExitCode.CouldNot
                    : findings.Any(file => file.Findings.Any(finding => finding.Severity == Severity.Error)) ? ExitCode.No
                    : ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<(List<(string Name, Reading Reading)> Read, bool CouldNot)> Read(
        string[] names,
        Language language,
        Speech speech,
        CancellationToken cancellation
    )
    {
        var (read, couldNot) = (new List<(string, Reading)>(), false);
        foreach (var name in names)
        {
            if (name != "-" && !File.Exists(name))
            {
                speech.CouldNot(Directory.Exists(name) ? "cli.read-folder" : "cli.no-such-place", name);
                couldNot = true;
                continue;
            }

            await using var content = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
            if ((await FileReading.Of(content, language, cancellation)).IsRefused(out var refusal, out var file))
            {
                speech.Note("cli.refused-file", name, speech.Reason(refusal));
                couldNot = true;
                continue;
            }

            read.Add((name, file.Reading));
        }

        return (read, couldNot);
    }

    private static void Answer(IReadOnlyList<CheckedFile> files, string format, Speech speech)
    {
        if (format == "json")
        {
            speech.Answers.WriteLine(FindingJson.ToText(files, speech.Words));
            return;
        }

        foreach (var file in files)
        foreach (var finding in file.Findings)
            speech.Answers.WriteLine(Speech.OneLine($"{file.Name}:{finding.Line}:{finding.Column} {Told(finding, speech)}"));
    }

    private static string Told(Finding finding, Speech speech)
    {
        var severity = speech.Words[$"check.severity.{KebabCase.Of(finding.Severity)}"];
        var suggestion = finding.Suggestion is { } better ? $" ({speech.Words.Say("check.suggestion", better)})" : "";
        return $"{severity} {finding.Rule} {speech.Words.Say(finding.Key, finding.Arguments)}{suggestion}";
    }
}
