using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>Where a text of the United Nations form begins: the line of its first paragraph, and the body that speaks above it.</summary>
/// <param name="Line">The line of the first paragraph.</param>
/// <param name="Split">Where in that line the paragraph begins, behind a chapeau on the same line; -1 where it has the line for itself.</param>
/// <param name="Chapeau">The first line of the chapeau; the same as <paramref name="Line"/> where no body is named above.</param>
/// <param name="Words">The chapeau.</param>
internal sealed record UnStart(int Line, int Split, int Chapeau, TextSpan? Words)
{
    private const int LongestChapeau = 300;
    private const int LongestBody = 160;
    private const int ShortBody = 60;

    // "I  Revised estimates ..." may stand between the body and the first recital of its section.
    private const int MostHeadings = 4;

    /// <summary>The first place where a body speaks and a paragraph opens with its verb; else the first of several verbs that open paragraphs.</summary>
    public static UnStart? In(Sheet sheet)
    {
        for (var at = 0; at < sheet.Lines.Count; at++)
        {
            if (Glued(sheet, at) is { } split)
                return new UnStart(at, split.Words, at, TextSpan.Between(sheet.Lines[at].Start, split.Body));
            if (at > 0 && OpensAt(sheet, at, out var isPreambular) && Above(sheet, at, isPreambular) is var chapeau and >= 0)
                return new UnStart(at, -1, FirstOf(sheet, chapeau), TextSpan.Between(sheet.Lines[FirstOf(sheet, chapeau)].Start, sheet.Lines[chapeau].End));
        }

        return Bare(sheet);
    }

    /// <summary>Whether a line is a body that speaks, by itself: "The General Assembly,".</summary>
    public static bool IsChapeau(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        return line.Length <= LongestBody
            && sheet.Folded[line.End - 1] is ',' or ':'
            && IsBody(sheet, line.Start, line.End)
            && sheet.LabelOf(at) is null
            && !StartsWithVerb(sheet, line);
    }

    private static bool StartsWithVerb(Sheet sheet, SheetLine line) =>
        OpeningVerb.At(sheet, line.Start, line.End, isOperative: false) is { Class.Key: not "unknown" };

    private static bool IsBody(Sheet sheet, int start, int end)
    {
        var letters = sheet.Bare(start, Math.Min(end, start + LongestBody)).Letters;
        var words = ParagraphWords.Of(sheet.Language);
        return words.HasBody(letters) && !words.Greets(letters);
    }

    private static int Above(Sheet sheet, int at, bool isPreambular)
    {
        for (var above = at - 1; above >= Math.Max(0, at - 1 - MostHeadings); above--)
        {
            var line = sheet.Lines[above];
            var last = sheet.Folded[line.End - 1];
            if (above == at - 1 && (last is ',' && isPreambular ? IsAnyChapeau(sheet, above) : IsChapeau(sheet, above) || IsOpenChapeau(sheet, above)))
                return above;
            if (above < at - 1 && last is ',' && IsChapeau(sheet, above))
                return above;
            if (Forms.Words.Close(sheet.Folded, line.Start, line.End) || sheet.LabelOf(above) is not null)
                return -1;
        }

        return -1;
    }

    /// <summary>Above a recital any short line that ends with a comma speaks, whatever its words, unless it greets.</summary>
    private static bool IsAnyChapeau(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        if (
            line.Length > LongestChapeau
            || (sheet.LabelOf(at) is { IsWeak: false } label && label.Senses[0].Kind != Labels.LabelKind.Number)
            || StartsWithVerb(sheet, line)
        )
            return false;
        return !ParagraphWords.Of(sheet.Language).Greets(sheet.Bare(line.Start, line.End).Letters);
    }

    /// <summary>"The General Assembly" without its comma.</summary>
    private static bool IsOpenChapeau(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        if (
            line.Length > ShortBody
            || Forms.Words.Close(sheet.Folded, line.Start, line.End)
            || sheet.LabelOf(at) is not null
            || !IsBody(sheet, line.Start, line.End)
        )
            return false;
        var letters = sheet.Bare(line.Start, line.End).Letters;
        return sheet.Language switch
        {
            Language.English => letters.StartsWith("the ", StringComparison.Ordinal),
            Language.French => letters.StartsWith("le ", StringComparison.Ordinal) || letters.StartsWith('l'),
            Language.Spanish => letters.StartsWith("el ", StringComparison.Ordinal) || letters.StartsWith("la ", StringComparison.Ordinal),
            Language.Arabic => letters.StartsWith("ان ", StringComparison.Ordinal),
            Language.Chinese => letters.Length < 16 && ParagraphWords.Of(sheet.Language).IsBody(letters),
            _ => letters.Count(static letter => letter == ' ') < 4 && ParagraphWords.Of(sheet.Language).IsBody(letters),
        };
    }

    private static bool OpensAt(Sheet sheet, int at, out bool isPreambular)
    {
        var line = sheet.Lines[at];
        var start = sheet.LabelOf(at) is { } label ? Math.Min(label.WordsStart, line.End) : line.Start;
        var verb = OpeningVerb.At(sheet, start, line.End, isOperative: false);
        isPreambular = verb?.Class.Role == ClauseRole.Preambular;
        if (verb is null)
        {
            // A body that speaks by itself proves a recital whose verb no table has.
            isPreambular = at > 0 && IsChapeau(sheet, at - 1) && VerbShape.IsAt(sheet, start, line.End, isOperative: false) && line.Length > LongestBody / 4;
            return isPreambular;
        }

        // A keyword alone on its line is a heading of the ITU form, unless marks set it off and starred items follow.
        return verb.Words.End < line.End - 1
            || (sheet.Folded[line.Start] == '*' && at + 1 < sheet.Lines.Count && sheet.Folded[sheet.Lines[at + 1].Start] == '*');
    }

    private static int FirstOf(Sheet sheet, int chapeau)
    {
        var first = chapeau;
        while (first > 0 && chapeau - first < 4)
        {
            var (above, line) = (sheet.Lines[first - 1], sheet.Lines[first]);
            var isTail = char.IsLower(sheet.Folded[line.Start]) && !Forms.Words.Close(sheet.Folded, above.Start, above.End);
            if (!isTail && (IsBody(sheet, line.Start, line.End) || !IsChapeau(sheet, first - 1)))
                break;
            first--;
        }

        return first;
    }

    /// <summary>"The Health Assembly, Having considered ...": where the body ends and its first paragraph begins.</summary>
    private static (int Body, int Words)? Glued(Sheet sheet, int at)
    {
        var line = sheet.Lines[at];
        var furthest = Math.Min(line.End - 1, line.Start + LongestBody);
        if (sheet.LabelOf(at) is not null || !IsBody(sheet, line.Start, Math.Min(line.End, line.Start + LongestBody)))
            return null;
        for (var comma = line.Start + 2; comma < furthest; comma++)
        {
            if (sheet.Folded[comma] is not ',')
                continue;
            var words = comma + 1;
            while (words < line.End && char.IsWhiteSpace(sheet.Folded[words]))
                words++;
            var isApart = char.IsUpper(sheet.Folded[words]) || comma - line.Start <= ShortBody;
            if (isApart && IsBody(sheet, line.Start, comma) && OpensRecital(sheet, words, line.End) is { } verb && verb.Words.End < line.End - 1)
                return (comma + 1, words);
        }

        return null;
    }

    /// <summary>No body is named: two numbered paragraphs with verbs below a recital say that it is one.</summary>
    private static UnStart? Bare(Sheet sheet)
    {
        var (first, numbered) = (-1, 0);
        for (var at = 0; at < sheet.Lines.Count && numbered < 2; at++)
        {
            var line = sheet.Lines[at];
            if (sheet.LabelOf(at) is { } label)
                numbered +=
                    first >= 0
                    && label.Senses[0] is { Kind: Labels.LabelKind.Number, Depth: 1 }
                    && OpeningVerb.At(sheet, Math.Min(label.WordsStart, line.End), line.End, true) is { IsPreambularOnly: false }
                        ? 1
                        : 0;
            else if (
                first < 0
                && OpensRecital(sheet, line.Start, line.End) is { } verb
                && verb.Words.End < line.End - 1
                && sheet.Folded[line.End - 1] is ',' or ';'
            )
                first = at;
        }

        return first >= 0 && numbered == 2 ? new UnStart(first, -1, first, null) : null;
    }

    /// <summary>A verb that only recitals have; Chinese has one word for recital and paragraph.</summary>
    private static OpeningVerb? OpensRecital(Sheet sheet, int start, int end) =>
        OpeningVerb.At(sheet, start, end, isOperative: false) is { } verb
        && (verb.IsPreambularOnly || (sheet.Language == Language.Chinese && verb.Class.Role == ClauseRole.Preambular))
            ? verb
            : null;
}
