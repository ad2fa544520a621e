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
    // Two pages of A4 hold twenty-five entries of three lines.
    private const int LongestAction = 132;
    private const int LongestReport = 44;
    private const int LongestPlace = 38;
    private const int LongestDue = 50;
    private const int LongestEvidence = 36;
    private static readonly int[] Shares = [15, 44, 20, 21];

    /// <summary>The file.</summary>
    public static byte[] Of(Brief.Shown brief, Language language)
    {
        var words = Catalogue.Of(language);
        var blocks = new List<WrittenBlock>
        {
            Line(ParagraphRole.Title, words.Say("page.brief.title", Bodies.Name(brief.Key, language))),
            Line(ParagraphRole.Text, words.Say("page.brief.as-of", brief.Today)),
        };
        if (brief.ByStatus.Count > 0)
            blocks.Add(Line(ParagraphRole.Text, BriefWords.CountsOf(brief, words)));
        var all = $"/mandates?addressee={brief.Key}";
        Add("overdue", brief.Overdue, $"{all}&status=overdue");
        Add("due", brief.Due, $"{all}&due=dated");
        Add("later", brief.Later, all);
        Add("done", brief.Done, all);
        Add("arriving", brief.Arriving, "/mandates/due");
        blocks.Add(Line(ParagraphRole.Note, words["page.mandates.note"]));
        return WrittenWord.Of(
            new WrittenText(words.Language, blocks) { Title = words.Say("page.brief.title", Bodies.Name(brief.Key, language)) },
            WordTemplate.Handout(words.Language)
        );

        void Add(string part, Brief.Part entries, string rest)
        {
            blocks.Add(new WrittenParagraph(new ParagraphShape(ParagraphRole.Heading, 0), [new WrittenRun(words[$"page.brief.{part}"])]));
            if (entries.Entries.Count == 0)
                blocks.Add(Line(ParagraphRole.Text, words["page.brief.none"]));
            else
                blocks.Add(Table(entries, words));
            if (entries.HasMore)
                blocks.Add(Rest(rest, words));
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
                .. entries.Entries.Select(entry => Row(entry, words)),
            ]
        )
        {
            Shares = Shares,
        };

    private static WrittenRow Row(Brief.Entry entry, Catalogue words)
    {
        var report = ShortWords.Of(BriefWords.ReportedTo(entry, words), LongestReport);
        var action = BriefWords.ActionOf(entry.Line, report.Length == 0 ? LongestAction : LongestAction - LongestReport);
        return new WrittenRow([
            Cell(ParagraphRole.TableText, Kept(PlaceOf(entry.Line), words)),
            Cell(ParagraphRole.TableText, Kept(action, words), report),
            Cell(ParagraphRole.TableText, Kept(ShortWords.Of(BriefWords.DueOf(entry.Line, words), LongestDue), words)),
            Cell(
                ParagraphRole.TableText,
                BriefWords.StatusOf(entry.Line, words),
                Kept(ShortWords.Of(string.Join("; ", entry.Evidence), LongestEvidence), words)
            ),
        ]);
    }

    // The label finds the clause: it is never cut.
    private static string PlaceOf(MandateLine line)
    {
        var room = LongestPlace - (line.Label?.Length ?? 0);
        return $"{ShortWords.Of(line.Instrument, Math.Max(room, LongestPlace / 2))} {line.Label}".TrimEnd();
    }

    // Words that run the other way keep their points and slashes at their own ends.
    private static string Kept(string text, Catalogue words)
    {
        var first = text.FirstOrDefault(char.IsLetter);
        var isArabic = first is >= '\u0600' and <= '\u08FF';
        var mark = isArabic ? '\u200F' : '\u200E';
        return first == default || isArabic == words.Language.IsRightToLeft() ? text : $"{mark}{text}{mark}";
    }

    private static WrittenParagraph Rest(string address, Catalogue words)
    {
        var said = words["page.brief.rest"].Split("{0}");
        return new(new ParagraphShape(ParagraphRole.Text), [new WrittenRun(said[0]), new WrittenRun(Kept(address, words)), new WrittenRun(said[^1])]);
    }

    private static WrittenCell Cell(ParagraphRole role, params IReadOnlyList<string> lines) =>
        new([.. lines.Where((line, at) => at == 0 || line.Length > 0).Select(line => Line(role, line))]);

    private static WrittenParagraph Line(ParagraphRole role, string line) => new(new ParagraphShape(role), [new WrittenRun(line)]);
}

/// <summary>What briefs and tables say of a mandate beside its words.</summary>
public static class BriefWords
{
    /// <summary>What is asked, behind the words that it shares with others; cut where there is no room for all.</summary>
    public static string ActionOf(MandateLine line, int room) => ShortWords.Of(line.Chapeau is null ? line.Words : $"{line.Chapeau} {line.Words}", room);

    /// <summary>How many of all that is asked have which status.</summary>
    public static string CountsOf(Brief.Shown brief, Catalogue words) =>
        string.Join(" · ", brief.ByStatus.OrderBy(pair => pair.Key).Select(pair => $"{words[$"status.{Kebab(pair.Key.ToString())}"]} {pair.Value}"));

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
