using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features.Search;
using Resolute.Model.Search;
using Resolute.Text.Languages;

namespace Resolute.Cli.Commands.Search;

/// <summary>resolute search WORDS…: what the pages find, as a list; exit code 1 where nothing is found.</summary>
public static class SearchCommand
{
    private const int WordsShown = 100;

    public static Command Of(Speech speech)
    {
        var workspace = new WorkspaceOptions(speech);
        var words = new Argument<string[]>("words")
        {
            HelpName = "WORDS",
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Words["cli.argument-sought"],
        };
        var kind = new Option<string?>("--kind")
        {
            HelpName = "KIND",
            Description = $"{speech.Words["cli.option-search-kind"]}: {string.Join(", ", KebabCase.All<SearchKind>())}",
        };
        kind.AcceptOnlyFromAmong([.. KebabCase.All<SearchKind>()]);
        var body = new Option<string?>("--body") { HelpName = "KEY", Description = speech.Words["cli.option-body"] };
        var language = new Option<string?>("--in") { HelpName = "LANGUAGE", Description = speech.Words["cli.option-search-language"] };
        language.AcceptOnlyFromAmong([.. LanguageNames.Official.Select(each => each.Code())]);
        var year = new Option<int?>("--year") { HelpName = "YEAR", Description = speech.Words["cli.option-search-year"] };
        var addressee = new Option<string?>("--addressee") { HelpName = "KEY", Description = speech.Words["cli.option-addressee"] };
        var page = new Option<int>("--page")
        {
            HelpName = "NUMBER",
            Description = speech.Words["cli.option-page"],
            DefaultValueFactory = _ => 1,
        };
        var command = new Command("search", speech.Words["cli.search"]) { words, kind, body, language, year, addressee, page };
        workspace.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = workspace.In(parsed);
                if (!place.IsMade)
                    return speech.CouldNot("cli.no-workspace", place.Folder);

                var filter = new SearchFilter(
                    KebabCase.Read<SearchKind>(parsed.GetValue(kind)),
                    parsed.GetValue(body),
                    parsed.GetValue(language) is { } code ? LanguageNames.FromCode(code) : null,
                    parsed.GetValue(year),
                    parsed.GetValue(addressee)
                );
                await using var open = await OpenWorkspace.At(place, cancellation);
                var asked = new SearchResults.Request(string.Join(' ', parsed.GetValue(words)!), filter, parsed.GetValue(page));
                var ruling = await open.See<SearchResults, SearchResults.Request, SearchResults.Shown>(asked, cancellation);
                return ruling.IsRefused(out var refusal, out var shown) ? speech.CouldNot(refusal) : Tell(shown, speech);
            }
        );
        return command;
    }

    private static int Tell(SearchResults.Shown shown, Speech speech)
    {
        if (shown.Hits.Count == 0)
        {
            speech.Note("cli.search-none");
            if (shown.Meant is { } meant)
                speech.Note("cli.search-meant", meant);
            return ExitCode.No;
        }

        var headings = new[] { "kind", "title", "place", "words", "address" };
        Listing.Write(speech, [.. headings.Select(heading => speech.Words["cli.column-" + heading])], shown.Hits.Select(hit => Row(hit, speech)));
        if (shown.Pages > 1)
            speech.Note("cli.search-page", shown.Page, shown.Pages, shown.Total);
        return ExitCode.Done;
    }

    private static string[] Row(SearchResults.Hit hit, Speech speech)
    {
        var words = string.Concat(hit.Excerpt.Parts.Select(part => part.Words));
        return
        [
            speech.Words[$"search-kind.{KebabCase.Of(hit.Kind)}"],
            hit.Title,
            hit.Place,
            words.Length > WordsShown ? words[..WordsShown].TrimEnd() + "…" : words,
            "/" + hit.Address,
        ];
    }
}
