using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>The report form: numbered sections with titles, paragraphs under them, lists under paragraphs.</summary>
/// <remarks>Reads the lines of a sheet. Writes sections and their paragraphs.</remarks>
internal sealed class ReportForm : IForm
{
    public FormReading Read(Sheet sheet)
    {
        var drafts = new List<DraftSection>();
        var first = -1;
        for (var at = 0; at < sheet.Lines.Count; at++)
        {
            var line = sheet.Lines[at];
            var label = sheet.LabelOf(at);
            if (label is not null && Next(sheet, label, drafts) is { } numbers)
            {
                first = first < 0 ? at : first;
                drafts.Add(DraftSection.Begin(sheet, label, line, numbers));
            }
            else if (drafts.Count > 0)
            {
                drafts[^1].Add(sheet, line, label);
            }
        }

        return drafts.Count < 2
            ? new FormReading
            {
                Form = TextForm.Report,
                Claims = [],
                Penalty = 1,
            }
            : Assemble(sheet, drafts, first);
    }

    /// <summary>The figures of the section that a label begins, the chapter first; null where it begins none.</summary>
    private static IReadOnlyList<int>? Next(Sheet sheet, PrintedLabel label, List<DraftSection> drafts)
    {
        if (label.Numbers.Count == 0 || label.IsWeak || label.Senses[0] is { Style: ")" or "()" } or { Inserted: > 0 })
            return null;
        if (IsNext(label.Numbers, drafts))
            return label.Numbers;
        // Arabic prints 3.1 from right to left, and files keep it as 1.3.
        IReadOnlyList<int> reversed = [.. label.Numbers.Reverse()];
        return sheet.Language == Language.Arabic && reversed.Count > 1 && IsNext(reversed, drafts) ? reversed : null;
    }

    private static bool IsNext(IReadOnlyList<int> numbers, List<DraftSection> drafts)
    {
        if (drafts.Count == 0)
            return numbers is [1];
        var last = drafts[^1].Numbers;
        // A child: 3 then 3.1. A sibling: 3.1 then 3.2; a small gap is a number that was lost. An elder: 3.8 then 4.
        if (numbers.Count == last.Count + 1)
            return numbers[^1] == 1 && numbers.Take(last.Count).SequenceEqual(last);
        if (numbers.Count > last.Count || !numbers.Take(numbers.Count - 1).SequenceEqual(last.Take(numbers.Count - 1)))
            return false;
        var step = numbers[^1] - last[numbers.Count - 1];
        return step == 1 || (step is 2 or 3 && numbers.Count > 1);
    }

    private static FormReading Assemble(Sheet sheet, List<DraftSection> drafts, int first)
    {
        var naming = new ClauseNaming(sheet);
        var claims = new List<Leaf>();
        var sections = new List<Section>();
        foreach (var draft in drafts)
        {
            var id = naming.Unique("sec_" + string.Join('-', draft.Numbers));
            claims.Add(new Leaf(draft.Heading, LeafKind.SectionHeading, id));
            var clauses = naming.Under(id, "para", draft.Clauses.Top);
            var end = clauses.Count > 0 ? Math.Max(draft.Heading.End, clauses[^1].Span.End) : draft.Heading.End;
            var title = draft.Title is { } span ? Words.Of(sheet, [span]) : "";
            sections.Add(new Section(id, string.Join('.', draft.Printed), title, TextSpan.Between(draft.Heading.Start, end), draft.Line, clauses, []));
        }

        claims.AddRange(naming.Claims);
        var titled = drafts.Count(static draft => draft.Title is not null);
        return new FormReading
        {
            Form = TextForm.Report,
            Claims = claims,
            Penalty = titled * 2 < drafts.Count ? 0.3 : 0,
            Sections = sections,
            Joined = naming.Joined,
            HeaderLines = first,
        };
    }
}
