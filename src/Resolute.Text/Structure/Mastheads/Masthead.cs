namespace Resolute.Text.Structure.Mastheads;

/// <summary>What the head of a document of the United Nations states, by place; what it does not state is null.</summary>
internal sealed record Masthead
{
    public TextSpan? Symbol { get; set; }

    public TextSpan? Item { get; set; }

    /// <summary>The words of the day of distribution.</summary>
    public TextSpan? Day { get; set; }

    public TextSpan? Original { get; set; }

    /// <summary>The line that says who adopted the text and when.</summary>
    public TextSpan? Adopted { get; set; }

    public TextSpan? Source { get; set; }

    public TextSpan? Title { get; set; }

    /// <summary>Whether title and source are set in the styles that the production system of the United Nations has for them.</summary>
    public bool IsStyled { get; set; }

    /// <summary>Whether sponsors or an office put it as a draft.</summary>
    public bool IsDraft { get; set; }

    /// <summary>The words that date the text: an adopted text is of the day of its adoption, any other of the day of its distribution.</summary>
    public TextSpan? DateCell => IsDraft ? Day ?? Adopted : Adopted ?? Day;
}
