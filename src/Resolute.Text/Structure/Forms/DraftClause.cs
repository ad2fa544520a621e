using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>A clause while its form still reads on.</summary>
internal sealed class DraftClause
{
    public PrintedLabel? Label { get; init; }

    /// <summary>The sense in which the list counts it; null where it has no label.</summary>
    public LabelSense? Sense { get; init; }

    public required int Line { get; init; }

    /// <summary>The stretches of its own words, in order.</summary>
    public List<TextSpan> Words { get; } = [];

    /// <summary>Rows of a table inside it.</summary>
    public List<TextSpan> Rows { get; } = [];

    public List<DraftClause> Children { get; } = [];

    public int Start =>
        Label is { Span.Length: > 0 } label ? label.Span.Start
        : Words.Count > 0 ? Words[0].Start
        : 0;

    public int End
    {
        get
        {
            var own = Math.Max(Words.Count > 0 ? Words[^1].End : Label?.Span.End ?? 0, Rows.Count > 0 ? Rows[^1].End : 0);
            return Children.Count > 0 ? Math.Max(own, Children[^1].End) : own;
        }
    }
}

/// <summary>A heading with the clauses read under it.</summary>
internal sealed class DraftBlock
{
    public required string Keyword { get; init; }

    public required TextSpan Heading { get; init; }

    /// <summary>The heading with the punctuation that closes it.</summary>
    public required TextSpan Whole { get; init; }

    /// <summary>The words behind the verb: whom it asks.</summary>
    public required TextSpan Behind { get; init; }

    public required int Line { get; init; }

    public required bool IsOperative { get; init; }

    public ClauseList Clauses { get; } = new();
}
