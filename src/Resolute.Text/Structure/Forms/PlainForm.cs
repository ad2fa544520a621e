namespace Resolute.Text.Structure.Forms;

/// <summary>No form: a statement, a letter, a bulletin. Its paragraphs are addressable all the same, in one section without a number.</summary>
/// <remarks>Reads the lines of a sheet. Writes one section with every paragraph that is no header.</remarks>
internal sealed class PlainForm : IForm
{
    // Lines that can be a header where nothing says where the body begins.
    private const int Furthest = 40;

    // Says that no form was recognised: any form that explains half of the text is better.
    private const double Unrecognised = 0.5;

    public FormReading Read(Sheet sheet)
    {
        var headerLines = Math.Min(sheet.Lines.Count, Furthest);
        var taken = sheet.HeaderOf(headerLines).Claims.Select(static claim => claim.Span.Start).ToHashSet();
        var body = sheet.Lines.Index().Where(line => !taken.Contains(line.Item.Start)).ToList();
        var reading = new FormReading
        {
            Form = TextForm.None,
            Claims = [],
            Penalty = Unrecognised,
            HeaderLines = headerLines,
        };
        if (body.Count == 0)
            return reading;

        var first = body[0].Item;
        var draft = new DraftSection
        {
            Numbers = [],
            Line = first.Number,
            Heading = new TextSpan(first.Start, 0),
        };
        foreach (var (at, line) in body)
            draft.Add(sheet, line, sheet.LabelOf(at));

        var naming = new ClauseNaming(sheet);
        var id = naming.Unique("sec_1");
        var clauses = naming.Under(id, "para", draft.Clauses.Top);
        var section = new Section(id, "", "", TextSpan.Between(first.Start, clauses[^1].Span.End), first.Number, clauses, []);
        return reading with { Claims = naming.Claims, Joined = naming.Joined, Sections = [section] };
    }
}
