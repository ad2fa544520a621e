using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Structure;

/// <summary>A form's reading with header and leaves, scored: the share of visible characters it explains, less its penalty.</summary>
internal sealed record Candidate(FormReading Form, Header Header, TextSpan? DateCell, IReadOnlyList<TextSpan> Joined, IReadOnlyList<Leaf> Leaves, double Score)
{
    private const double AsMuch = 0.05;

    public static Candidate Of(Sheet sheet, FormReading form)
    {
        var reader = sheet.HeaderOf(form.HeaderLines);
        var leaves = Partition.Of(sheet.Text, [.. sheet.Claims, .. form.Claims, .. reader.Claims]);
        var (all, lost) = (0L, 0L);
        foreach (var leaf in leaves)
        {
            all += leaf.Span.Length;
            lost += leaf.Kind == LeafKind.Unplaced ? leaf.Span.Length : 0;
        }

        var score = all == 0 ? 0 : ((double)(all - lost) / all) - form.Penalty;
        return new Candidate(form, reader.Header, reader.DateCell, [.. form.Joined, .. reader.Joined], leaves, Math.Round(Math.Clamp(score, 0, 1), 4));
    }

    /// <summary>Whether this reading is kept before another: by score, and between two forms of resolutions that explain as much by the verbs they found.</summary>
    public bool IsBetterThan(Candidate other)
    {
        var areResolutions = Form.Form is TextForm.Itu or TextForm.Un && other.Form.Form is TextForm.Itu or TextForm.Un;
        if (!areResolutions || Math.Abs(Score - other.Score) > AsMuch || Math.Min(Score, other.Score) < AsMuch)
            return Score > other.Score;
        return Verbs > other.Verbs;
    }

    private int Verbs => Form.Preamble.Concat(Form.Operative).Count(static block => block.Keyword != "unknown");
}
