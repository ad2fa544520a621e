namespace Resolute.Text.Blocks;

/// <summary>What a note is.</summary>
public enum NoteKind
{
    /// <summary>At the foot of the page.</summary>
    Footnote,

    /// <summary>At the end of the text.</summary>
    Endnote,

    /// <summary>Beside the text.</summary>
    Comment,
}

/// <summary>A note that the format keeps apart from the text and calls from a place in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">Its mark as printed ("1", "*"); empty for a comment.</param>
/// <param name="Call">Where its mark stands in the text; empty, at the place, for a comment.</param>
/// <param name="Span">Where its words stand: one block or several of the part <see cref="BlockPart.Note"/> or <see cref="BlockPart.Comment"/>.</param>
public sealed record BlockNote(NoteKind Kind, string Mark, TextSpan Call, TextSpan Span)
{
    /// <summary>Who wrote it, for a comment.</summary>
    public string? Author { get; init; }

    /// <summary>When, for a comment.</summary>
    public DateTime? Date { get; init; }
}
