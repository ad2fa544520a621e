using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>Letters of another script that look like Latin ones inside a label, a code or a symbol.</summary>
/// <remarks>Reads the text and its folded twin. Writes findings "homoglyph" with the letter that was meant.</remarks>
internal static class Homoglyphs
{
    public static IEnumerable<Finding> Of(Sheet sheet, SourceView view)
    {
        var labels = view.Leaves.Where(static leaf => leaf.Kind == LeafKind.Label).Select(static leaf => leaf.Span.Start).ToHashSet();
        var isLatin = LatinLabels(view);
        for (var i = 0; i < sheet.Text.Length; i++)
        {
            if (sheet.IsMasked(i) || !Folding.IsLookAlike(sheet.Text[i], sheet.Folded[i]))
                continue;
            var start = i;
            while (i + 1 < sheet.Text.Length && Folding.IsLookAlike(sheet.Text[i + 1], sheet.Folded[i + 1]))
                i++;
            if (IsMeant(sheet, labels.Contains(start) || (start > 0 && sheet.Text[start - 1] == '(' && labels.Contains(start - 1)), isLatin, start, i + 1))
                yield return At(sheet, TextSpan.Between(start, i + 1));
        }
    }

    /// <summary>In Russian a Cyrillic letter beside a figure is just that; it is a look-alike only beside Latin letters or in a Latin list.</summary>
    private static bool IsMeant(Sheet sheet, bool isLabel, bool isLatin, int start, int end)
    {
        if (sheet.Language != Language.Russian)
            return true;
        return isLabel ? isLatin : IsLatin(sheet.Text, start - 1) || IsLatin(sheet.Text, end);
    }

    private static bool LatinLabels(SourceView view)
    {
        var letters = view.Leaves.Where(static leaf => leaf.Kind == LeafKind.Label).Select(leaf => view.Text[leaf.Span.Start]).ToList();
        return letters.Count(static letter => letter is 'b' or 'd' or 'f' or 'g') > letters.Count(static letter => letter is 'б' or 'г' or 'д' or 'в');
    }

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    private static Finding At(Sheet sheet, TextSpan span)
    {
        var block = sheet.Source.BlockAt(span.Start);
        var (words, meant) = (span.Of(sheet.Text), span.Of(sheet.Folded));
        return new Finding("homoglyph", Severity.Warning, block?.Line ?? 1, span.Start - (block?.Span.Start ?? 0) + 1, words, meant, words, meant);
    }
}
