using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>The United Nations form: every recital and every numbered paragraph opens with its verb.</summary>
/// <remarks>Reads the lines of a sheet. Writes one block for each recital and each operative paragraph, title and chapeau.</remarks>
internal sealed class UnForm : IForm
{
    // Letters and reports may hold a sentence that begins like a recital: a text of this form has verbs all over.
    private const double Nothing = 1;
    private const double NoOperative = 0.4;
    private const double UnknownWeight = 0.3;

    public FormReading Read(Sheet sheet)
    {
        if (UnStart.In(sheet) is not { } start)
            return new FormReading
            {
                Form = TextForm.Un,
                Claims = [],
                Penalty = Nothing,
            };
        return Assemble(sheet, new UnBody(sheet, start), start);
    }

    private static FormReading Assemble(Sheet sheet, UnBody body, UnStart start)
    {
        var first = start.Chapeau + 1;
        var naming = new ClauseNaming(sheet);
        var claims = new List<Leaf>();
        var (preamble, operative) = (new List<ClauseBlock>(), new List<ClauseBlock>());
        var behind = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var recitals = 0;
        foreach (var block in body.Blocks)
        {
            var list = block.IsOperative ? operative : preamble;
            var id = naming.Unique($"{(block.IsOperative ? "sec" : "recs")}_{list.Count + 1}");
            var clauses = block.IsOperative ? naming.Under(id, "para", block.Clauses.Top) : naming.Recitals(block.Clauses.Top, ref recitals);
            if (block.IsOperative && block.Clauses.Top is [{ Words: [.., var last] }, ..] && last.End > block.Heading.End)
                behind[id] = TextSpan.Between(block.Heading.End, last.End);
            list.Add(new ClauseBlock(id, block.Keyword, Words.Of(sheet, [block.Heading]), block.Heading, block.Line, [], clauses));
        }

        var lines = sheet.Lines;
        var (top, name) = Top(sheet, first);
        if (start.Words is { } chapeau)
            claims.Add(new Leaf(chapeau, LeafKind.Chapeau));
        claims.AddRange(lines.Take(start.Line).Skip(first).Select(static line => new Leaf(line.Span, LeafKind.SectionHeading)));
        claims.AddRange(lines.Take(first - 1).Skip(top).Select((line, place) => new Leaf(line.Span, place + top >= name ? LeafKind.Title : LeafKind.Header)));
        claims.AddRange(naming.Claims);
        claims.AddRange(body.Between);
        claims.AddRange(body.Closing.Select(static span => new Leaf(span, LeafKind.Annex)));
        return new FormReading
        {
            Form = TextForm.Un,
            Claims = claims,
            Penalty = Penalty(sheet, body),
            Preamble = preamble,
            Operative = operative,
            Behind = behind,
            Joined = naming.Joined,
            HeaderLines = top,
            InstrumentLine = name < first - 1 ? lines[name].Span : null,
            Title = name < first - 1 ? TextSpan.Between(lines[name].Start, lines[first - 2].End) : null,
            Chapeau = start.Words,
            Findings = [.. body.Breaks],
        };
    }

    private static double Penalty(Sheet sheet, UnBody body)
    {
        var blocks = body.Blocks;
        if (!blocks.Exists(static block => block.IsOperative))
            return NoOperative;
        var known = blocks.Count(static block => block.Keyword != "unknown");
        // A keyword alone with lettered clauses under it is a heading of the ITU form.
        var headings = blocks.Count(static block =>
            block.Clauses.Top is [{ Label: null, Words: [var words], Children.Count: > 0 }, ..] && words.End - block.Heading.End < 2 && !block.IsOperative
        );
        if (known < 2 && blocks.Count > 2)
            return Nothing;
        // "The Council is invited to note this report": one sentence without a recital is no resolution, unless a note of adoption closes it.
        if (known < 2 && blocks.TrueForAll(static block => block.IsOperative) && !body.IsClosedFormally)
            return Nothing;
        return (UnknownWeight * (blocks.Count - known) / blocks.Count) + (headings > 1 || HasHeading(sheet, body) ? NoOperative : 0);
    }

    /// <summary>"instructs the Secretary-General" above "1 to report": the verb stands over the number and not behind it, as in the ITU form.</summary>
    private static bool HasHeading(Sheet sheet, UnBody body) =>
        body.Blocks is [{ IsOperative: true, Line: var first }, ..]
        && sheet.Lines.ToList().FindIndex(line => line.Number == first) is var at and >= 0
        && at + 1 < sheet.Lines.Count
        && !Words.Close(sheet.Folded, sheet.Lines[at].Start, sheet.Lines[at].End)
        && HeadingReader.Read(sheet, sheet.Lines[at].Start, sheet.Lines[at].End, isOperative: true) is not null
        && sheet.LabelOf(at) is null
        && sheet.LabelOf(at + 1) is { IsFirst: true } label
        && OpeningVerb.At(sheet, Math.Min(label.WordsStart, sheet.Lines[at + 1].End), sheet.Lines[at + 1].End, isOperative: true) is null;

    /// <summary>Where the text's own lines begin, and the line that carries its number: "70/125." or "Resolution 1540 (2004)".</summary>
    private static (int Top, int Name) Top(Sheet sheet, int first)
    {
        const int furthest = 15;
        var name = first - 1;
        for (var at = first - 2; at >= Math.Max(0, first - furthest); at--)
        {
            var line = sheet.Lines[at];
            var slash = sheet.Folded.IndexOf('/', line.Start, Math.Min(line.Length, 12));
            var isNumber = char.IsAsciiDigit(sheet.Folded[line.Start]) && slash > 0;
            if (isNumber || TitleReader.IsName(sheet, line))
                name = at;
        }

        return (Math.Max(0, Math.Min(name, first - furthest)), name);
    }
}
