using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Model.Instruments;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Features.Instruments;

/// <summary>A short note on a text before it is adopted, as a Word file: what it asks of whom by when, what repeats, what is missing.</summary>
public static class ConceptNote
{
    private const int LongestWords = 260;

    /// <summary>The media type of the file.</summary>
    public const string MediaType = WrittenWord.MediaType;

    /// <summary>The file, in the reader's language.</summary>
    public static byte[] Of(BeforeAdoption.Shown shown, Language language)
    {
        var words = Catalogue.Of(language);
        var title = words.Say("page.before.note-title", shown.Name);
        var blocks = new List<WrittenBlock> { Line(ParagraphRole.Title, title), Line(ParagraphRole.Text, BeforeWords.Compared(shown, words)) };
        if (shown.ByNamesAlone > 0)
            blocks.Add(Line(ParagraphRole.Text, words.Say("page.before.compared-names", shown.ByNamesAlone)));
        if (!shown.IsWhole)
            blocks.Add(Line(ParagraphRole.Text, words["page.before.partial"]));
        Add(
            "asks",
            ["table.paragraph", "page.before.column.what", "page.before.column.whom", "page.before.column.when", "page.before.column.to"],
            shown.Asks.Select(line =>
                (string[])
                    [
                        line.Label ?? "",
                        Short(line.Words),
                        line.Whom.Count == 0 ? words["page.before.nobody"] : BeforeWords.Names(line.Whom, words),
                        line.Due ?? words["page.before.no-time"],
                        BeforeWords.Names(line.Recipients, words),
                    ]
            )
        );
        Add(
            "repeats",
            ["page.before.here", "page.before.there", "page.before.share"],
            shown.Repeats.Select(one => (string[])[Told(one.Here), Told(one.There), BeforeWords.Reason(one, words)])
        );
        Add(
            "reports",
            ["page.before.here", "page.before.there", "page.before.column.to"],
            shown.Reports.Select(one => (string[])[Told(one.Here), Told(one.There), BeforeWords.Report(one, words)])
        );
        Add(
            "clashes",
            ["page.before.here", "page.before.there", "page.before.column.when"],
            shown.Clashes.Select(one => (string[])[Told(one.Here), Told(one.There), BeforeWords.Paces(one, words)])
        );
        Add(
            "lacking",
            ["page.before.column.missing", "table.paragraph"],
            shown
                .Lacking.GroupBy(one => one.Rule, StringComparer.Ordinal)
                .Select(same => (string[])[words[$"page.before.lacks.{same.Key}"], string.Join("; ", same.Select(one => BeforeWords.Place(one, words)))])
        );
        blocks.Add(Line(ParagraphRole.Note, words["page.before.made-by"]));
        return WrittenWord.Of(new WrittenText(words.Language, blocks) { Title = title, IsLandscape = true });

        void Add(string part, string[] columns, IEnumerable<string[]> rows)
        {
            blocks.Add(Line(ParagraphRole.Heading, words[$"page.before.{part}"]));
            var lines = rows.ToList();
            blocks.Add(lines.Count == 0 ? Line(ParagraphRole.Text, words[$"page.before.{part}-none"]) : Table([.. columns.Select(key => words[key])], lines));
        }
    }

    private static WrittenTable Table(string[] columns, List<string[]> rows) =>
        new(
            TableShape.Grid,
            [
                new WrittenRow([.. columns.Select(column => Cell(ParagraphRole.BoxLabel, column))]) { IsHeader = true },
                .. rows.Select(row => new WrittenRow([.. row.Select(cell => Cell(ParagraphRole.TableText, cell))])),
            ]
        );

    private static string Told(BeforeAdoption.Side side) => $"{side.Text} {side.Label}".TrimEnd() + ": " + Short(side.Words);

    private static string Short(string words) => words.Length <= LongestWords ? words : words[..LongestWords].TrimEnd() + "…";

    private static WrittenCell Cell(ParagraphRole role, string line) => new([Line(role, line)]);

    private static WrittenParagraph Line(ParagraphRole role, string line) => new(new ParagraphShape(role), [new WrittenRun(line)]);
}

/// <summary>What page, note and command line say of what they found before adoption.</summary>
public static class BeforeWords
{
    /// <summary>With how much it was compared.</summary>
    public static string Compared(BeforeAdoption.Shown shown, Catalogue words) => words.Say("page.before.compared", shown.Texts, shown.Clauses);

    /// <summary>What two clauses share.</summary>
    public static string Reason(BeforeAdoption.Repeat repeat, Catalogue words) =>
        string.Join(" · ", repeat.Phrases.Select(phrase => phrase.Trim()).Concat(repeat.Names.Select(mark => Name(mark.Key, words)))) is { Length: > 0 } shared
            ? shared
            : words["page.before.share-words"];

    /// <summary>Who reports to whom.</summary>
    public static string Report(BeforeAdoption.TwiceAsked twice, Catalogue words) =>
        twice.To.Count == 0 ? Names(twice.By, words) : words.Say("page.before.report-of", Names(twice.By, words), Names(twice.To, words));

    /// <summary>How often, here and there.</summary>
    public static string Paces(BeforeAdoption.TwiceAsked twice, Catalogue words) =>
        string.Join(
            " · ",
            (twice.PaceHere is { } here ? [words.Say("page.before.pace-here", here)] : Array.Empty<string>()).Concat(
                twice.PaceThere is { } there ? [words.Say("page.before.pace-there", there)] : []
            )
        );

    /// <summary>Where something is unsaid.</summary>
    public static string Place(BeforeAdoption.Unsaid unsaid, Catalogue words) =>
        unsaid.EId is null ? words["page.before.whole-text"] : unsaid.Label ?? words.Say("page.text.line", unsaid.Line);

    /// <summary>Bodies by name; what is no body as it is.</summary>
    public static string Names(IReadOnlyList<string> keys, Catalogue words) => string.Join(" · ", keys.Select(key => Name(key, words)));

    private static string Name(string key, Catalogue words) =>
        InstrumentName.Of(key) is { } name ? $"{words[$"instrument-kind.{name.Kind}"]} {name.Number.ToUpperInvariant()}"
        : Bodies.Knows(key) ? Bodies.Name(key, words.Language)
        : key;
}
