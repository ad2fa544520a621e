using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Structure.Mastheads;

/// <summary>Reads the head of a document of the United Nations, in which few lines have a label: what a line is shows in its shape and its words.</summary>
/// <remarks>Reads the lines above the body. Writes places.</remarks>
internal sealed partial class MastheadReader(Sheet sheet, int body)
{
    private const int Furthest = 24;
    private const int SymbolWithin = 8;
    private const int LongestItem = 60;
    private const int LongestBody = 80;
    private const int LongestTitle = 600;
    private readonly Masthead _read = new();
    private int _last = -1;
    private int _named = -1;

    [GeneratedRegex(
        @"(?:\A|[\s])(?<symbol>(?:[A-Z]{1,10}(?:\.[0-9A-Z]{1,4})?(?:\([0-9]{1,3}\))?(?:/[A-Za-z0-9][A-Za-z0-9.()&-]{0,24}){1,6}|WHA[0-9]{1,2}[.(][0-9]{1,3}\)?|EB[0-9]{2,3}[./(][A-Z]{0,5}[0-9./]{1,9}\)?)(?: \((?:[0-9]{4}|[IVXLC]{1,8}|[A-Z][a-z]{2,12}(?:\.? [a-z]{3,12})?(?:\. ?[0-9]{1,2}[A-Z]?)?)\)(?:/(?:(?:Add|Corr|Rev)\.[0-9]{1,3}|Part [A-Z])){0,2})?)[*]{0,3}\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex SymbolAtEnd();

    [GeneratedRegex(
        @"\A(?:[0-9]{2,4}|[SE]?-?[0-9]{1,3})/(?:[A-Z]{0,3}\.?)?[0-9]{1,4}(?: ?[A-Z])?(?:\.\s*|\s*[-–—:]\s*|\s+)(?=\S)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NumberBeforeTitle();

    [GeneratedRegex(@"\A(?=.*(?<![0-9])(?:19|20)[0-9]{2}(?![0-9]))[^0-9]{0,12}[0-9]+[^0-9]+[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"[0-9]\s*[-–—]|[-–—]\s*[0-9]|至|/[0-9]|[:;(]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoDay();

    // A note of the head, set in under it: "*  A/81/50."
    [GeneratedRegex(@"\A\*{1,4}[\s]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\A(?:ADD|MOD|SUP|NOC)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Proposal();

    /// <summary>What the head states; null where it is no head of the United Nations.</summary>
    public Masthead? Read(bool isUnForm)
    {
        var lines = sheet.Lines;
        var count = Math.Min(Furthest, body);
        for (var at = 0; at < count; at++)
            if (Line(at))
                _last = at;
        if (!isUnForm && _read.Symbol is null)
            return null;
        if (_read.Symbol is not null && StyledTitle.Of(sheet) is { } styled)
            (_read.Title, _read.Source, _read.IsStyled) = (styled.Title, styled.Source ?? _read.Source, true);
        var first = _named >= 0 ? _named : _last + 1;
        if (!_read.IsStyled && isUnForm && _named < 0 && first < body && (_read.Symbol is not null || _read.Adopted is not null))
            Title(lines[first].Start, first);
        return _read;
    }

    /// <summary>Whether the line belongs to the head.</summary>
    private bool Line(int at)
    {
        var line = sheet.Lines[at];
        if (Footnote().IsMatch(sheet.Folded.AsSpan(line.Start, line.Length)))
            return false;
        var letters = sheet.Bare(line.Start, line.End);
        if (
            NumberBeforeTitle().Match(sheet.Folded, line.Start, line.Length) is { Success: true } number
            && number.Value.Contains('/', StringComparison.Ordinal)
        )
        {
            _named = at;
            Title(line.Start + number.Length, at);
            return true;
        }

        if (_read.Source is null && (Sponsors(at) || Basis(line, letters) || Submitted(line, letters)))
            return true;
        if (_read.Adopted is null && line.Length < LongestTitle && MastheadWords.Says("adopted", letters.Letters))
        {
            // "Adopted by the Council at its … meeting,\non 22 March" runs on.
            var runsOn = at + 1 < body && (sheet.Folded[line.End - 1] is ',' || char.IsLower(sheet.Folded[sheet.Lines[at + 1].Start]));
            var last = runsOn ? sheet.Lines[at + 1] : line;
            _read.Adopted = TextSpan.Between(line.Start, last.End);
            return true;
        }

        if (_read.Symbol is not null && _read.Source is null && line.Length < LongestTitle && MastheadWords.Says("paper", letters.Letters))
        {
            _read.Source = line.Span;
            _named = at;
            if (at > 0 && _last < at - 1)
                _read.Title = sheet.Lines[at - 1].Span;
            return true;
        }

        var known = false;
        foreach (var cell in Cells(line))
            known |= Cell(cell, at);
        return known;
    }

    private bool Cell(TextSpan cell, int at)
    {
        var bare = sheet.Bare(cell.Start, cell.End);
        if (MastheadWords.Item.Find(bare.Letters) is { } item && item.End - item.Start < LongestItem)
        {
            _read.Item ??= TextSpan.Between(bare.At(item.Start), bare.At(item.End - 1) + 1);
            return true;
        }

        if (WordTable.HeaderLabels.Start(bare.Letters, static key => key == "original") is { } label && cell.Length < LongestBody)
        {
            _read.Original ??= TextSpan.Between(Math.Min(cell.End, bare.At(label.Length)), cell.End);
            return true;
        }

        var words = cell.Of(sheet.Folded);
        if (_read.Symbol is null && at < SymbolWithin && !IsProposal(sheet.Lines[at]) && cell.Length < LongestBody && IsSymbol(words) is { } symbol)
        {
            _read.Symbol = new TextSpan(cell.Start + symbol.Index, symbol.Length);
            return true;
        }

        if (cell.Length > 40 || words.Split(' ').Length > 6 || !Day().IsMatch(words) || NoDay().IsMatch(words))
            return false;
        _read.Day ??= cell;
        return true;
    }

    /// <summary>A symbol that is the whole of a cell, or stands behind the name of a body: never "ADD IAP/76A4/1", which numbers a proposal.</summary>
    private static Group? IsSymbol(string words)
    {
        if (SymbolAtEnd().Match(words) is not { Success: true } match)
            return null;
        var symbol = match.Groups["symbol"];
        var before = words[..symbol.Index].Trim();
        var isBehindName = before.Length == 0 || (before.Length > 4 && before.All(static letter => char.IsLetter(letter) || letter is ' ' or '-' or '\''));
        return isBehindName && symbol.Value.Any(char.IsAsciiDigit) ? symbol : null;
    }

    private bool IsProposal(SheetLine line) => Proposal().IsMatch(line.Span.Of(sheet.Folded));

    /// <summary>"A and B: draft resolution", over the lines that a comma leaves open above it.</summary>
    private bool Sponsors(int at)
    {
        var line = sheet.Lines[at];
        var colon = Math.Max(sheet.Folded.LastIndexOf(':', line.End - 1, line.Length), sheet.Folded.LastIndexOf('：', line.End - 1, line.Length));
        if (colon <= line.Start || !MastheadWords.Says("draft", sheet.Bare(colon + 1, line.End).Letters.TrimStart(' ', '*')))
            return false;
        var first = at;
        while (first > 0 && at - first < 8 && sheet.Folded[sheet.Lines[first - 1].End - 1] is ',' or '،' or '、')
            first--;
        _read.Source = TextSpan.Between(sheet.Lines[first].Start, colon);
        return _read.IsDraft = true;
    }

    /// <summary>"[on the report of the Second Committee (A/81/452, para. 14)]".</summary>
    private bool Basis(SheetLine line, Skeleton letters)
    {
        if (letters.Letters.Length < 5 || letters.Letters[0] is not ('[' or '(') || letters.Letters[^1] is not (']' or ')'))
            return false;
        var inner = letters.Letters[1..^1];
        if (MastheadWords.Says("without", inner))
            return true;
        var words = MastheadWords.Opening("basis", inner);
        if (words == 0)
            return false;
        var end = letters.At(letters.Letters.Length - 1);
        while (end > line.Start && (sheet.Folded[end - 1] is '通' or '过' or '過' || char.IsWhiteSpace(sheet.Folded[end - 1])))
            end--;
        _read.Source = TextSpan.Between(letters.At(1 + words), end);
        return true;
    }

    private bool Submitted(SheetLine line, Skeleton letters)
    {
        if (MastheadWords.Opening("submitted", letters.Letters) is var opening and > 0)
            _read.Source = TextSpan.Between(letters.At(opening), line.End);
        else if (MastheadWords.Closing("submitted", letters.Letters) is var closing and > 0 && closing < letters.Letters.Length)
            _read.Source = TextSpan.Between(line.Start, letters.At(letters.Letters.Length - closing));
        else
            return false;
        return _read.IsDraft = true;
    }

    private void Title(int from, int at)
    {
        var end = sheet.Lines[Math.Min(body, at + 5) - 1].End;
        if (end > from && end - from < LongestTitle)
            _read.Title = TextSpan.Between(from, end);
    }

    /// <summary>The columns of a line: parted by tabs, or by more spaces than one.</summary>
    private IEnumerable<TextSpan> Cells(SheetLine line)
    {
        var start = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            var isEnd = at == line.End;
            var isGap =
                !isEnd
                && (
                    sheet.Text[at] is '\n' or '\r'
                    || (char.IsWhiteSpace(sheet.Folded[at]) && (sheet.Folded[at] == '\t' || (at + 1 < line.End && char.IsWhiteSpace(sheet.Folded[at + 1]))))
                );
            if (!isEnd && !isGap)
                continue;
            var (from, to) = (start, at);
            while (from < to && char.IsWhiteSpace(sheet.Folded[from]))
                from++;
            while (to > from && char.IsWhiteSpace(sheet.Folded[to - 1]))
                to--;
            if (to > from)
                yield return TextSpan.Between(from, to);
            start = at;
        }
    }
}
