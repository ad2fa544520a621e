using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Lines;

/// <summary>Whether a line looks like the first of a paragraph: behind a closed line, with a label or a verb that opens recitals or clauses.</summary>
internal static class ParagraphStart
{
    public static bool Is(Sheet sheet, SheetLine above, SheetLine line) =>
        Forms.Words.Close(sheet.Folded, above.Start, above.End) && (HasLabel(sheet, line) || HasVerb(sheet, line));

    /// <summary>A label that no sentence has: with a parenthesis, a stop or a tab.</summary>
    public static bool HasLabel(Sheet sheet, SheetLine line) =>
        LabelReader.Read(sheet.Text, sheet.Folded, line.Start, line.End) is { IsWeak: false } label && label.WordsStart < line.End;

    /// <summary>A verb that opens a recital or a clause; in scripts that have capitals, written with one where the language does so.</summary>
    public static bool HasVerb(Sheet sheet, SheetLine line)
    {
        if (char.IsLower(sheet.Folded[line.Start]) && sheet.Language is not Language.Russian)
            return false;
        // Chinese adverbs also join two verbs of one sentence.
        if (sheet.Language == Language.Chinese)
            return Keywords.AtStart(sheet.Language, sheet.Bare(line.Start, Math.Min(line.End, line.Start + 20)).Letters) is not null;
        return Forms.OpeningVerb.At(sheet, line.Start, line.End, isOperative: false) is { } verb && !IsAdverbOnly(sheet, line, verb);
    }

    /// <summary>"The group notes" opens with a word and then a verb, and is no keyword.</summary>
    private static bool IsAdverbOnly(Sheet sheet, SheetLine line, Forms.OpeningVerb verb)
    {
        var bare = sheet.Bare(line.Start, verb.Words.End);
        return Keywords.AtStart(sheet.Language, sheet.Bare(line.Start, Math.Min(line.End, line.Start + 80)).Letters) is null
            && bare.Letters.StartsWith("the ", StringComparison.Ordinal);
    }
}
