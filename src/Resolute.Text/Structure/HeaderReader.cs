using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Forms;
using Resolute.Text.Structure.Mastheads;
using static Resolute.Text.Structure.HeaderShapes;

namespace Resolute.Text.Structure;

/// <summary>The header of a document: from the marks of the production system, from labelled cells, and from labelled paragraphs.</summary>
/// <remarks>Reads the lines above the body. Writes header fields, their claims, and stretches in which a line break is no end.</remarks>
internal sealed class HeaderReader(Sheet sheet, int lines)
{
    private const int LongestLabel = 90;

    // The production system of ITU-T names the title on the cover c1tite, c1titf … after its language.
    private const string CoverTitle = "c1tit";
    private readonly Dictionary<string, List<TextSpan>> _fields = new(StringComparer.Ordinal);
    private string? _open;
    private bool _isLabelled;
    private bool _isStated;
    private bool _awaitsCells;
    private string? _supplement;
    private int _mark;
    private int _bookmark;
    private int _titleEnd;
    private int _read;

    public List<Leaf> Claims { get; } = [];

    public List<TextSpan> Joined { get; } = [];

    /// <summary>The words of the date cell, for the pass that reads dates.</summary>
    public TextSpan? DateCell { get; private set; }

    public Header Header { get; private set; } = Header.Empty;

    public static HeaderReader Of(Sheet sheet, int lines)
    {
        var reader = new HeaderReader(sheet, lines);
        reader.Header = reader.Read();
        return reader;
    }

    private Header Read()
    {
        // The cover of a Recommendation names its title itself, and has no source.
        var isCover = sheet.Source.Bookmarks.Any(static one => one.Name.StartsWith(CoverTitle, StringComparison.Ordinal));
        _isStated = !isCover && Enumerable.Range(0, lines).Any(at => LabelOf(sheet.Lines[at]) is not null || StartsCell(sheet.Lines[at]));
        var cells = Enumerable.Range(0, lines).Where(at => StartsCell(sheet.Lines[at])).ToList();
        _awaitsCells =
            cells.Count > 0
            && Enumerable.Range(cells[0], lines - cells[0]).TakeWhile(at => LabelOf(sheet.Lines[at]) is null).Any(at => MayBeSource(sheet.Lines[at]));
        for (var at = 0; at < lines; at++)
            Line(at);
        return new Header
        {
            Symbol = Field("document", words => Suffix().Replace(words, "") + (words.Contains('(', StringComparison.Ordinal) ? "" : _supplement)),
            LanguageSuffix = Field("document", static words => Suffix().Match(words) is { Success: true } suffix ? suffix.Groups["letter"].Value : null),
            AgendaItem = Field("agenda"),
            OriginalLanguage = Field("original", LanguageOf),
            Source = Field("source"),
            Title = Field("title"),
            Purpose = Field("purpose"),
            ActionRequired = Field("action"),
            StrategicLink = Field("strategic"),
            FinancialImplications = Field("financial"),
            References = Field("references"),
        };
    }

    private void Line(int at)
    {
        var line = sheet.Lines[at];
        var marks = MarksAbove(at);
        if (at < _read || Row(at))
            return;
        if ((_open == "title" && _titleEnd > 0 && line.Start >= _titleEnd) || (_open == "purpose" && line.IsHeading))
            _open = null;
        if (marks.Contains("dsource"))
            Open("source", line);
        else if (marks.Any(IsTitle))
            Open("title", line);
        else if (LabelOf(line) is { } label)
            (_open, _isLabelled) = (Claim(line.Span, label), true);
        else if (!_isLabelled && Cells(line))
            (_open, _awaitsCells) = (null, false);
        else if (_awaitsCells && !_isLabelled && _open is null)
            // Above symbol and date stands the name of the meeting.
            Claims.Add(new Leaf(line.Span, LeafKind.Header));
        else if (_open is not null and not "source")
            Append(_open, line);
        else if (_isStated && !_fields.ContainsKey("source") && !_isLabelled)
            Open("source", line);
        else if (_isStated && !_fields.ContainsKey("title") && !_isLabelled)
            Open("title", line);
    }

    /// <summary>A label in one cell, its value in the next one of the row.</summary>
    private bool Row(int at)
    {
        var line = sheet.Lines[at];
        if (line.Cell is not { } cell || line.Length > LongestLabel)
            return false;
        var letters = sheet.Bare(line.Start, line.End).Letters.TrimEnd(':', ' ');
        if ((WordTable.HeaderCellLabels.Whole(letters) ?? WordTable.HeaderLabels.Whole(letters)) is not { } key)
            return false;
        var end = at + 1;
        while (end < lines && IsInRow(sheet.Lines[end].Cell, cell) && sheet.Lines[end].Cell == sheet.Lines[at + 1].Cell)
            end++;
        var value = TextSpan.Between(line.End, end > at + 1 ? sheet.Lines[end - 1].End : line.End);
        if (value.Length == 0 || (key == "document" && !IsSymbol(sheet.Lines[at + 1].Span.Of(sheet.Folded))))
            return false;
        Claims.Add(new Leaf(line.Span, LeafKind.Header));
        if (key == "date")
            DateCell ??= sheet.Lines[at + 1].Span;
        for (_read = at + 1; _read < end; _read++)
            Append(key, sheet.Lines[_read]);
        _open = null;
        return true;
    }

    private static bool IsInRow(TableCell? cell, TableCell label) =>
        cell is not null && cell.Table == label.Table && cell.Row == label.Row && cell.Column > label.Column;

    private static bool IsTitle(string bookmark) =>
        bookmark.StartsWith("dtitle", StringComparison.Ordinal) || bookmark.StartsWith(CoverTitle, StringComparison.Ordinal);

    private void Open(string field, SheetLine line)
    {
        _open = field;
        Append(field, line);
    }

    private string Claim(TextSpan span, string field)
    {
        Claims.Add(new Leaf(span, LeafKind.Header));
        return field;
    }

    private void Append(string field, SheetLine line)
    {
        Claims.Add(new Leaf(line.Span, field == "title" ? LeafKind.Title : LeafKind.Header));
        if (!_fields.TryGetValue(field, out var spans))
            _fields[field] = spans = [];
        // A title broken over lines is one line; so is a reference that its line leaves open.
        if (
            spans.Count > 0
            && (
                field == "title"
                || sheet.Folded[spans[^1].End - 1] is ',' or '(' or '、'
                || !Forms.Words.Close(sheet.Folded, spans[^1].Start, spans[^1].End) && char.IsLower(sheet.Folded[line.Start])
            )
        )
        {
            spans[^1] = TextSpan.Between(spans[^1].Start, line.End);
            Joined.Add(spans[^1]);
        }
        else
        {
            spans.Add(line.Span);
        }
    }

    private string? LabelOf(SheetLine line)
    {
        if (line.Length > LongestLabel)
            return null;
        var letters = sheet.Bare(line.Start, line.End).Letters.TrimEnd(':', ' ');
        return WordTable.HeaderLabels.Whole(letters) is { } key and not ("agenda" or "document" or "original") ? key : null;
    }

    private bool StartsCell(SheetLine line) =>
        line.Length < LongestLabel
        && WordTable.HeaderLabels.Start(sheet.Bare(line.Start, line.End).Letters, static key => key is "agenda" or "document" or "original") is not null;

    /// <summary>Neither a cell nor a day: if such a line follows the cells, what stands above them is the meeting and not the source.</summary>
    private bool MayBeSource(SheetLine line) => !StartsCell(line) && !(line.Length <= 40 && Year().IsMatch(line.Span.Of(sheet.Folded)));

    private bool Cells(SheetLine line)
    {
        var known = false;
        for (var start = line.Start; start < line.End; )
        {
            var tab = sheet.Folded.IndexOf('\t', start, line.End - start);
            var end = tab < 0 ? line.End : tab;
            known |= Cell(start, end);
            start = end + 1;
        }

        if (known)
            Claims.Add(new Leaf(line.Span, LeafKind.Header));
        return known;
    }

    private bool Cell(int start, int end)
    {
        var bare = sheet.Bare(start, end);
        if (Supplement(bare))
            return true;
        if (WordTable.HeaderLabels.Start(bare.Letters, static key => key is "agenda" or "document" or "original") is { } label)
        {
            var from = bare.At(label.Length);
            while (from < bare.End && (char.IsWhiteSpace(sheet.Folded[from]) || sheet.Folded[from] is ':' or '.'))
                from++;
            var value = TextSpan.Between(from, bare.End);
            if (value.Length is 0 or > 60 || (label.Key == "document" && !IsSymbol(value.Of(sheet.Folded))))
                return false;
            return _fields.TryAdd(label.Key, [value]);
        }

        var words = TextSpan.Between(bare.At(0), bare.End);
        if (words.Length is 0 or > 40)
            return false;
        var folded = words.Of(sheet.Folded);
        if (Symbol().IsMatch(folded) && Suffix().IsMatch(folded))
            return _fields.TryAdd("document", [words]);
        if (
            DateCell is not null
            || !Year().IsMatch(folded)
            || SpanOfDays().IsMatch(folded)
            || folded.Split(' ').Length > 6
            || folded.Contains('/', StringComparison.Ordinal)
        )
            return false;
        DateCell = words;
        return true;
    }

    private static bool IsSymbol(string words) => Symbol().IsMatch(words) || ConferenceNumber().IsMatch(words);

    /// <summary>"Addendum 7 to", with "Document 41-E" behind it or on the next line.</summary>
    private bool Supplement(Skeleton bare)
    {
        if (bare.Letters.Length > LongestLabel || MastheadWords.Supplement.Find(bare.Letters) is not { } found)
            return false;
        var end = found.Start;
        while (end < found.End && char.IsAsciiDigit(bare.Letters[end]))
            end++;
        _supplement ??= $"({found.Key}{bare.Letters[found.Start..end]})";
        var (from, to) = (bare.At(found.Start), bare.End);
        if (SymbolBehind().Match(sheet.Folded[from..to]) is { Success: true } symbol)
            _fields.TryAdd("document", [new TextSpan(from + symbol.Index, symbol.Length)]);
        return true;
    }

    private HeaderField? Field(string name, Func<string, string?>? meaning = null)
    {
        if (!_fields.TryGetValue(name, out var spans))
            return null;
        var whole = TextSpan.Between(spans[0].Start, spans[^1].End);
        var isCode = name is "document" or "agenda";
        var value = isCode ? whole.Of(sheet.Folded) : string.Join('\n', spans.Select(span => Words.Of(sheet, [span])));
        return (meaning is null ? value : meaning(value)) is { Length: > 0 } meant ? new HeaderField(meant, whole) : null;
    }

    internal static string? LanguageOf(string words)
    {
        var letters = Skeleton.Of(words);
        return TableRow
            .Of("Languages/language-words.tsv")
            .FirstOrDefault(row => row.Phrases("words").Any(word => letters.Contains(Skeleton.Of(word), StringComparison.Ordinal)))
            ?["language"];
    }

    /// <summary>Bookmarks between the line above and the first word of this one; lines are asked in order.</summary>
    private HashSet<string> MarksAbove(int at)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var from = at == 0 ? 0 : sheet.Lines[at - 1].End;
        for (; _mark < sheet.Marks.Count && sheet.Marks[_mark].Span.Start < sheet.Lines[at].Start; _mark++)
            if (sheet.Marks[_mark].Span.Start >= from && sheet.Marks[_mark].Kind == ProductionMarkKind.Bookmark)
                names.Add(sheet.Marks[_mark].Name);
        for (; _bookmark < sheet.Source.Bookmarks.Count && sheet.Source.Bookmarks[_bookmark].Span.Start < sheet.Lines[at].End; _bookmark++)
        {
            var (name, span) = sheet.Source.Bookmarks[_bookmark];
            if (span.Start < from)
                continue;
            names.Add(name);
            if (IsTitle(name))
                _titleEnd = span.Length > 0 ? span.End : 0;
        }

        return names;
    }
}
