using Resolute.Text.Checks;
using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Structure;

/// <summary>From the best candidate to the reading: view, passes, kind, footnotes, findings.</summary>
internal static class Finished
{
    public static Reading Of(Sheet sheet, Candidate best)
    {
        var (form, leaves) = (best.Form, best.Leaves);
        var view = View(sheet, best);
        return new Reading
        {
            Language = sheet.Language,
            Kind = KindOfDocument.Of(sheet, best),
            Form = form.Form,
            Score = best.Score,
            Text = sheet.Text,
            Header = WithTitle(sheet, best),
            Preamble = form.Preamble,
            Operative = form.Operative,
            Sections = form.Sections,
            Footnotes = FootnoteCalls.Of(sheet, view),
            Unplaced =
            [
                .. leaves
                    .Where(static leaf => leaf.Kind == LeafKind.Unplaced)
                    .Select(leaf => new Unplaced(leaf.Span.Of(sheet.Text), sheet.Source.LineOf(leaf.Span.Start), leaf.Span)),
            ],
            Findings = [.. Homoglyphs.Of(sheet, view).Concat(form.Findings).OrderBy(static finding => finding.Line).ThenBy(static finding => finding.Column)],
            Leaves = leaves,
        };
    }

    /// <summary>The title above the body is the document's where its header states none.</summary>
    private static Header WithTitle(Sheet sheet, Candidate best) =>
        best.Header.Title is null && best.Form.Title is { } title ? best.Header with { Title = new HeaderField(Words.Of(sheet, [title]), title) } : best.Header;

    private static SourceView View(Sheet sheet, Candidate best)
    {
        var folded = sheet.Folded.Replace('\r', '\n').ToCharArray();
        foreach (var span in best.Joined)
            for (var i = span.Start; i < span.End; i++)
                if (folded[i] == '\n')
                    folded[i] = ' ';
        var placed = best.Leaves.Where(static leaf => leaf.At is not null).ToArray();
        return new SourceView(sheet.Text, new string(folded), sheet.Language, best.Leaves, sheet.Source.LineOf, PlaceOf);

        string? PlaceOf(int position)
        {
            var (low, high) = (0, placed.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (placed[middle].Span.End <= position)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low < placed.Length && placed[low].Span.Start <= position ? placed[low].At : null;
        }
    }
}
