using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Features.Terms;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Terms;

namespace Resolute.Cli.Commands.Terms;

/// <summary>resolute terms [WORDS…]: what things of the field are called in six languages; exit code 1 where nothing is called so. Needs no workspace.</summary>
public static class TermsCommand
{
    public static Command Of(Speech speech)
    {
        var words = new Argument<string[]>("words")
        {
            HelpName = "WORDS",
            Arity = ArgumentArity.ZeroOrMore,
            Description = speech.Words["cli.argument-terms"],
        };
        var kind = new Option<string?>("--kind")
        {
            HelpName = "KIND",
            Description = $"{speech.Words["cli.option-search-kind"]}: {string.Join(", ", KebabCase.All<TermKind>())}",
        };
        kind.AcceptOnlyFromAmong([.. KebabCase.All<TermKind>()]);
        var language = new Option<string?>("--language") { HelpName = "xx", Description = speech.Words["cli.option-term-language"] };
        language.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(each => each.Code())]);
        var format = new Option<string>("--format")
        {
            HelpName = "text|json",
            Description = speech.Words["cli.option-format"],
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("terms", speech.Words["cli.terms"]) { words, kind, language, format };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var only = parsed.GetValue(language) is { } code ? LanguageNames.FromCode(code) : (Language?)null;
                var asked = new TermList.Request(
                    string.Join(' ', parsed.GetValue(words) ?? []),
                    only ?? speech.Words.Language,
                    KebabCase.Read<TermKind>(parsed.GetValue(kind))
                );
                var ruling = await All(asked, cancellation);
                if (ruling.IsRefused(out var refusal, out var terms))
                    return speech.CouldNot(refusal);

                IReadOnlyList<Language> languages = only is { } one ? [one] : LanguageNames.Official;
                if (parsed.GetValue(format) == "json")
                    speech.Answers.WriteLine(TermJson.ToText(terms, languages));
                else if (terms.Count > 0)
                    Tell(terms, languages, speech);
                if (terms.Count > 0)
                    return ExitCode.Done;

                speech.Note("page.terms.none");
                speech.Note("page.terms.none-help");
                return ExitCode.No;
            }
        );
        return command;
    }

    // The base is the same in every installation: no workspace is opened, and nothing but its own list is read.
    private static async Task<Ruling<IReadOnlyList<TermList.Entry>>> All(TermList.Request asked, CancellationToken cancellation)
    {
        var terms = new List<TermList.Entry>();
        while (true)
        {
            var ruling = await new TermList().See(asked with { After = terms.Count }, Actor.Operator, cancellation);
            if (ruling.IsRefused(out var refusal, out var shown))
                return refusal;

            terms.AddRange(shown.Terms);
            if (terms.Count == shown.Total)
                return terms;
        }
    }

    private static void Tell(IReadOnlyList<TermList.Entry> terms, IReadOnlyList<Language> languages, Speech speech)
    {
        var headings = new[] { "cli.column-key", "cli.column-kind", "cli.column-language", "page.terms.usual", "page.terms.source", "page.terms.others" };
        var rows = terms.SelectMany(term => languages.Select(language => Row(term, language, speech)));
        Listing.Write(speech, [.. headings.Select(heading => speech.Words[heading])], rows);
    }

    private static string[] Row(TermList.Entry term, Language language, Speech speech)
    {
        var names = term.Names.Where(name => name.Language == language).ToList();
        return
        [
            term.Key,
            speech.Words[$"term-kind.{KebabCase.Of(term.Kind)}"],
            language.Code(),
            names.Count > 0 ? names[0].Words : "",
            names.Count == 0 ? speech.Words["page.terms.no-name"]
            : names[0].Source is { } source ? TermSource.InWords(source, speech.Words)
            : speech.Words["page.terms.unverified"],
            string.Join(" · ", names.Skip(1).Select(name => name.Words)),
        ];
    }
}
