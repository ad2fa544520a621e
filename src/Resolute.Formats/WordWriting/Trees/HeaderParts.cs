using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>Where each line of a header belongs: the two columns of the header block, the source, the summary box.</summary>
internal sealed class HeaderParts
{
    // Longer lines ("Resolution adopted by …") go across both columns.
    private const int LongestCell = 46;
    private readonly WrittenReading _writer;
    private readonly Header _header;
    private readonly IReadOnlyList<TextSpan> _days;
    private readonly List<WrittenParagraph> _near = [];
    private readonly List<WrittenParagraph> _far = [];
    private readonly List<WrittenParagraph> _box = [];

    public HeaderParts(WrittenReading writer, Reading reading)
    {
        (_writer, _header) = (writer, reading.Header);
        _days = [.. reading.Dates.Select(static date => date.Span)];
    }

    /// <summary>Takes in one line of the header; <paramref name="next"/> is the leaf behind it.</summary>
    public void Line(TextSpan line, Leaf? next)
    {
        if (IsBox(line))
            Box(line, ParagraphRole.BoxText);
        else if (_header.Source is { } source && Meets(line, source.Span))
            Across(line, ParagraphRole.Source, "dsource");
        else if (next is { Kind: LeafKind.Header } && IsBox(next.Span))
            Box(line, ParagraphRole.BoxLabel);
        else if (_box.Count > 0)
            Box(line, ParagraphRole.BoxText);
        else
            Cells(line);
    }

    /// <summary>Writes what was gathered: the header block, then the box.</summary>
    public void Flush()
    {
        if (_near.Count + _far.Count > 0)
            _writer.Add(new WrittenTable(TableShape.HeaderBlock, [new WrittenRow([Cell(_near), Cell(_far)])]));
        if (_box.Count > 0)
            _writer.Add(new WrittenTable(TableShape.Box, [new WrittenRow([Cell(_box)])]));
        _near.Clear();
        _far.Clear();
        _box.Clear();
    }

    private static WrittenCell Cell(List<WrittenParagraph> paragraphs) =>
        new(paragraphs.Count == 0 ? [new WrittenParagraph(new ParagraphShape(ParagraphRole.HeaderField), [])] : [.. paragraphs]);

    private void Across(TextSpan line, ParagraphRole role, string? bookmark)
    {
        Flush();
        _writer.Add(_writer.Plain(line, role) with { Bookmark = bookmark });
    }

    private void Box(TextSpan line, ParagraphRole role)
    {
        if (_box.Count == 0)
            Flush();
        _box.Add(_writer.Plain(line, role));
    }

    private void Cells(TextSpan line)
    {
        var isSecond = false;
        foreach (var part in Columns(line))
        {
            if (!isSecond && part.Length == line.Length && part.Length > LongestCell)
            {
                Across(line, ParagraphRole.Source, null);
                continue;
            }

            var (isFar, bookmark) = PlaceOf(part);
            (isFar || isSecond ? _far : _near).Add(_writer.Plain(part, ParagraphRole.HeaderField) with { Bookmark = bookmark });
            isSecond = true;
        }
    }

    private (bool IsFar, string? Bookmark) PlaceOf(TextSpan part) =>
        Is(_header.Symbol, part) ? (true, "dnum")
        : Is(_header.OriginalLanguage, part) ? (true, "dorlang")
        : Is(_header.Date, part) ? (true, "ddate")
        : _days.Any(day => Meets(part, day) && day.Length * 10 > part.Length * 6) ? (true, null)
        : Is(_header.AgendaItem, part) ? (false, "dmeeting")
        : (false, null);

    private static bool Is(HeaderField? field, TextSpan part) => field is not null && Meets(part, field.Span);

    private IEnumerable<TextSpan> Columns(TextSpan line)
    {
        var start = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at < line.End && _writer.Text[at] != '\t')
                continue;
            if (!_writer.Text.AsSpan(start, at - start).IsWhiteSpace())
                yield return TextSpan.Between(start, at);
            start = at + 1;
        }
    }

    private bool IsBox(TextSpan line) =>
        Is(_header.Purpose, line)
        || Is(_header.ActionRequired, line)
        || Is(_header.StrategicLink, line)
        || Is(_header.FinancialImplications, line)
        || Is(_header.References, line);

    private static bool Meets(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
