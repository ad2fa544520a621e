using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Letters of another script that look like Latin ones inside a label, a code or a symbol. Protects search, citation and links: a symbol typed with a
/// Cyrillic С is another symbol for every machine (Unicode Technical Standard 39).
/// </summary>
/// <remarks>Reads the text and its folded twin. Writes findings "homoglyph" with the letter that was meant.</remarks>
internal sealed class Homoglyph : ICheck
{
    public string Rule => "homoglyph";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var (sheet, printed, folded) = (text.Sheet, text.Text, text.Sheet.Folded);
        var labels = text.View.Leaves.Where(static leaf => leaf.Kind == LeafKind.Label).Select(static leaf => leaf.Span.Start).ToHashSet();
        var isLatin = LatinLabels(text.View);
        for (var i = 0; i < printed.Length; i++)
        {
            if (sheet.IsMasked(i) || !Folding.IsLookAlike(printed[i], folded[i]))
                continue;
            var start = i;
            while (i + 1 < printed.Length && Folding.IsLookAlike(printed[i + 1], folded[i + 1]))
                i++;
            if (!IsMeant(sheet, labels.Contains(start) || (start > 0 && printed[start - 1] == '(' && labels.Contains(start - 1)), isLatin, start, i + 1))
                continue;
            var span = TextSpan.Between(start, i + 1);
            yield return text.Found(this, Severity.Warning, span, span.Of(folded), span.Of(printed), span.Of(folded));
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
}
