using Resolute.Text.Languages;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>A text as it is to be written: paragraphs and tables with their roles, whatever it was made from. Looks belong to the template.</summary>
/// <param name="Language">The language of the text: direction, fonts and spelling follow it.</param>
/// <param name="Blocks">Its paragraphs and tables, in order.</param>
public sealed record WrittenText(Language Language, IReadOnlyList<WrittenBlock> Blocks)
{
    /// <summary>The title that the file bears; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The symbol, for the head of the pages; null where it has none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Whether its pages lie on their side, as wide tables ask.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>The footnotes; runs call them by their place in this list.</summary>
    public IReadOnlyList<WrittenNote> Notes { get; init; } = [];

    /// <summary>Who is named as author of tracked changes, and when; null where nothing is tracked.</summary>
    public Marking? Marking { get; init; }
}

/// <summary>In whose name and of which day changes are tracked.</summary>
public sealed record Marking(string Author, DateTime Date);

/// <summary>A paragraph or a table.</summary>
public abstract record WrittenBlock;

/// <summary>What a paragraph is; its style follows from it.</summary>
public enum ParagraphRole
{
    /// <summary>Plain words.</summary>
    Text,

    /// <summary>A line of the header block.</summary>
    HeaderField,

    /// <summary>Who puts the paper.</summary>
    Source,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The kind and number above the title: RESOLUTION 7 (…).</summary>
    InstrumentNumber,

    /// <summary>What a field of the summary box is: purpose, action required.</summary>
    BoxLabel,

    /// <summary>What the field says.</summary>
    BoxText,

    /// <summary>The body that speaks.</summary>
    Chapeau,

    /// <summary>The heading of a block of clauses: recalling, instructs the Secretary-General.</summary>
    Keyword,

    /// <summary>A clause in a list, by its level.</summary>
    Clause,

    /// <summary>A clause that bears no label and stands under none that does.</summary>
    UnnumberedClause,

    /// <summary>The heading of a section, by its level.</summary>
    Heading,

    /// <summary>A numbered paragraph of a report.</summary>
    NumberedParagraph,

    /// <summary>Words in a table.</summary>
    TableText,

    /// <summary>The words of a footnote.</summary>
    Note,
}

/// <summary>A paragraph's role, and its label in a list.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Level">Its level from 0, where the role has levels.</param>
/// <param name="Label">Its label as it must be printed; null where it has none.</param>
/// <param name="List">The list that the label belongs to, by any name; labels of one list are looked at together.</param>
/// <param name="ListLevel">Its level in that list, from 0.</param>
public sealed record ParagraphShape(ParagraphRole Role, int Level = 0, string? Label = null, string? List = null, int ListLevel = 0);

/// <summary>A paragraph.</summary>
/// <param name="Shape">Its role and label; those it had, where it is deleted.</param>
/// <param name="Runs">Its words.</param>
public sealed record WrittenParagraph(ParagraphShape Shape, IReadOnlyList<WrittenRun> Runs) : WrittenBlock
{
    /// <summary>The id of the clause, heading or section whose words it holds; null where it holds none.</summary>
    public string? At { get; init; }

    /// <summary>The bookmark round it: dsource, dtitle1; null where there is none.</summary>
    public string? Bookmark { get; init; }

    /// <summary>What became of the paragraph as a whole.</summary>
    public WrittenChange Change { get; init; }

    /// <summary>Its role and label before the tracked changes, where it stayed and they were others; null where they are the same.</summary>
    public ParagraphShape? Before { get; init; }

    /// <summary>The move that it is one end of: the same number at both ends; null where it was not moved.</summary>
    public int? Move { get; init; }
}

/// <summary>What tracked changes say of words or of a paragraph.</summary>
public enum WrittenChange
{
    /// <summary>They stayed.</summary>
    None,

    /// <summary>They were put in.</summary>
    Inserted,

    /// <summary>They were taken out.</summary>
    Deleted,

    /// <summary>They were moved away from here.</summary>
    MovedFrom,

    /// <summary>They were moved to here.</summary>
    MovedTo,
}

/// <summary>How words stand out.</summary>
public enum Emphasis
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The verb that opens a paragraph of the United Nations.</summary>
    Verb,

    /// <summary>A title that runs on into its paragraph.</summary>
    RunInTitle,
}

/// <summary>Words of one kind, or the call of a footnote.</summary>
/// <param name="Words">The words; empty for a call.</param>
public sealed record WrittenRun(string Words)
{
    /// <summary>How they stand out.</summary>
    public Emphasis Emphasis { get; init; }

    /// <summary>What tracked changes say of them.</summary>
    public WrittenChange Change { get; init; }

    /// <summary>The footnote called, by its place in the list; null for words.</summary>
    public int? Note { get; init; }
}

/// <summary>A footnote.</summary>
/// <param name="Mark">Its mark as printed: 1, *.</param>
/// <param name="Runs">Its words.</param>
public sealed record WrittenNote(string Mark, IReadOnlyList<WrittenRun> Runs);

/// <summary>What a table is for.</summary>
public enum TableShape
{
    /// <summary>A table of the text, with rules.</summary>
    Grid,

    /// <summary>The header block of a paper, without rules.</summary>
    HeaderBlock,

    /// <summary>The box with purpose, action required and references.</summary>
    Box,
}

/// <summary>A table.</summary>
public sealed record WrittenTable(TableShape Shape, IReadOnlyList<WrittenRow> Rows) : WrittenBlock
{
    /// <summary>How the columns share the width, each by its weight; empty where all are alike.</summary>
    public IReadOnlyList<int> Shares { get; init; } = [];
}

/// <summary>A row of a table.</summary>
public sealed record WrittenRow(IReadOnlyList<WrittenCell> Cells)
{
    /// <summary>Whether it is the head of its table, repeated on every page.</summary>
    public bool IsHeader { get; init; }

    /// <summary>What became of the row as a whole.</summary>
    public WrittenChange Change { get; init; }
}

/// <summary>A cell of a table.</summary>
public sealed record WrittenCell(IReadOnlyList<WrittenParagraph> Paragraphs);
