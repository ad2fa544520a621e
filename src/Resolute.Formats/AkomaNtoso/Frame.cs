using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>What an element with an id holds.</summary>
internal enum FrameKind
{
    Recitals,
    Recital,
    Operative,
    Section,
    Paragraph,
    SubItem,
}

/// <summary>An element with an id before it is written: its stretch of the text, and what it stands for.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">Its id in this file.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end; for a clause that takes in what follows it, the end of that.</param>
internal sealed record Frame(FrameKind Kind, string Id, int Start, int End)
{
    public ClauseBlock? Block { get; init; }

    public Section? Section { get; init; }

    public ClauseNode? Clause { get; init; }

    public IReadOnlyList<Frame> Children { get; init; } = [];
}
