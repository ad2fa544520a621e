using System.Text;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>Takes out what a page prints beside its text: numbers, running heads, symbols, job numbers, bar codes; also in the middle of a sentence.</summary>
/// <remarks>Reads trimmed lines. Writes the lines that remain, each knowing whether a page began before it, and the claims of the others.</remarks>
internal sealed partial class PageFurniture
{
    // Heads and feet are a few lines round the mark of a page; page numbers alone on a line stand a page apart.
    private const int Near = 4;
    private const int Page = 10;
    private const int LongestHead = 160;
    private const int LongestRepeated = 100;
    private const int Masthead = 30;

    private readonly Sheet _sheet;
    private readonly IReadOnlyList<SheetLine> _lines;
    private readonly bool[] _taken;
    private readonly Dictionary<string, int> _near = new(StringComparer.Ordinal);
    private readonly string[] _heads;

    [GeneratedRegex(@" {3,}|\t+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gutter();

    private PageFurniture(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        (_sheet, _lines, _taken) = (sheet, lines, new bool[lines.Count]);
        _heads = new string[lines.Count];
    }

    internal sealed record Taken(IReadOnlyList<SheetLine> Rest, IReadOnlyList<Leaf> Claims);

    public static Taken Take(Sheet sheet, IReadOnlyList<SheetLine> lines)
    {
        var pass = new PageFurniture(sheet, lines);
        var anchors = pass.Anchors();
        if (anchors.Count > 0)
            pass.Heads(anchors);
        pass.Repeated();
        return pass.Result();
    }

    private Taken Result()
    {
        var (rest, claims, isTop) = (new List<SheetLine>(_lines.Count), new List<Leaf>(), false);
        for (var at = 0; at < _lines.Count; at++)
        {
            isTop |= IsAfterFeed(at);
            if (_taken[at])
            {
                claims.Add(new Leaf(_lines[at].Span, LeafKind.Furniture));
                isTop = true;
                continue;
            }

            rest.Add(isTop && rest.Count > 0 ? _lines[at] with { IsPageTop = true } : _lines[at]);
            isTop = false;
        }
        return new Taken(rest, claims);
    }

    private List<int> Anchors()
    {
        var anchors = new List<int>();
        var (numbers, bare) = (new List<(int Line, int Number)>(), new List<(int Line, int Number)>());
        for (var at = 0; at < _lines.Count; at++)
        {
            if (PageMarks.Is(_sheet.Folded, _lines[at], out var number))
            {
                _taken[at] = true;
                anchors.Add(at);
                if (number > 0)
                    numbers.Add((at, number));
            }
            else if (PageMarks.Bare(_sheet.Folded, _lines[at]) is { } alone)
            {
                bare.Add((at, alone));
            }
            else if (IsAfterFeed(at))
            {
                anchors.Add(at);
            }
        }

        // A number alone on its line is a page's where the next or the last page has its own, a page apart.
        foreach (var (at, number) in bare)
            if (IsSequel(at, number, numbers) || IsSequel(at, number, bare))
                if (!IsParted(at, number))
                {
                    _taken[at] = true;
                    anchors.Add(at);
                }
        anchors.Sort();
        return anchors;
    }

    private static bool IsSequel(int at, int number, List<(int Line, int Number)> others)
    {
        // Only the neighbours count, and a text has few of them beside a given number.
        var found = others.BinarySearch((at, int.MinValue));
        var place = found < 0 ? ~found : found;
        for (var i = Math.Max(0, place - Near); i < Math.Min(others.Count, place + Near + 1); i++)
        {
            var (line, other) = others[i];
            if ((other == number - 1 && at - line >= Page) || (other == number + 1 && line - at >= Page))
                return true;
        }

        return false;
    }

    /// <summary>Whether a number alone on its line is a label parted from its words: a closed clause or a heading above, small letters below.</summary>
    private bool IsParted(int at, int number)
    {
        if (at + 1 >= _lines.Count)
            return false;
        var below = _lines[at + 1];
        var isSmall = char.IsLower(_sheet.Folded[below.Start]) || !IsCased(_sheet.Folded[below.Start]);
        if (!isSmall || Labels.LabelReader.Read(_sheet.Text, _sheet.Folded, below.Start, below.End) is not null)
            return false;
        return at > 0 && (IsClosed(at - 1) || (number == 1 && Forms.HeadingReader.Read(_sheet, _lines[at - 1].Start, _lines[at - 1].End, false) is not null));
    }

    /// <summary>Round each mark of a page: running heads, symbols, what another page repeats, and what stands in the middle of a sentence.</summary>
    private void Heads(List<int> anchors)
    {
        var seen = new HashSet<(int, string)>();
        var cluster = 0;
        for (var i = 0; i < anchors.Count; i++)
        {
            if (i > 0 && anchors[i] - anchors[i - 1] > Near)
                cluster++;
            for (var at = Math.Max(0, anchors[i] - Near); at < Math.Min(_lines.Count, anchors[i] + Near + 1); at++)
                if (!_taken[at] && _lines[at].Length <= LongestHead && seen.Add((cluster, Head(at))))
                    _near[Head(at)] = _near.GetValueOrDefault(Head(at)) + 1;
        }

        foreach (var anchor in anchors)
        {
            for (var at = anchor - 1; at >= Math.Max(0, anchor - Near) && (_taken[at] || IsHead(at)); at--)
                _taken[at] = true;
            for (var at = _taken[anchor] ? anchor + 1 : anchor; at < Math.Min(_lines.Count, anchor + Near + 1) && (_taken[at] || IsHead(at)); at++)
                _taken[at] = true;
            Interruption(anchor);
        }
    }

    private bool IsHead(int at)
    {
        var line = _lines[at];
        if (line.Length > LongestHead || IsTop(at))
            return false;
        var words = line.Span.Of(_sheet.Folded);
        if (DocumentSymbol.Is(words) || HasSymbolColumn(words))
            return true;
        if (WordTable.FurnitureWords.Start(_sheet.Bare(line.Start, line.End).Letters, static kind => kind == "run") is not null)
            return true;
        return !IsSentence(at) && (_near.GetValueOrDefault(Head(at)) > 1 || IsTitle(at));
    }

    /// <summary>The first lines of a text are its masthead, not a running head, until a page has ended.</summary>
    private bool IsTop(int at)
    {
        for (var above = at - 1; above >= 0 && at - above <= Masthead; above--)
            if (_taken[above])
                return above == 0 && at < Near;
        return at < Near * 2;
    }

    private bool IsSentence(int at) =>
        Labels.LabelReader.Read(_sheet.Text, _sheet.Folded, _lines[at].Start, _lines[at].End) is not null
        || Forms.Words.Last(_sheet.Folded, _lines[at].Start, _lines[at].End) is ';' or ',' or ':' or '。'
        || Forms.HeadingReader.Read(_sheet, _lines[at].Start, _lines[at].End, false) is not null;

    /// <summary>Words of the title or of the masthead, once more.</summary>
    private bool IsTitle(int at)
    {
        _title ??= TitleLetters();
        var letters = _sheet.Bare(_lines[at].Start, _lines[at].End).Letters;
        return at >= _titleEnd && letters.Length >= 8 && _title.Contains(letters, StringComparison.Ordinal);
    }

    private string? _title;
    private int _titleEnd;

    /// <summary>What stands above the first line that a body speaks in.</summary>
    private string TitleLetters()
    {
        var letters = new StringBuilder();
        for (var at = 0; at < Math.Min(_lines.Count, Masthead) && Forms.Words.Last(_sheet.Folded, _lines[at].Start, _lines[at].End) is not ','; at++)
        {
            letters.Append(_sheet.Bare(_lines[at].Start, _lines[at].End).Letters).Append(' ');
            _titleEnd = at + 1;
        }

        return letters.ToString();
    }

    /// <summary>Between words that no stop closes and words that go on in small letters, a line that begins with a capital is a head.</summary>
    private void Interruption(int anchor)
    {
        var (above, below) = (anchor, anchor);
        while (above >= 0 && _taken[above])
            above--;
        while (below < _lines.Count && _taken[below])
            below++;
        if (above < 0 || below + 1 >= _lines.Count || IsClosed(above) || below - above < 2)
            return;
        for (var heads = 1; heads <= 2 && below + heads < _lines.Count; heads++)
            if (char.IsLower(_sheet.Folded[_lines[below + heads].Start]) && IsApart(below, heads))
            {
                Array.Fill(_taken, true, below, heads);
                return;
            }
    }

    private bool IsApart(int from, int count)
    {
        for (var at = from; at < from + count; at++)
            if (!char.IsUpper(_sheet.Folded[_lines[at].Start]) || IsSentence(at) || _lines[at].Length > LongestRepeated || !IsShortOrDashed(at))
                return false;
        return true;
    }

    private bool IsShortOrDashed(int at)
    {
        var shape = LineShape.Of(_sheet.Text, _sheet.Folded, _lines[at]);
        var next = LineShape.Of(_sheet.Text, _sheet.Folded, _lines[at + 1]);
        return shape.HasColumns
            || shape.Indent > next.Indent + 8
            || _lines[at + 1].Number - _lines[at].Number > 1
            || _sheet.Folded.AsSpan(_lines[at].Start, _lines[at].Length).Contains(" — ", StringComparison.Ordinal);
    }

    /// <summary>Heads without a page number: the same words again and again, that break into sentences.</summary>
    private void Repeated()
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < _lines.Count; at++)
            if (!_taken[at] && _lines[at].Length is >= 5 and <= LongestRepeated && !IsClosed(at))
            {
                var head = Head(at);
                if (!places.TryGetValue(head, out var same))
                    places[head] = same = [];
                same.Add(at);
            }

        foreach (var same in places.Values)
        {
            var isSymbol = DocumentSymbol.Is(_lines[same[0]].Span.Of(_sheet.Folded));
            var breaking = same.Count(Breaks);
            if (isSymbol ? breaking > 0 && same.Count > 1 : same.Count >= 3 && breaking * 2 >= same.Count && !IsSentence(same[0]) && IsApart(same))
                foreach (var at in same)
                    _taken[at] |= at >= Page || Breaks(at);
        }
    }

    private static bool IsApart(List<int> places) => (places[^1] - places[0]) / (places.Count - 1) >= Page;

    private bool Breaks(int at)
    {
        if (at == 0 || at + 1 >= _lines.Count || IsClosed(at - 1) || char.IsLower(_sheet.Folded[_lines[at].Start]))
            return false;
        var next = _sheet.Folded[_lines[at + 1].Start];
        return char.IsLower(next) || !IsCased(next);
    }

    /// <summary>A symbol in one column, the title of the text in the other; behind a label the gap is no gutter.</summary>
    private static bool HasSymbolColumn(string words)
    {
        var columns = Gutter().Split(words);
        return columns.Length == 2 && columns[0].Length > 3 && (DocumentSymbol.Is(columns[0]) || DocumentSymbol.Is(columns[1]));
    }

    private bool IsAfterFeed(int at)
    {
        var from = at == 0 ? _lines[at].Start : _lines[at - 1].End;
        return at > 0 && _sheet.Text.AsSpan(from, _lines[at].Start - from).Contains('\f');
    }

    private bool IsClosed(int at) => Forms.Words.Close(_sheet.Folded, _lines[at].Start, _lines[at].End);

    private static bool IsCased(char letter) => char.IsUpper(letter) || char.IsLower(letter);

    /// <summary>The words of a line with every figure as one sign: page numbers differ from head to head.</summary>
    private string Head(int at)
    {
        if (_heads[at] is { } known)
            return known;
        var letters = new StringBuilder();
        foreach (var letter in _sheet.Bare(_lines[at].Start, Math.Min(_lines[at].End, _lines[at].Start + LongestHead)).Letters)
            if (!char.IsAsciiDigit(letter))
                letters.Append(letter);
            else if (letters.Length == 0 || letters[^1] != '#')
                letters.Append('#');
        return _heads[at] = letters.ToString();
    }
}
