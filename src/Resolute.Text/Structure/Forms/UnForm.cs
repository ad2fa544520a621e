using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>The United Nations form: every recital and every numbered paragraph opens with its verb.</summary>
/// <remarks>Reads the lines of a sheet. Writes one block for each recital and each operative paragraph, title and chapeau.</remarks>
internal sealed class UnForm : IForm
{
    private const int LongestChapeau = 300;

    public FormReading Read(Sheet sheet)
    {
        var first = FirstRecital(sheet);
        if (first < 0)
            return new FormReading
            {
                Form = TextForm.Un,
                Claims = [],
                Penalty = 1,
            };
        var body = new UnBody(sheet);
        body.Run(first);
        return Assemble(sheet, body, first);
    }

    /// <summary>The first line that opens with a verb right below a body that speaks.</summary>
    private static int FirstRecital(Sheet sheet)
    {
        for (var at = 1; at < sheet.Lines.Count; at++)
        {
            var (above, line) = (sheet.Lines[at - 1], sheet.Lines[at]);
            if (sheet.Folded[above.End - 1] is not ',' || above.Length > LongestChapeau)
                continue;
            if (OpeningVerb.At(sheet, line.Start, line.End, isOperative: false) is { } verb && verb.Words.End < line.End - 1)
                return verb.Class.Role == ClauseRole.Preambular ? at : -1;
        }

        return -1;
    }

    private static FormReading Assemble(Sheet sheet, UnBody body, int first)
    {
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
        claims.Add(new Leaf(lines[first - 1].Span, LeafKind.Chapeau));
        claims.AddRange(lines.Take(first - 1).Skip(top).Select((line, place) => new Leaf(line.Span, place + top >= name ? LeafKind.Title : LeafKind.Header)));
        claims.AddRange(naming.Claims);
        claims.AddRange(body.Closing.Select(static span => new Leaf(span, LeafKind.Annex)));
        return new FormReading
        {
            Form = TextForm.Un,
            Claims = claims,
            Penalty = operative.Count == 0 ? 0.4 : 0,
            Preamble = preamble,
            Operative = operative,
            Behind = behind,
            Joined = naming.Joined,
            HeaderLines = top,
            InstrumentLine = name < first - 1 ? lines[name].Span : null,
            Title = name < first - 1 ? TextSpan.Between(lines[name].Start, lines[first - 2].End) : null,
            Chapeau = lines[first - 1].Span,
            Findings = [.. body.Breaks],
        };
    }

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
