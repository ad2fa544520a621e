using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Model.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Features.Mandates;

/// <summary>A brief as a Word file, in the reader's language.</summary>
public static class BriefCopy
{
    private const int LongestWords = 220;

    /// <summary>The file.</summary>
    public static byte[] Of(Brief.Shown brief, Language language)
    {
        var words = Catalogue.Of(language);
        var blocks = new List<WrittenBlock>
        {
            Line(ParagraphRole.Title, words.Say("page.brief.title", Bodies.Name(brief.Key, language))),
            Line(ParagraphRole.Text, words.Say("page.brief.as-of", brief.Today)),
        };
        Add("overdue", brief.Overdue);
        Add("due", brief.Due);
        Add("later", brief.Later);
        Add("done", brief.Done);
        Add("arriving", brief.Arriving);
        blocks.Add(Line(ParagraphRole.Note, words["page.mandates.note"]));
        return WrittenWord.Of(new WrittenText(words.Language, blocks) { Title = words.Say("page.brief.title", Bodies.Name(brief.Key, language)) });

        void Add(string part, Brief.Part entries)
        {
            blocks.Add(new WrittenParagraph(new ParagraphShape(ParagraphRole.Heading, 0), [new WrittenRun(words[$"page.brief.{part}"])]));
            if (entries.Entries.Count == 0)
                blocks.Add(Line(ParagraphRole.Text, words["page.brief.none"]));
            else
                blocks.Add(Table(entries, words));
            if (entries.HasMore)
                blocks.Add(Line(ParagraphRole.Text, words["page.brief.more"]));
        }
    }

    private static WrittenTable Table(Brief.Part entries, Catalogue words) =>
        new(
            TableShape.Grid,
            [
                new WrittenRow([.. new[] { "paragraph", "action", "due", "status" }.Select(column => Cell(ParagraphRole.BoxLabel, words[$"table.{column}"]))])
                {
                    IsHeader = true,
                },
                .. entries.Entries.Select(entry => new WrittenRow([
                    Cell(ParagraphRole.TableText, $"{entry.Line.Instrument} {entry.Line.Label}".TrimEnd()),
                    Cell(ParagraphRole.TableText, Short(entry.Line), BriefWords.ReportedTo(entry, words)),
                    Cell(ParagraphRole.TableText, BriefWords.DueOf(entry.Line, words)),
                    Cell(ParagraphRole.TableText, [BriefWords.StatusOf(entry.Line, words), .. entry.Evidence]),
                ])),
            ]
        );

    private static string Short(MandateLine line)
    {
        var all = line.Chapeau is null ? line.Words : $"{line.Chapeau} {line.Words}";
        return all.Length <= LongestWords ? all : all[..LongestWords].TrimEnd() + "…";
    }

    private static WrittenCell Cell(ParagraphRole role, params IReadOnlyList<string> lines) =>
        new([.. lines.Where((line, at) => at == 0 || line.Length > 0).Select(line => Line(role, line))]);

    private static WrittenParagraph Line(ParagraphRole role, string line) => new(new ParagraphShape(role), [new WrittenRun(line)]);
}

/// <summary>What briefs and tables say of a mandate beside its words.</summary>
public static class BriefWords
{
    /// <summary>To whom and through whom it is to be reported; empty where the text names nobody.</summary>
    public static string ReportedTo(Brief.Entry entry, Catalogue words) =>
        entry.Recipients.Count == 0 ? ""
        : entry.Route.Count == 0 ? words.Say("page.brief.to", Names(entry.Recipients, words))
        : words.Say("page.brief.to-through", Names(entry.Recipients, words), Names(entry.Route, words));

    /// <summary>The next day, else the words of the text; empty where neither is.</summary>
    public static string DueOf(MandateLine line, Catalogue words) =>
        line.NextDue is not { } day ? line.Due?.Words ?? ""
        : line.IsExpectedPast ? words.Say("page.mandate.expected-past", day)
        : words.Say("page.brief.day", day);

    /// <summary>Its status in words; what it is instead where it has none.</summary>
    public static string StatusOf(MandateLine line, Catalogue words) =>
        line.Status is { } status ? words[$"status.{Kebab(status.ToString())}"]
        : line.IsProvisional ? words["page.mark.provisional"]
        : words[$"mandate-state.{Kebab(line.State.ToString())}"];

    private static string Names(IReadOnlyList<string> keys, Catalogue words) => string.Join(" · ", keys.Select(key => Bodies.Name(key, words.Language)));

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? $"{(at == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
