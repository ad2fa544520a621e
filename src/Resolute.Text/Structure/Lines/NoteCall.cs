using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>The mark that a footnote begins with: "1 ", "¹", "1/", "*".</summary>
internal sealed record NoteCall(string Mark, int Number, char Gap, int WordsStart, bool IsRaised, bool HasStroke)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether the mark could as well be a figure of the sentence.</summary>
    public bool IsLoose => !IsRaised && !HasStroke && Mark[0] != '*';

    /// <summary>A note has one blank behind its figure, a section or a clause a wide one.</summary>
    public bool IsTight(string text) => Gap == ' ' && WordsStart + 1 < text.Length && !char.IsWhiteSpace(text[WordsStart + 1]);

    // Where clauses print "3." a bare "3" behind a tab is a note; where they print a bare "3" it may be a clause.
    // Starred notes stand above the numbered ones.
    public bool Continues(NoteCall previous, bool areDotted) =>
        previous.Mark[0] == '*' ? Mark[0] == '*' || Number == 1 : Gap == previous.Gap && (Gap != '\t' || areDotted) && Number == previous.Number + 1;

    public bool Continues(string mark) => int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Number == number + 1;

    public static NoteCall? At(string text, SheetLine line)
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
        if ((isBracketed && text[at++] != ']') || at >= line.End)
            return null;
        var isRaised = Raised.Contains(text[line.Start], StringComparison.Ordinal);
        var hasStroke = text[at] == '/' && at + 1 < line.End && char.IsWhiteSpace(text[at + 1]);
        if (!isRaised && !hasStroke && !char.IsWhiteSpace(text[at]))
            return null;
        var number = int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return new NoteCall(mark, number, text[at], hasStroke ? at + 1 : at, isRaised, hasStroke);
    }

    /// <summary>Whether a line begins with words that notes open with: "See", "Ibid.", a symbol.</summary>
    public static bool Opens(Sheet sheet, SheetLine line, int? from = null)
    {
        var start = from ?? line.Start;
        while (start < line.End && char.IsWhiteSpace(sheet.Folded[start]))
            start++;
        var letters = sheet.Bare(start, Math.Min(line.End, start + 60)).Letters;
        if (WordTable.FurnitureWords.Start(letters, static kind => kind == "note") is not null)
            return char.IsUpper(sheet.Folded[start]) || sheet.Folded[start] >= '\u0590';
        var space = sheet.Folded.IndexOf(' ', start, line.End - start);
        return DocumentSymbol.Is(sheet.Folded[start..(space < 0 ? line.End : space)].TrimEnd('.', ',', ';'));
    }

    private static char? Figure(char sign) =>
        char.IsAsciiDigit(sign) || sign == '*' ? sign
        : Raised.IndexOf(sign, StringComparison.Ordinal) is var value and >= 0 ? (char)('0' + value)
        : null;
}
