namespace Resolute.Text.Structure.Forms;

/// <summary>A text that a clause quotes over several lines: its numbers and verbs are not ours.</summary>
/// <remarks>Reads lines from one where a quotation opens. Writes the line where it ends.</remarks>
internal static class Quotation
{
    // A quoted amendment runs over some lines; a quotation mark that nothing closes within them is a slip.
    private const int Furthest = 40;

    private const string Openers = "“«„「『";
    private const string Closers = "”»」』";

    /// <summary>The last line of the quotation that begins in a line or at its start; the line itself where none runs on.</summary>
    public static int LastLine(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        if (!Opens(sheet.Text, line) || (Ends(sheet, at) && !Begins(sheet, at + 1)))
            return at;
        for (var later = at + 1; later < sheet.Lines.Count && later - at <= Furthest; later++)
            if (Ends(sheet, later) && !Begins(sheet, later + 1))
                return later;
        return at;
    }

    /// <summary>Whether a line begins with a quotation mark.</summary>
    public static bool Begins(Sheet sheet, int at) => at < sheet.Lines.Count && sheet.Folded[sheet.Lines[at].Start] == '"';

    private static bool Opens(string text, SheetLine line)
    {
        var (open, straight) = (0, 0);
        foreach (var letter in text.AsSpan(line.Start, line.Length))
        {
            if (letter == '"')
                straight++;
            else if (Openers.Contains(letter, StringComparison.Ordinal))
                open++;
            else if (Closers.Contains(letter, StringComparison.Ordinal))
                open = Math.Max(0, open - 1);
        }

        return open > 0 || straight % 2 == 1;
    }

    /// <summary>Whether a line ends with a closing mark, a stop and a note figure behind it apart.</summary>
    private static bool Ends(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        var last = line.End - 1;
        while (last > line.Start && line.End - last < 6 && sheet.Folded[last] != '"' && !char.IsLetter(sheet.Folded[last]))
            last--;
        return last > line.Start && sheet.Folded[last] == '"' && !Openers.Contains(sheet.Text[last], StringComparison.Ordinal);
    }
}
