namespace Resolute.Text.Structure.Lines;

/// <summary>How a line stands on its page, in columns: how far in it begins, where it ends, and whether it is set in columns.</summary>
/// <param name="Indent">Blank columns before its first sign.</param>
/// <param name="Width">The column behind its last sign; Chinese signs take two.</param>
/// <param name="HasColumns">A gap as wide as a column's parts it, behind a label apart.</param>
internal readonly record struct LineShape(int Indent, int Width, bool HasColumns)
{
    private const int Tab = 8;
    private const int Gutter = 5;

    public static LineShape Of(string text, string folded, SheetLine line)
    {
        var from = line.Start;
        while (from > 0 && text[from - 1] is not ('\r' or '\n'))
            from--;
        var (column, indent, gap, words, hasColumns) = (0, 0, 0, 0, false);
        for (var i = from; i < line.End; i++)
        {
            if (char.IsWhiteSpace(folded[i]))
            {
                var wide = text[i] == '\t' ? Tab - (column % Tab) : ColumnsOf(text[i]);
                column += wide;
                gap += wide;
                continue;
            }

            if (words == 0)
                indent = column;
            else if (gap >= Gutter && words > 1)
                hasColumns = true;
            if (gap > 0 || words == 0)
                words++;
            gap = 0;
            column += ColumnsOf(text[i]);
        }

        return new LineShape(indent, column, hasColumns);
    }

    /// <summary>The columns of the first word of a line: what would have had to fit on the line above.</summary>
    public static int FirstWord(string text, string folded, SheetLine line)
    {
        var columns = 0;
        for (var i = line.Start; i < line.End && !char.IsWhiteSpace(folded[i]); i++)
        {
            if (IsWide(text[i]))
                return columns == 0 ? 2 : columns;
            columns += ColumnsOf(text[i]);
        }

        return columns;
    }

    public static bool IsWide(char letter) => letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');

    private static int ColumnsOf(char letter) =>
        IsWide(letter) ? 2
        : letter < '\u0300' ? (letter == '\u00AD' ? 0 : 1)
        : char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format ? 0
        : 1;
}
