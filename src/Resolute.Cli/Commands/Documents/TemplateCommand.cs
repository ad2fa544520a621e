using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Languages;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute template OUT.docx: the Word template of a language, to be changed by an officer and used with <c>read --template</c>.</summary>
public static class TemplateCommand
{
    public static Command Of(Speech speech)
    {
        var place = new Argument<string>("out") { HelpName = "OUT.docx", Description = speech.Words["cli.argument-template"] };
        var language = new Option<string>("--language")
        {
            HelpName = "xx",
            Description = speech.Words["cli.option-language"],
            DefaultValueFactory = _ => Language.English.Code(),
        };
        language.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(known => known.Code())]);

        var command = new Command("template", speech.Words["cli.template"]) { place, language };
        command.SetAction(
            (parsed, cancellation) =>
                WordAnswer.Write(WordCopy.Template(LanguageNames.FromCode(parsed.GetValue(language))), parsed.GetValue(place), speech, cancellation)
        );
        return command;
    }
}
