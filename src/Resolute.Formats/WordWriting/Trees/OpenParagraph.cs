namespace Resolute.Formats.WordWriting.Trees;

/// <summary>A paragraph that is being written: its words come leaf by leaf.</summary>
internal sealed class OpenParagraph(TextStretches words, ParagraphShape shape, string? at)
{
    public TextStretches Words => words;

    public ParagraphShape Shape => shape;

    public string? At { get; set; } = at;

    public string? Section { get; init; }

    public bool IsRunIn { get; set; }

    public bool IsBegun { get; set; }

    public Emphasis Emphasis { get; init; }

    public int End { get; set; }
}
