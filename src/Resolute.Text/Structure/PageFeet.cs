using System.Globalization;

namespace Resolute.Text.Structure;

/// <summary>Rules, ornaments, and the footnotes that a page printed under a rule, also in the middle of a list.</summary>
/// <remarks>Reads trimmed lines. Writes the lines that remain, footnotes, and their claims.</remarks>
internal static class PageFeet
{
    internal sealed record Taken(IReadOnlyList<SheetLine> Rest, IReadOnlyList<Footnote> Footnotes, IReadOnlyList<Leaf> Claims);

    public static Taken Take(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        var rest = new List<SheetLine>(lines.Count);
        var footnotes = new List<Footnote>();
        var claims = new List<Leaf>();
        var isFoot = false;
        var areDotted = AreNumbersDotted(sheet.Folded, lines);
        Call? last = null;
        foreach (var line in lines)
        {
            if (IsRule(sheet.Folded, line))
            {
                claims.Add(new Leaf(line.Span, LeafKind.Furniture));
                isFoot = true;
                last = null;
                continue;
            }

            var call = isFoot || IsStarred(sheet.Folded, line) ? Call.At(sheet.Text, line) : null;
            isFoot = call is not null && (last is null || call.Continues(last, areDotted));
            // Unlike a clause, a starred note at the very end needs no rule above it.
            if (!isFoot)
            {
                rest.Add(line);
                continue;
            }

            last = call;
            claims.Add(new Leaf(line.Span, LeafKind.Footnote));
            footnotes.Add(new Footnote(call!.Mark, sheet.Text[call.WordsStart..line.End].Trim(), null, line.Span));
        }

        return new Taken(rest, footnotes, claims);
    }

    /// <summary>Whether the clauses of a text print a dot or a dash behind their numbers.</summary>
    private static bool AreNumbersDotted(string folded, IReadOnlyList<SheetLine> lines)
    {
        var dotted = 0;
        foreach (var line in lines)
        {
            var at = line.Start;
            while (at < line.End && at - line.Start < 3 && char.IsAsciiDigit(folded[at]))
                at++;
            while (at < line.End && at - line.Start < 5 && folded[at] == ' ')
                at++;
            dotted += at > line.Start && at + 1 < line.End && folded[at] is '.' or '-' && char.IsWhiteSpace(folded[at + 1]) ? 1 : 0;
        }

        return dotted > 1;
    }

    /// <summary>Five or more of one sign, or stars in a row.</summary>
    private static bool IsRule(string folded, SheetLine line)
    {
        var (signs, first) = (0, folded[line.Start]);
        if (first is not ('_' or '-' or '*' or '=' or '—' or '─' or '.'))
            return false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (folded[i] == first)
                signs++;
            else if (!char.IsWhiteSpace(folded[i]))
                return false;
        }

        return signs >= (first == '*' ? 3 : 5);
    }

    private static bool IsStarred(string folded, SheetLine line) => folded[line.Start] == '*' && line.Length > 2 && folded[line.Start + 1] is '\t';

    private sealed record Call(string Mark, int Number, char Gap, int WordsStart)
    {
        private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        // Where clauses print "3." a bare "3" behind a tab is a note; where they print a bare "3" it may be a clause.
        public bool Continues(Call previous, bool areDotted) => Gap == previous.Gap && (Gap != '\t' || areDotted) && Number == previous.Number + 1;

        public static Call? At(string text, SheetLine line)
        {
            // Some prints bracket the figure of a note: "[1]".
            var isBracketed = text[line.Start] == '[';
            var (at, mark) = (line.Start + (isBracketed ? 1 : 0), "");
            while (at < line.End && mark.Length < 3 && Figure(text[at]) is { } figure)
            {
                mark += figure;
                at++;
            }

            if (mark.Length == 0 || at >= line.End)
                return null;
            if (isBracketed && text[at++] != ']' || at >= line.End)
                return null;
            var isRaised = Raised.Contains(text[line.Start], StringComparison.Ordinal);
            if (!isRaised && !char.IsWhiteSpace(text[at]))
                return null;
            return new Call(mark, int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, text[at], at);
        }

        private static char? Figure(char sign) =>
            char.IsAsciiDigit(sign) || sign == '*' ? sign
            : Raised.IndexOf(sign, StringComparison.Ordinal) is var value and >= 0 ? (char)('0' + value)
            : null;
    }
}
