using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Lines;

/// <summary>Joins the lines of a paragraph that a page has broken: by the text's own line length, blank lines, indents, punctuation, labels and verbs.</summary>
/// <remarks>Reads lines without page furniture and feet. Writes paragraphs as lines, the gaps inside them, and words broken at a line's end.</remarks>
internal sealed partial class Paragraphs
{
    private const int Shift = 8;
    private const int SetIn = 2;

    private static readonly Language[] Uncased = [Language.Arabic, Language.Chinese];

    private readonly Sheet _sheet;
    private readonly IReadOnlyList<SheetLine> _lines;
    private readonly LineShape[] _shapes;
    private readonly Measure _measure;
    private readonly WordBreaks _words;

    private Paragraphs(Sheet sheet, IReadOnlyList<SheetLine> lines, Measure measure)
    {
        (_sheet, _lines, _measure) = (sheet, lines, measure);
        _shapes = [.. lines.Select(line => LineShape.Of(sheet.Text, sheet.Folded, line))];
        _words = new WordBreaks(sheet, lines);
    }

    /// <summary>A text as paragraphs.</summary>
    /// <param name="Lines">Paragraphs.</param>
    /// <param name="Gaps">What lies between two lines of one paragraph.</param>
    /// <param name="Broken">What lies between the two halves of a word: all that is left out where it is written whole.</param>
    internal sealed record Joined(IReadOnlyList<SheetLine> Lines, IReadOnlyList<TextSpan> Gaps, IReadOnlyList<TextSpan> Broken);

    [GeneratedRegex(
        @"\A(?:\(?(?:[0-9]{1,3}(?:\.[0-9]{1,2})?|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z]|[а-я]|[一二三四五六七八九十]{1,3})[.)、]|[-—–•▪‒●○·*])\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LabelAlone();

    [GeneratedRegex(
        @"\b(?:paras?|nos?|arts?|vols?|pp?|cf|rev|add|corr|chap|sect|núms?|párrs?|n[°ºo]|al|пп?|стт?|г|гг|стр|см|ср|т|им)\.?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Abbreviation();

    public static Joined Join(Sheet sheet, IReadOnlyList<SheetLine> lines, Measure measure)
    {
        var pass = new Paragraphs(sheet, lines, measure);
        var (joined, gaps, broken) = (new List<SheetLine>(), new List<TextSpan>(), new List<TextSpan>());
        for (var at = 0; at < lines.Count; at++)
        {
            if (joined.Count == 0 || !pass.Continues(joined[^1], at))
            {
                joined.Add(lines[at]);
                continue;
            }

            var gap = TextSpan.Between(lines[at - 1].End, lines[at].Start);
            if (pass._words.Between(lines[at - 1], lines[at]) is { } halves)
                broken.Add(halves);
            gaps.Add(gap);
            // A label alone on its line: the clause is where its words are.
            var isLabel = LabelAlone().IsMatch(joined[^1].Span.Of(sheet.Folded));
            joined[^1] = joined[^1] with { End = lines[at].End, Number = isLabel ? lines[at].Number : joined[^1].Number };
        }

        return new Joined(joined, gaps, broken);
    }

    /// <summary>Whether a line goes on with the paragraph above it.</summary>
    private bool Continues(SheetLine paragraph, int at)
    {
        var (above, line) = (_lines[at - 1], _lines[at]);
        var (shapeAbove, shape) = (_shapes[at - 1], _shapes[at]);
        if (shapeAbove.HasColumns || shape.HasColumns || line.Start - paragraph.Start > 20_000)
            return false;
        var isBlank = line.Number - above.Number > 1 && !line.IsPageTop;
        var first = _sheet.Folded[line.Start];
        var isSmall = char.IsLower(first);
        var label = LabelReader.Read(_sheet.Text, _sheet.Folded, line.Start, line.End);
        if (paragraph.Start == above.Start && LabelAlone().IsMatch(above.Span.Of(_sheet.Folded)))
            return label is null && !LabelAlone().IsMatch(line.Span.Of(_sheet.Folded));
        if (LabelAlone().IsMatch(line.Span.Of(_sheet.Folded)))
            return false;
        if (WordBreaks.EndsBroken(_sheet, above) && char.IsLetter(first) && (!isBlank || isSmall))
            return true;
        // Where paragraphs are set in, a line that is set in begins one, at the head of a page too.
        if (_measure.IsByIndent && shape.Indent >= SetIn)
            return false;
        var isClosed = Forms.Words.Close(_sheet.Folded, above.Start, above.End);
        if (isBlank && (_measure.IsByBlank || isClosed || !isSmall))
            return false;
        var isFull = shapeAbove.Width + 1 + LineShape.FirstWord(_sheet.Text, _sheet.Folded, line) >= _measure.Full;
        return isClosed ? GoesOn(paragraph, at, label, isFull, isSmall) : RunsOn(paragraph, at, label, isFull, isSmall);
    }

    /// <summary>Behind a line that no punctuation closes.</summary>
    private bool RunsOn(SheetLine paragraph, int at, PrintedLabel? label, bool isFull, bool isSmall)
    {
        var (above, line) = (_lines[at - 1], _lines[at]);
        if (Forms.TitleReader.IsName(_sheet, paragraph))
            return isFull && !isSmall && above.Start != paragraph.Start;
        var heading = Forms.HeadingReader.Read(_sheet, paragraph.Start, paragraph.End, isOperative: true);
        if (line.IsPageTop && Forms.HeadingReader.GluedAt(_sheet, paragraph.Start, paragraph.End) > paragraph.Start)
            return false;
        var isOpened = char.IsUpper(_sheet.Folded[paragraph.Start]) && heading is not null;
        if (heading is not null && (label is { IsWeak: false } || label is { IsFirst: true } || IsBareKeyword(heading, paragraph)))
            return false;
        if (heading is not null && !isFull && !(isOpened && (isSmall || char.IsAsciiDigit(_sheet.Folded[line.Start]))))
            return false;
        // A sentence may go on with "(a) above"; a label has a tab or a wide gap behind it, or stands further in.
        if (label is { IsWeak: false } && (label.WordsStart - label.Span.End > 1 || _sheet.Text[label.Span.End] == '\t'))
            return label.Senses[0].Kind == LabelKind.Bullet;
        if (isSmall)
            return isFull || _shapes[at].Indent <= _shapes[at - 1].Indent + Shift;
        if (_shapes[at].Indent > _shapes[at - 1].Indent + Shift)
            return false;
        return isFull || (line.IsPageTop ? char.IsAsciiDigit(_sheet.Folded[line.Start]) : _measure.IsByBlank && heading is null);
    }

    /// <summary>"resolves" alone in small letters is a heading; "Rappelant", with its capital, opens a recital.</summary>
    private bool IsBareKeyword(Forms.Heading heading, SheetLine paragraph) =>
        heading.Behind.Length == 0 && heading.Rest.Length == 0 && char.IsLower(_sheet.Folded[paragraph.Start]);

    /// <summary>Behind a line that punctuation closes.</summary>
    private bool GoesOn(SheetLine paragraph, int at, PrintedLabel? label, bool isFull, bool isSmall)
    {
        var (above, line) = (_lines[at - 1], _lines[at]);
        if (!isFull || label is { IsWeak: false })
            return false;
        var last = Forms.Words.Last(_sheet.Folded, above.Start, above.End);
        if (
            last is '.'
            && !isSmall
            && Abbreviation().IsMatch(_sheet.Folded[Math.Max(above.Start, above.End - 8)..(above.End - 1)])
            && label is null or { IsWeak: true }
        )
            return true;
        if (_measure.IsByIndent || (_measure.IsByBlank && !line.IsPageTop))
            return true;
        if (label is not null && last is not ',')
            return false;
        if (ParagraphStart.HasVerb(_sheet, line) || IsHeading(line) || (line.IsPageTop && HasKeyword(line)))
            return false;
        return last switch
        {
            ';' or ':' or '；' or '：' or '؛' => isSmall,
            '.' or '。' => isSmall || !line.IsPageTop || !_measure.IsByBlank,
            _ => true,
        };
    }

    /// <summary>At the head of a page nothing else tells a heading from words that go on.</summary>
    private bool HasKeyword(SheetLine line) =>
        Keywords.AtStart(_sheet.Language, _sheet.Bare(line.Start, Math.Min(line.End, line.Start + 80)).Letters) is not null;

    private bool IsHeading(SheetLine line) =>
        line.Length < 60
        && Forms.HeadingReader.Read(_sheet, line.Start, line.End, isOperative: true) is { } heading
        && (heading.Behind.Length == 0 || !Uncased.Contains(_sheet.Language));
}
