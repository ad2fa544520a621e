using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Notes;

/// <summary>A place that calls a note.</summary>
/// <param name="Kind">What it calls.</param>
/// <param name="Id">The note's id in its part.</param>
/// <param name="From">The point where the mark stands.</param>
/// <param name="Section">The section, from 0.</param>
/// <param name="Page">The page as last printed, from 0.</param>
/// <param name="Line">The paragraph that calls.</param>
internal sealed record NoteCall(NoteKind Kind, string Id, int From, int Section, int Page, int Line)
{
    /// <summary>The point behind a mark that the author typed; null where the mark is counted.</summary>
    public int? CustomTo { get; set; }
}

/// <summary>A note in its part: which blocks are its words.</summary>
internal sealed record NoteDraft(string Id, string? Author, DateTime? Date, int FirstBlock)
{
    public int EndBlock { get; set; }
}

/// <summary>How notes are numbered; null where nothing is said.</summary>
internal sealed record NoteCounting(string? Format, int? Start, string? Restart)
{
    public static NoteCounting None { get; } = new(null, null, null);

    /// <summary>What this says, and where it is silent what <paramref name="other"/> says.</summary>
    public NoteCounting Or(NoteCounting other) => new(Format ?? other.Format, Start ?? other.Start, Restart ?? other.Restart);
}
