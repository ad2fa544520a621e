using System.CommandLine;
using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Languages;
using Resolute.Text.Measuring;
using Resolute.Text.Structure;

namespace Resolute.Cli.Commands.Documents;

/// <summary>resolute accuracy FOLDER: how well texts are read whose right reading stands beside them.</summary>
public static class AccuracyCommand
{
    public static Command Of(Speech speech)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = speech.Words["cli.argument-accuracy"] };
        var each = new Option<bool>("--each") { Description = speech.Words["cli.option-each"] };
        var command = new Command("accuracy", speech.Words["cli.accuracy"]) { folder, each };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = parsed.GetValue(folder)!;
                if (!Directory.Exists(place))
                    return speech.CouldNot("cli.no-such-place", place);

                var texts = await Read(place, speech, cancellation);
                if (texts.Count == 0)
                    return speech.CouldNot("cli.accuracy-none", place);

                var table = Accuracy.Of(texts);
                if (parsed.GetValue(each))
                    WriteEach(table, speech);
                Write(table, speech);
                WriteClaims(table, speech);
                WriteUnplaced(table, CompleteTexts.In(place), speech);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<List<(string Name, Reading Reading, string? GoldJson)>> Read(string folder, Speech speech, CancellationToken cancellation)
    {
        var texts = new List<(string, Reading, string?)>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await using var content = File.OpenRead(file);
            if ((await FileReading.Of(content, Language.Unknown, cancellation)).IsRefused(out var refusal, out var read))
            {
                speech.Note("cli.refused-file", file, speech.Reason(refusal));
                continue;
            }

            var gold = Path.ChangeExtension(file, ".gold.json");
            texts.Add((Path.GetRelativePath(folder, file), read.Reading, File.Exists(gold) ? await File.ReadAllTextAsync(gold, cancellation) : null));
        }

        return texts;
    }

    private static void Write(AccuracyTable table, Speech speech)
    {
        var headings = new[] { "language", "form", "texts", "measured", "precision", "recall", "f1", "unplaced", "labels" };
        Listing.Write(speech, [.. headings.Select(heading => speech.Words["cli.column-" + heading])], table.Rows.Select(row => Row(row, speech)));
    }

    private static string[] Row(AccuracyRow row, Speech speech) =>
        [
            row.Language.Code(),
            KebabCase.Of(row.Form),
            Figures.Count(row.Texts),
            Figures.Count(row.Measured),
            .. Agreement(row.Clauses, speech),
            Figures.Share(row.UnplacedShare),
            $"{Figures.Count(row.UnbrokenLists)}/{Figures.Count(row.Texts)}",
        ];

    private static void WriteEach(AccuracyTable table, Speech speech)
    {
        var headings = new[] { "file", "language", "form", "precision", "recall", "f1", "unplaced", "label-breaks" };
        Listing.Write(speech, [.. headings.Select(heading => speech.Words["cli.column-" + heading])], table.Texts.Select(text => Row(text, speech)));
        var claims = new[] { "file", "form" }.Concat(Enum.GetValues<ClaimKind>().Select(kind => KebabCase.Of(kind)));
        Listing.Write(
            speech,
            [.. claims.Select(heading => speech.Words["cli.column-" + heading])],
            table.Texts.Where(text => text.Clauses is not null).Select(text => Claims(text.Name, text.Form, text.Claims, speech))
        );
    }

    private static string[] Row(TextAccuracy text, Speech speech) =>
        [
            text.Name,
            text.Language.Code(),
            KebabCase.Of(text.Form),
            .. Agreement(text.Clauses, speech),
            Figures.Share(text.UnplacedShare),
            Figures.Count(text.LabelBreaks),
        ];

    private static void WriteClaims(AccuracyTable table, Speech speech)
    {
        speech.Say("cli.accuracy-claims");
        var headings = new[] { "language", "form" }.Concat(Enum.GetValues<ClaimKind>().Select(kind => KebabCase.Of(kind)));
        Listing.Write(
            speech,
            [.. headings.Select(heading => speech.Words["cli.column-" + heading])],
            table.Rows.Where(row => row.Measured > 0).Select(row => Claims(row.Language.Code(), row.Form, row.Claims, speech))
        );
    }

    private static string[] Claims(string name, TextForm form, IReadOnlyList<ClaimAccuracy> claims, Speech speech) =>
        [name, KebabCase.Of(form), .. Enum.GetValues<ClaimKind>().Select(kind => Agreement(claims.FirstOrDefault(one => one.Kind == kind), speech))];

    // Where gold has none of a kind and none was read, there is nothing to measure.
    private static string Agreement(ClaimAccuracy? claims, Speech speech) =>
        claims is null || claims.Gold + claims.Read == 0
            ? speech.Words["cli.not-measured"]
            : $"{Figures.Ratio(claims.Precision)}/{Figures.Ratio(claims.Recall)}";

    private static void WriteUnplaced(AccuracyTable table, IReadOnlySet<string> complete, Speech speech)
    {
        speech.Say("cli.accuracy-unplaced", table.Texts.Count, Share(table.Texts));
        var whole = table.Texts.Where(text => complete.Contains(text.Name.Replace('\\', '/'))).ToList();
        if (whole.Count > 0)
            speech.Say("cli.accuracy-unplaced-complete", whole.Count, Share(whole));
    }

    private static string Share(IReadOnlyList<TextAccuracy> texts)
    {
        var visible = texts.Sum(text => text.Visible);
        return Figures.Share(visible == 0 ? 0 : (double)texts.Sum(text => text.Unplaced) / visible);
    }

    private static string[] Agreement(ClauseAccuracy? clauses, Speech speech) =>
        clauses is null
            ? [speech.Words["cli.not-measured"], "", ""]
            : [Figures.Ratio(clauses.Precision), Figures.Ratio(clauses.Recall), Figures.Ratio(clauses.F1)];
}
