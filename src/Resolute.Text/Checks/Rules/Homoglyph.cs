using System.Buffers;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Letters of another script that look like Latin ones inside a label, a code or a symbol, and figures that look like letters. Protects search, citation and
/// links: a symbol typed with a Cyrillic С is another symbol for every machine (Unicode Technical Standard 39).
/// </summary>
/// <remarks>Reads the text, its folded twin, symbols and labels. Writes findings "homoglyph" with the letter that was meant.</remarks>
internal sealed partial class Homoglyph : ICheck
{
    private static readonly SearchValues<char> RussianOnly = SearchValues.Create("бвгджз");
    private static readonly SearchValues<char> LatinOnly = SearchValues.Create("bdfgh");

    public string Rule => "homoglyph";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var told = new HashSet<int>();
        return Letters(text).Concat(Symbols(text)).Concat(Labels(text)).Concat(Figures(text)).Where(finding => told.Add(finding.Span.Start));
    }

    private IEnumerable<Finding> Letters(CheckedText text)
    {
        var (sheet, printed, folded) = (text.Sheet, text.Text, text.Sheet.Folded);
        var labels = text.View.Leaves.Where(static leaf => leaf.Kind == LeafKind.Label).Select(static leaf => leaf.Span.Start).ToHashSet();
        var own = CyrillicLists(text);
        var isLatin = LatinLabels(text.View);
        for (var i = 0; i < printed.Length; i++)
        {
            if (sheet.IsMasked(i) || !Folding.IsLookAlike(printed[i], folded[i]))
                continue;
            var start = i;
            while (i + 1 < printed.Length && Folding.IsLookAlike(printed[i + 1], folded[i + 1]))
                i++;
            var isLabel = labels.Contains(start) || (start > 0 && printed[start - 1] == '(' && labels.Contains(start - 1));
            if (!own.Contains(start) && IsMeant(sheet, isLabel, isLatin, start, i + 1))
                yield return Of(text, TextSpan.Between(start, i + 1), TextSpan.Between(start, i + 1).Of(folded));
        }
    }

    /// <summary>"А/81/62": one look-alike before a stroke is told by the symbol that it begins. "С24" in Russian is a session or an action line.</summary>
    private IEnumerable<Finding> Symbols(CheckedText text)
    {
        foreach (var symbol in text.Reading.Symbols)
            for (var i = symbol.Span.Start; i < symbol.Span.End; i++)
                if (LookAlike.Latin(text.Text[i]) is { } latin)
                    yield return Of(text, new TextSpan(i, 1), latin.ToString());
        foreach (var found in Scan.Of(CyrillicCode(), text.Text))
            if (!text.Sheet.IsMasked(found.Span.Start))
                yield return Of(text, new TextSpan(found.Span.Start, 1), "C");
    }

    /// <summary>A label in full brackets is not folded; the list it stands in tells that a look-alike was meant.</summary>
    private IEnumerable<Finding> Labels(CheckedText text)
    {
        var own = CyrillicLists(text);
        foreach (var clause in text.Clauses.Select(static placed => placed.Clause))
        {
            if (clause.Label is not { } label || own.Contains(clause.Span.Start) || !label.Any(char.IsAsciiLetterLower))
                continue;
            for (var i = clause.Span.Start; i < Math.Min(clause.Span.End, clause.Span.Start + label.Length); i++)
                if (LookAlike.Latin(text.Text[i]) is { } latin && label.Contains(latin, StringComparison.Ordinal))
                    yield return Of(text, new TextSpan(i, 1), latin.ToString());
        }
    }

    /// <summary>"2O27", "l'an 20l5", "1’Organisation", a list that counts 1, 2, З.</summary>
    private IEnumerable<Finding> Figures(CheckedText text)
    {
        foreach (var found in Scan.Of(MistakenFigure(), text.Text))
        {
            var slip = new TextSpan(found.Offset + found.Match.Groups["slip"].Index, 1);
            if (!text.Sheet.IsMasked(slip.Start))
                yield return Of(text, slip, Meant(text.Text[slip.Start]));
        }

        foreach (var line in text.Sheet.Source.Blocks)
            if (line.Span.Length > 2 && text.Text[line.Span.Start] == 'З' && text.Text[line.Span.Start + 1] is '\t' or ')' or '.')
                yield return Of(text, new TextSpan(line.Span.Start, 1), "3");
    }

    private Finding Of(CheckedText text, TextSpan span, string meant) => text.Found(this, Severity.Warning, span, meant, span.Of(text.Text), meant);

    private static string Meant(char letter) =>
        letter switch
        {
            '1' => "l",
            'l' or 'I' => "1",
            _ => "0",
        };

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

    /// <summary>Where labels stand whose list counts in Russian letters: а), б), в).</summary>
    private static HashSet<int> CyrillicLists(CheckedText text) =>
        [
            .. text
                .Clauses.Where(static placed =>
                    placed.Place == 0 && placed.Siblings.Any(static clause => clause.Label is { } label && label.AsSpan().IndexOfAny(RussianOnly) >= 0)
                )
                .Where(static placed => !placed.Siblings.Any(static clause => clause.Label is { } label && label.AsSpan().IndexOfAny(LatinOnly) >= 0))
                .SelectMany(static placed => placed.Siblings)
                .Select(static clause => clause.Span.Start),
        ];

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    [GeneratedRegex(@"(?<![\p{L}\p{N}.])С(?=[0-9]{1,2}(?![\p{L}\p{N}°]))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex CyrillicCode();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:[0-9]{1,3}(?<slip>[OОоolI])(?=[0-9]{1,3}(?![\p{L}\p{N}]))|(?<slip>1)(?=['’]\p{L}{3}))",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex MistakenFigure();
}
