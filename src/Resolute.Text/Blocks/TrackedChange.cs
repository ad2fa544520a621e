namespace Resolute.Text.Blocks;

/// <summary>What a person did while changes were tracked.</summary>
public enum ChangeKind
{
    /// <summary>Put words in.</summary>
    Insert,

    /// <summary>Took words out.</summary>
    Delete,

    /// <summary>Moved words away from here.</summary>
    MoveFrom,

    /// <summary>Moved words to here.</summary>
    MoveTo,

    /// <summary>Changed how they look, not what they say.</summary>
    Format,
}

/// <summary>A tracked change.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Author">Who did it, as the file says; null where it does not.</param>
/// <param name="Date">When, as the file says: local time of the machine, even where it carries a Z.</param>
/// <param name="Span">The words it is about; empty, at the place, where the text read does not hold them.</param>
/// <param name="Words">The words it is about.</param>
public sealed record TrackedChange(ChangeKind Kind, string? Author, DateTime? Date, TextSpan Span, string Words)
{
    /// <summary>Whether the change is about the end of the paragraph: joined with the next or parted from it.</summary>
    public bool IsOfParagraph { get; init; }
}
