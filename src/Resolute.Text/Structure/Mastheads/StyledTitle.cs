namespace Resolute.Text.Structure.Mastheads;

/// <summary>
/// The title in a Word file of the United Nations, set in the styles of its templates (Title_H_CH, Title_H1), with the headings of part and section
/// between its lines; "Report of …" in such a style is who speaks, and no part of the title.
/// </summary>
/// <param name="Title">Its lines, the first to the last.</param>
/// <param name="Source">The line that says whose paper it is; null where none does.</param>
internal sealed record StyledTitle(TextSpan Title, TextSpan? Source)
{
    private const int Furthest = 40;
    private const int MostLines = 12;

    public static StyledTitle? Of(Sheet sheet)
    {
        var count = Math.Min(sheet.Lines.Count, Furthest);
        var first = Enumerable.Range(0, count).FirstOrDefault(at => IsTitle(sheet.Lines[at]), -1);
        if (first < 0)
            return null;
        var (last, source) = (-1, (TextSpan?)null);
        for (var at = first; at < Math.Min(count, first + MostLines); at++)
        {
            var line = sheet.Lines[at];
            if (at > first && IsTitle(line) && MastheadWords.Says("paper", sheet.Bare(line.Start, line.End).Letters))
            {
                source = line.Span;
                break;
            }

            if (IsTitle(line))
                last = at;
            else if (!line.IsHeading)
                break;
        }

        return new StyledTitle(TextSpan.Between(sheet.Lines[first].Start, sheet.Lines[last].End), source);
    }

    /// <summary>Whether a line has one of the styles of titles.</summary>
    private static bool IsTitle(SheetLine line) => line.Style?.StartsWith("Title_", StringComparison.OrdinalIgnoreCase) is true;
}
