using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>Parts the body that speaks from the first recital where a print has both on one line: "The Assembly, Having considered …".</summary>
/// <remarks>Reads lines. Writes lines.</remarks>
internal static class GluedChapeau
{
    // The body speaks at the head of a text, in a few words.
    private const int Furthest = 40;
    private const int Longest = 150;

    public static IReadOnlyList<SheetLine> Part(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        for (var at = 0; at < Math.Min(lines.Count, Furthest); at++)
            if (At(sheet, lines[at]) is var comma and > 0)
                return [.. lines.Take(at), lines[at] with { End = comma + 1 }, lines[at] with { Start = Words(sheet, comma + 1) }, .. lines.Skip(at + 1)];
        return lines;
    }

    /// <summary>The comma behind the body; 0 where the line has no such comma, or begins with a verb itself.</summary>
    private static int At(Sheet sheet, SheetLine line)
    {
        if (ParagraphStart.HasVerb(sheet, line) || !char.IsUpper(sheet.Folded[line.Start]))
            return 0;
        var comma = sheet.Folded.IndexOf(',', line.Start, Math.Min(Longest, line.Length));
        while (comma > 0 && comma < line.End - 10)
        {
            var words = Words(sheet, comma + 1);
            if (words > comma + 1 && char.IsUpper(sheet.Folded[words]) && Opens(sheet, words, line.End))
                return comma;
            var from = comma + 1;
            comma = from < line.Start + Longest ? sheet.Folded.IndexOf(',', from, Math.Min(line.Start + Longest, line.End) - from) : 0;
        }

        return 0;
    }

    private static bool Opens(Sheet sheet, int start, int end) =>
        Keywords.AtStart(sheet.Language, sheet.Bare(start, Math.Min(end, start + 80)).Letters) is { } found
        && found.Classes.Any(static one => one.Role == ClauseRole.Preambular);

    private static int Words(Sheet sheet, int at)
    {
        while (at < sheet.Folded.Length - 1 && char.IsWhiteSpace(sheet.Folded[at]))
            at++;
        return at;
    }
}
