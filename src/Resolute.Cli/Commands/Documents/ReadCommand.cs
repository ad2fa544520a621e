using System.CommandLine;
using System.Text;
using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Languages;
using Resolute.Text.Writing;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute read FILE: a text as clauses, for people or for programs; nothing is kept.</summary>
public static class ReadCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Of(Speech speech)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = speech.Words["cli.argument-read"] };
        var format = new Option<string>("--format")
        {
            HelpName = "json|akn|docx|text|blocks",
            Description = speech.Words["cli.option-format"],
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("json", "akn", "docx", "text", "blocks");
        var language = new Option<string?>("--language") { HelpName = "xx", Description = speech.Words["cli.option-language"] };
        language.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(known => known.Code())]);
        var changes = new Option<string>("--changes")
        {
            HelpName = "final|original|marked",
            Description = speech.Words["cli.option-changes"],
            DefaultValueFactory = _ => "final",
        };
        changes.AcceptOnlyFromAmong("final", "original", "marked");
        var output = new Option<string?>("--out", "-o") { HelpName = "OUT", Description = speech.Words["cli.option-out"] };

        var template = new Option<string?>("--template") { HelpName = "T.docx", Description = speech.Words["cli.option-template"] };

        var command = new Command("read", speech.Words["cli.read"]) { file, format, language, changes, template, output };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var name = parsed.GetValue(file)!;
                if (name != "-" && !File.Exists(name))
                    return speech.CouldNot(Directory.Exists(name) ? "cli.read-folder" : "cli.no-such-place", name);

                await using var content = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
                var ruling = await FileReading.Of(content, LanguageNames.FromCode(parsed.GetValue(language)), TextOf(parsed.GetValue(changes)), cancellation);
                if (ruling.IsRefused(out var refusal, out var read))
                    return speech.CouldNot(refusal);

                if (parsed.GetValue(format) == "docx")
                    return await WordAnswer.Write(read.Reading, parsed.GetValue(template), parsed.GetValue(output), speech, cancellation);

                var answer = InFormat(read, parsed.GetValue(format)!, speech);
                if (parsed.GetValue(output) is { } place)
                    await File.WriteAllTextAsync(place, answer, Utf8, cancellation);
                else
                    await speech.Answers.WriteAsync(answer);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string InFormat(FileReading read, string format, Speech speech) =>
        format switch
        {
            "json" => ReadingJson.ToText(read.Reading, read.Sha256, speech.Words) + "\n",
            "akn" => Utf8.GetString(read.AsAkomaNtoso(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))) + "\n",
            "blocks" => Blocks(read) + "\n",
            _ => ReadingText.Of(read.Reading, whole: true),
        };

    private static TrackedText TextOf(string? changes) =>
        changes switch
        {
            "original" => TrackedText.Original,
            "marked" => TrackedText.Marked,
            _ => TrackedText.Final,
        };

    private static string Blocks(FileReading read)
    {
        using var target = new MemoryStream();
        BlocksJson.Write(target, read.Blocks);
        return Utf8.GetString(target.ToArray());
    }
}
