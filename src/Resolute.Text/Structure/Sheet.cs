using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;
using Resolute.Text.Structure.Lines;

namespace Resolute.Text.Structure;

/// <summary>A line of words: what is left of a block when marks, page feet and blank edges are taken away.</summary>
internal sealed record SheetLine(int Start, int End, int Number, string? GivenLabel)
{
    /// <summary>The cell of the table it stands in, where the format says.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Whether the format says that it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The name of its paragraph style, where the format says.</summary>
    public string? Style { get; init; }

    /// <summary>Whether a page began before it, or a page's foot stood there: a blank line above it says nothing.</summary>
    public bool IsPageTop { get; init; }

    /// <summary>Whether a rule stands right above it: "________".</summary>
    public bool IsBelowRule { get; init; }

    public int Length => End - Start;

    public TextSpan Span => TextSpan.Between(Start, End);
}

/// <summary>A text made ready for the forms: marks set aside, page furniture and feet taken out, lines trimmed and joined to paragraphs.</summary>
/// <remarks>Reads the blocks. Writes lines, marks, footnotes and the claims of all three.</remarks>
internal sealed class Sheet
{
    // Stands for what parts the halves of a word: a mark without width, which nobody who compares words sees.
    private const char Joiner = '\u034F';

    private readonly Dictionary<(int Start, int End), Skeleton> _bare = [];
    private readonly Dictionary<int, HeaderReader> _headers = [];
    private readonly Labelled?[] _labels;
    private readonly bool[] _masked;

    public Sheet(BlockText source, Language hint)
    {
        Source = source;
        Marks = ProductionMark.In(source.Text);
        _masked = new bool[source.Text.Length];
        foreach (var mark in Marks)
            Mask(mark.Span);
        var set = SetApart.Of(source);
        foreach (var apart in set.Claims)
            if (set.KnowsParagraphs || apart.Kind != LeafKind.Furniture)
                Mask(apart.Span);
        var folded = Folding.Fold(source.Text).ToCharArray();
        Blank(folded);
        Folded = new string(folded);
        Language = hint == Language.Unknown ? LanguageGuess.Of(Folded) : hint;

        var pages = PageFurniture.Take(this, Trimmed(set));
        // Where the format knows paragraphs, no line is a part of one.
        var measure = set.KnowsParagraphs ? null : Measure.Of(this, pages.Rest);
        var feet = PageFeet.Take(this, pages.Rest, measure is not null);
        var paragraphs = measure is null ? new Paragraphs.Joined(feet.Rest, [], []) : Paragraphs.Join(this, feet.Rest, measure);
        Lines = GluedChapeau.Part(this, paragraphs.Lines);
        Joined = paragraphs.Gaps;
        _labels = new Labelled?[Lines.Count];
        Claims =
        [
            .. Marks.Select(static mark => new Leaf(mark.Span, KindOf(mark))),
            .. set.Claims,
            .. pages.Claims,
            .. feet.Claims,
            .. paragraphs.Broken.Select(static broken => new Leaf(broken, LeafKind.Furniture)),
        ];
        Footnotes = feet.Footnotes;
        Notes = set.Notes;
        foreach (var claim in pages.Claims.Concat(feet.Claims))
            Mask(claim.Span);
        foreach (var gap in paragraphs.Gaps)
            folded.AsSpan(gap.Start, gap.Length).Fill(' ');
        Blank(folded);
        foreach (var broken in paragraphs.Broken)
        {
            Mask(broken);
            folded.AsSpan(broken.Start, broken.Length).Fill(Joiner);
        }

        Folded = new string(folded);
        // What was asked until now was asked of lines that pages still parted.
        _bare.Clear();
    }

    public BlockText Source { get; }

    public string Text => Source.Text;

    /// <summary>Folded, with marks and page-foot footnotes blank.</summary>
    public string Folded { get; }

    public Language Language { get; }

    public IReadOnlyList<ProductionMark> Marks { get; }

    public IReadOnlyList<SheetLine> Lines { get; }

    /// <summary>Gaps between two lines of one paragraph: no line ends there.</summary>
    public IReadOnlyList<TextSpan> Joined { get; }

    /// <summary>What is claimed before any form reads: marks, rules, footnotes.</summary>
    public IReadOnlyList<Leaf> Claims { get; }

    /// <summary>Footnotes at page feet, their clause not yet known.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; }

    /// <summary>Footnotes that the format keeps apart, each with its call.</summary>
    public IReadOnlyList<BlockNote> Notes { get; }

    public bool IsMasked(int position) => _masked[position];

    /// <summary>The label that a line begins with, computed by the format or printed; every form asks, it is read once.</summary>
    public PrintedLabel? LabelOf(int line)
    {
        if (_labels[line] is { } known)
            return known.Label;
        var at = Lines[line];
        var label = at.GivenLabel is { } given ? GivenLabel.Read(given, at.Start) : LabelReader.Read(Text, Folded, at.Start, at.End);
        _labels[line] = new Labelled(label);
        return label;
    }

    /// <summary>The skeleton of a stretch; every form asks, it is made once.</summary>
    public Skeleton Bare(int start, int end) => _bare.TryGetValue((start, end), out var known) ? known : _bare[(start, end)] = Skeleton.Of(Folded, start, end);

    /// <summary>The header that stands in the first lines; forms that agree where the body begins share it.</summary>
    public HeaderReader HeaderOf(int lines) => _headers.TryGetValue(lines, out var known) ? known : _headers[lines] = HeaderReader.Of(this, lines);

    private List<SheetLine> Trimmed(SetApart set)
    {
        var lines = new List<SheetLine>(Source.Blocks.Count);
        foreach (var block in Source.Blocks.Where(set.IsText))
        {
            // A paragraph may break its lines itself; its label stands in the first.
            var label = block.Label;
            for (var from = block.Span.Start; from < block.Span.End; )
            {
                var cut = Folded.IndexOf('\n', from, block.Span.End - from);
                var (start, end) = (from, cut < 0 ? block.Span.End : cut);
                from = end + 1;
                while (start < end && char.IsWhiteSpace(Folded[start]))
                    start++;
                while (end > start && char.IsWhiteSpace(Folded[end - 1]))
                    end--;
                if (start == end)
                    continue;
                lines.Add(
                    new SheetLine(start, end, block.Line, label)
                    {
                        Cell = block.Cell,
                        Style = block.Style,
                        IsHeading = block.Heading is not null,
                    }
                );
                label = null;
            }
        }

        return lines;
    }

    private void Mask(TextSpan span) => Array.Fill(_masked, true, span.Start, span.Length);

    private void Blank(char[] folded)
    {
        for (var i = 0; i < folded.Length; i++)
            if (_masked[i])
                folded[i] = ' ';
    }

    private static LeafKind KindOf(ProductionMark mark) =>
        mark.Kind is ProductionMarkKind.FootnoteCall or ProductionMarkKind.FootnoteText ? LeafKind.Footnote : LeafKind.Mark;

    private sealed record Labelled(PrintedLabel? Label);
}
