using Resolute.Text.Blocks;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>The line length of a text whose lines end where its page ended, and how it sets its paragraphs apart.</summary>
/// <param name="Full">A line, with the word that did not fit on it, takes at least so many columns.</param>
/// <param name="IsByBlank">A blank line stands between paragraphs.</param>
/// <param name="IsByIndent">The first line of a paragraph is set in.</param>
internal sealed record Measure(int Full, bool IsByBlank, bool IsByIndent)
{
    // The widest page of a typewriter or a printer; a paragraph of a word processor is longer.
    private const int Widest = 135;
    private const int Edge = 110;
    private const int LongestHeading = 60;
    private const int FewestLines = 6;
    private const int FewestRuns = 3;
    private const double LeastRuns = 0.15;

    // Where so many lines run on, the text is wrapped however raggedly; where fewer do, they must be the longest lines that it has.
    private const double SureRuns = 0.35;
    private const int Ragged = 15;

    // A text set in as a whole has no line at its margin.
    private const double LeastFlush = 0.05;

    /// <summary>The measure of lines; null where each line is a paragraph.</summary>
    public static Measure? Of(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        if (
            lines.Count < FewestLines
            || sheet.Source.Blocks.Any(static block => block.Label is not null || block.Style is not null || block.InTable || block.Part != BlockPart.Body)
        )
            return null;
        var shapes = lines.Select(line => LineShape.Of(sheet.Text, sheet.Folded, line)).ToArray();
        var widths = shapes.Select(static shape => shape.Width).Order().ToArray();
        if (widths[(int)(0.95 * (widths.Length - 1))] > Widest)
            return null;

        var (runs, taken, starts, blankRuns, blankStarts, indentStarts) = (new List<int>(), 0, 0, 0, 0, 0);
        for (var at = 1; at < lines.Count; at++)
        {
            var (above, line) = (lines[at - 1], lines[at]);
            var isBlank = line.Number - above.Number > 1;
            var length = shapes[at - 1].Width + 1 + LineShape.FirstWord(sheet.Text, sheet.Folded, line);
            if (RunsOn(sheet, above, line) && !shapes[at].HasColumns && !shapes[at - 1].HasColumns)
            {
                taken++;
                blankRuns += isBlank && !line.IsPageTop ? 1 : 0;
                if (shapes[at].Indent <= shapes[at - 1].Indent + 8)
                    runs.Add(length);
            }
            else if (!line.IsPageTop && ParagraphStart.Is(sheet, above, line))
            {
                starts++;
                blankStarts += isBlank ? 1 : 0;
                indentStarts += shapes[at].Indent >= 2 ? 1 : 0;
            }
        }

        // Chinese fills its lines to the last sign: where lines end at one column, the page ended there.
        var edge = widths[^1];
        var isFilled = sheet.Language == Language.Chinese && edge is > 50 and < Edge && widths.Count(width => width >= edge - 2) >= FewestRuns;
        if (!isFilled && (runs.Count < FewestRuns || taken < LeastRuns * lines.Count))
            return null;
        if (isFilled)
            runs.Add(edge);
        runs.Sort();
        if (!isFilled && taken < SureRuns * lines.Count && widths[(int)(0.97 * (widths.Length - 1))] > runs[runs.Count / 2] + Ragged)
            return null;
        // On a page of one width a line with the next word would be wider than the page; where widths vary the runs themselves say how full is full.
        var full = Math.Min(runs[runs.Count / 10], widths[(int)(0.95 * (widths.Length - 1))] + 1);
        var isByBlank = starts > 1 && blankStarts >= starts * 0.7 && blankRuns <= taken * 0.6;
        var flush = shapes.Count(static shape => shape.Indent < 2);
        return new Measure(full, isByBlank, starts > 1 && indentStarts >= starts * 0.7 && flush > lines.Count * LeastFlush);
    }

    /// <summary>Whether a sentence surely runs on over the end of a line.</summary>
    private static bool RunsOn(Sheet sheet, SheetLine above, SheetLine line)
    {
        if (Forms.Words.Close(sheet.Folded, above.Start, above.End))
            return false;
        if (above.Length < LongestHeading && Forms.HeadingReader.Read(sheet, above.Start, above.End, isOperative: true) is not null)
            return false;
        var (last, first) = (sheet.Folded[above.End - 1], sheet.Folded[line.Start]);
        if (char.IsLower(first))
            return true;
        if (sheet.Language == Language.Chinese)
            return above.Length > 20 && LineShape.IsWide(last) && LineShape.IsWide(first);
        return sheet.Language == Language.Arabic && above.Length > 30 && char.IsLetter(last) && char.IsLetter(first);
    }
}
