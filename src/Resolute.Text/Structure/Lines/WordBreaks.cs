using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>Words parted at the end of a line: whether the hyphen goes, by the words that the text itself writes whole.</summary>
internal sealed class WordBreaks
{
    private const int Longest = 40;

    private static readonly Dictionary<string, HashSet<string>> Firsts = TableRow
        .Of("Languages/compound-firsts.tsv")
        .ToDictionary(
            static row => row["language"],
            static row => row.Phrases("words").Select(Skeleton.Of).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private readonly Sheet _sheet;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public WordBreaks(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        _sheet = sheet;
        if (!lines.Any(line => EndsBroken(sheet, line)))
            return;
        foreach (var line in lines)
        foreach (var word in Whole(line))
            _known.Add(word);
    }

    /// <summary>Whether a line ends in the middle of a word.</summary>
    public static bool EndsBroken(Sheet sheet, SheetLine line)
    {
        if (IsSoft(sheet, line))
            return true;
        var end = line.End - 1;
        return end > line.Start
            && sheet.Folded[end] is '-' or '¬'
            && sheet.Text[end] is '-' or '\u2010' or '\u2011' or '¬'
            && char.IsLetter(sheet.Folded[end - 1]);
    }

    /// <summary>What lies between the halves of a word, its hyphen with it where that goes too; null where the line ends with a word.</summary>
    public TextSpan? Between(SheetLine above, SheetLine line)
    {
        if (IsSoft(_sheet, above))
            return TextSpan.Between(above.End, line.Start);
        if (!EndsBroken(_sheet, above) || !char.IsLetter(_sheet.Folded[line.Start]))
            return null;
        return TextSpan.Between(KeepsHyphen(above, line) ? above.End : above.End - 1, line.Start);
    }

    private bool KeepsHyphen(SheetLine above, SheetLine line)
    {
        var hyphen = above.End - 1;
        if (_sheet.Folded[hyphen] == '¬')
            return false;
        var start = hyphen;
        while (start > above.Start && hyphen - start < Longest && IsOfWord(_sheet.Folded[start - 1]))
            start--;
        var end = line.Start;
        while (end < line.End && end - line.Start < Longest && IsOfWord(_sheet.Folded[end]))
            end++;
        var (left, right) = (Letters(start, hyphen), Letters(line.Start, end));
        var part = right.Split('-')[0];
        var tail = left[(left.LastIndexOf('-') + 1)..];
        if (_known.Contains(left + right) || _known.Contains(tail + part))
            return false;
        if (_known.Contains(left + "-" + right) || _known.Contains(tail + "-" + part))
            return true;
        if (char.IsUpper(_sheet.Folded[line.Start]) && !(char.IsUpper(_sheet.Folded[hyphen - 1]) && tail.Length > 1))
            return true;
        return Firsts.TryGetValue(_sheet.Language.Code(), out var firsts) && firsts.Contains(tail)
            || (tail.Length > 3 && part.Length > 3 && _known.Contains(tail) && _known.Contains(part));
    }

    /// <summary>The words of a line with their inner hyphens, the first and the last apart where they may be halves.</summary>
    private IEnumerable<string> Whole(SheetLine line)
    {
        for (var start = line.Start; start < line.End; start++)
        {
            if (!IsOfWord(_sheet.Folded[start]))
                continue;
            var end = start;
            while (end < line.End && IsOfWord(_sheet.Folded[end]))
                end++;
            if (end - start is > 1 and < Longest && !(end == line.End && EndsBroken(_sheet, line)))
            {
                var word = Letters(start, end);
                yield return word;
                foreach (var part in word.Contains('-', StringComparison.Ordinal) ? word.Split('-') : [])
                    yield return part;
            }

            start = end;
        }
    }

    private static bool IsSoft(Sheet sheet, SheetLine line) => line.End < sheet.Text.Length && sheet.Text[line.End] == '\u00AD';

    private static bool IsOfWord(char letter) => char.IsLetter(letter) || letter is '-';

    private string Letters(int start, int end) => _sheet.Bare(start, end).Letters.Trim('-');
}
