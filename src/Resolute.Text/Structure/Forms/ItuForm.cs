using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>The ITU form: headings group lettered recitals and numbered clauses, the addressee stands in the heading.</summary>
/// <remarks>Reads the lines of a sheet. Writes blocks of recitals and of operative clauses, title and chapeau.</remarks>
internal sealed class ItuForm : IForm
{
    public FormReading Read(Sheet sheet)
    {
        var reading = new ItuBody(sheet);
        var (first, split) = FirstHeading(sheet);
        if (first < 0)
            return new FormReading
            {
                Form = TextForm.Itu,
                Claims = [],
                Penalty = 1,
            };
        var title = split > 0 ? TitleReader.Above(sheet, first + 1) : TitleReader.Above(sheet, first);
        var chapeau = title.Chapeau;
        if (split > 0)
        {
            chapeau = TextSpan.Between(title.Chapeau?.Start ?? sheet.Lines[first].Start, split);
            title = TitleReader.Above(sheet, first) with { Chapeau = chapeau };
        }

        reading.Run(first, split);
        return Assemble(sheet, reading, title);
    }

    /// <summary>The line of the first heading, and the place in it where the heading is glued to the chapeau.</summary>
    private static (int Line, int Split) FirstHeading(Sheet sheet)
    {
        for (var at = 0; at < sheet.Lines.Count; at++)
        {
            var line = sheet.Lines[at];
            if (at > 0 && HeadingReader.GluedAt(sheet, line.Start, line.End) is var glued and > 0)
                return (at, glued);
            if (HeadingReader.Read(sheet, line.Start, line.End, isOperative: false) is { } heading && IsPlausible(sheet, at, heading))
                return (at, -1);
            if (IsUnknown(sheet, at))
                return (at, -1);
        }

        return (-1, -1);
    }

    /// <summary>A heading has clauses under it: a label that counts from the first, or words that are no heading of their own.</summary>
    private static bool IsPlausible(Sheet sheet, int at, Heading heading)
    {
        if (at + 1 >= sheet.Lines.Count)
            return false;
        var isFirst = sheet.LabelOf(at + 1)?.IsFirst == true;
        var isAbove = at > 0 && sheet.Folded[sheet.Lines[at - 1].End - 1] is ',';
        return isFirst || isAbove || heading.Class.Role == ClauseRole.Preambular;
    }

    /// <summary>A short line between a body that speaks and a list that counts from its first letter opens recitals, whatever its word.</summary>
    private static bool IsUnknown(Sheet sheet, int at)
    {
        if (at == 0 || at + 1 >= sheet.Lines.Count || sheet.Lines[at].Length > 60 || sheet.Folded[sheet.Lines[at - 1].End - 1] is not ',')
            return false;
        var line = sheet.Lines[at];
        return !Words.Close(sheet.Folded, line.Start, line.End)
            && sheet.LabelOf(at) is null
            && sheet.LabelOf(at + 1) is { IsWeak: false, IsFirst: true, Numbers.Count: 0 };
    }

    private static FormReading Assemble(Sheet sheet, ItuBody body, TitleReader title)
    {
        var naming = new ClauseNaming(sheet);
        var claims = new List<Leaf>();
        if (title.Instrument is { } instrument)
            claims.Add(new Leaf(instrument, LeafKind.Title));
        claims.AddRange(title.Notes.Select(static note => new Leaf(note, LeafKind.Title)));
        if (title.Title is { } words)
            claims.Add(new Leaf(words, LeafKind.Title));
        if (title.Chapeau is { } chapeau)
            claims.Add(new Leaf(chapeau, LeafKind.Chapeau));

        var (preamble, operative, behind) = (new List<ClauseBlock>(), new List<ClauseBlock>(), new Dictionary<string, TextSpan>(StringComparer.Ordinal));
        var recitals = 0;
        foreach (var block in body.Blocks)
        {
            var list = block.IsOperative ? operative : preamble;
            var id = naming.Unique($"{(block.IsOperative ? "sec" : "recs")}_{list.Count + 1}");
            var clauses = block.IsOperative ? naming.Under(id, "para", block.Clauses.Top) : naming.Recitals(block.Clauses.Top, ref recitals);
            claims.Add(new Leaf(block.Whole, LeafKind.BlockHeading, id));
            behind[id] = block.Behind;
            list.Add(new ClauseBlock(id, block.Keyword, Words.Of(sheet, [block.Heading]), block.Heading, block.Line, [], clauses));
        }

        claims.AddRange(naming.Claims);
        claims.AddRange(body.Annex.Select(static span => new Leaf(span, LeafKind.Annex)));
        // A heading groups clauses; a line that has none under it was the first line of a paragraph.
        var empty = body.Blocks.Count(static block => block.Clauses.Top.Count == 0);
        // One heading alone proves the form where a body speaks right above it and numbers count under it.
        var isWhole =
            preamble.Count + operative.Count > 1
            || (
                title.Chapeau is not null
                && body.Blocks is [{ IsOperative: true, Whole: var whole, Clauses.Top: [{ Label: not null }, ..] }]
                && Words.Last(sheet.Folded, whole.Start, whole.End) is not ':'
            );
        return new FormReading
        {
            Form = TextForm.Itu,
            Claims = claims,
            Penalty = (isWhole ? 0 : 0.3) + (operative.Count == 0 ? 0.2 : 0) + (empty > 1 ? 0.5 * empty / body.Blocks.Count : 0),
            Preamble = preamble,
            Operative = operative,
            Behind = behind,
            Joined = [.. naming.Joined, .. Multi(title.Title), .. Multi(title.Chapeau)],
            HeaderLines = title.HeaderLines,
            InstrumentLine = title.Instrument,
            Title = title.Title,
            Chapeau = title.Chapeau,
            Findings = [.. body.Blocks.SelectMany(block => LabelBreaks.Of(sheet, block.Clauses.Breaks))],
        };
    }

    private static IEnumerable<TextSpan> Multi(TextSpan? span) => span is { } known ? [known] : [];
}
