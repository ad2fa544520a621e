using Resolute.Text.Checks;
using Resolute.Text.Citations;
using Resolute.Text.Dates;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>None of the others, or not recognised.</summary>
    Other,

    /// <summary>An adopted resolution.</summary>
    Resolution,

    /// <summary>An adopted decision.</summary>
    Decision,

    /// <summary>An adopted recommendation.</summary>
    Recommendation,

    /// <summary>A draft resolution, or a contribution that carries one.</summary>
    DraftResolution,

    /// <summary>A contribution to a meeting.</summary>
    Contribution,

    /// <summary>A report, as a chair's report to the Council.</summary>
    Report,

    /// <summary>An information document.</summary>
    Information,

    /// <summary>A letter or circular letter.</summary>
    Letter,

    /// <summary>A summary record.</summary>
    Summary,

    /// <summary>A declaration or statement.</summary>
    Declaration,
}

/// <summary>The drafting form that a text follows.</summary>
public enum TextForm
{
    /// <summary>No form recognised.</summary>
    None,

    /// <summary>ITU: headings group lettered recitals and numbered clauses; the addressee is in the heading.</summary>
    Itu,

    /// <summary>United Nations: each paragraph opens with its verb.</summary>
    Un,

    /// <summary>A report in numbered sections.</summary>
    Report,
}

/// <summary>
/// A text as clauses: the result of reading, total and lossless. Every non-blank character of <see cref="Text"/> lies in exactly one
/// of <see cref="Leaves"/>; what has no place is in <see cref="Unplaced"/>; every inference names its span, rule and confidence.
/// </summary>
public sealed record Reading
{
    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>What the document is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The drafting form that scored best.</summary>
    public required TextForm Form { get; init; }

    /// <summary>How well the form fits, 0 to 1: the share of the text's non-blank characters that it explains, less its penalties.</summary>
    public required double Score { get; init; }

    /// <summary>The whole text as read; every span points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The instrument that this text is, as its title states it; null where it is none, or a draft without a number.</summary>
    public InstrumentTitle? Instrument { get; init; }

    /// <summary>The header fields that the text states.</summary>
    public Header Header { get; init; } = Header.Empty;

    /// <summary>Blocks of recitals, in order.</summary>
    public IReadOnlyList<ClauseBlock> Preamble { get; init; } = [];

    /// <summary>Blocks of operative clauses, in order.</summary>
    public IReadOnlyList<ClauseBlock> Operative { get; init; } = [];

    /// <summary>Numbered sections of a report, flat and in order; a parent stands before its children ("3" before "3.1").</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Citations of instruments and named texts, in order.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>References from one clause of this text to another.</summary>
    public IReadOnlyList<CrossReference> CrossReferences { get; init; } = [];

    /// <summary>Document symbols mentioned, in order.</summary>
    public IReadOnlyList<SymbolMention> Symbols { get; init; } = [];

    /// <summary>Dates mentioned, in order.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Footnotes with the clause that calls them.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Text that no form or pass could place.</summary>
    public IReadOnlyList<Unplaced> Unplaced { get; init; } = [];

    /// <summary>What a careful editor would notice.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The partition of the text: ordered, disjoint spans that together hold every non-blank character.</summary>
    public IReadOnlyList<Leaf> Leaves { get; init; } = [];

    /// <summary>All clauses with their descendants, preamble first, then operative, then sections, in reading order.</summary>
    public IEnumerable<ClauseNode> AllClauses() =>
        Preamble
            .Concat(Operative)
            .SelectMany(block => block.Clauses)
            .Concat(Sections.SelectMany(section => section.Clauses))
            .SelectMany(clause => clause.WithDescendants());
}

/// <summary>What a stretch of text was understood to be.</summary>
public enum LeafKind
{
    /// <summary>No place was found.</summary>
    Unplaced,

    /// <summary>A header field or the words that name one.</summary>
    Header,

    /// <summary>The title of the instrument or document.</summary>
    Title,

    /// <summary>The body that speaks ("The Council,").</summary>
    Chapeau,

    /// <summary>The heading of a block of clauses.</summary>
    BlockHeading,

    /// <summary>A printed label.</summary>
    Label,

    /// <summary>Words of a clause.</summary>
    Clause,

    /// <summary>The number or title of a section.</summary>
    SectionHeading,

    /// <summary>The words or the mark of a footnote.</summary>
    Footnote,

    /// <summary>A mark of the production system: bookmark, image, field.</summary>
    Mark,

    /// <summary>Page furniture, rules, ornaments.</summary>
    Furniture,

    /// <summary>A row of a table inside a clause.</summary>
    Table,

    /// <summary>What follows the operative part: annexes, signatures, the next part of a volume.</summary>
    Annex,
}

/// <summary>A stretch of text and what it is; <paramref name="At"/> is the id of the clause or section it belongs to, where there is one.</summary>
public sealed record Leaf(TextSpan Span, LeafKind Kind, string? At = null);

/// <summary>Text that has no place in the form, shown and never dropped.</summary>
public sealed record Unplaced(string Text, int Line, TextSpan Span);

/// <summary>A footnote: its mark as printed, its words, and the id of the clause that calls it (null where no call was found).</summary>
/// <param name="Mark">Its mark as printed under the page.</param>
/// <param name="Text">Its words.</param>
/// <param name="At">The clause that calls it.</param>
/// <param name="Span">Where it is printed.</param>
/// <param name="Call">Where the mark that calls it stands: the figure glued to a word, or the whole mark of a production system.</param>
public sealed record Footnote(string Mark, string Text, string? At, TextSpan Span, TextSpan? Call = null);
