namespace Resolute.Text.Structure.Forms;

/// <summary>A drafting form: it reads any sheet, and says how much of it it understood.</summary>
internal interface IForm
{
    /// <summary>What the sheet says in this form.</summary>
    FormReading Read(Sheet sheet);
}

/// <summary>What a form made of a sheet.</summary>
internal sealed record FormReading
{
    public required TextForm Form { get; init; }

    /// <summary>What is subtracted from the share explained, 0 to 1.</summary>
    public double Penalty { get; init; }

    /// <summary>What each stretch is, in order of claim.</summary>
    public required IReadOnlyList<Leaf> Claims { get; init; }

    public IReadOnlyList<ClauseBlock> Preamble { get; init; } = [];

    public IReadOnlyList<ClauseBlock> Operative { get; init; } = [];

    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The words behind the verb, by block id: of the heading in the ITU form, of the paragraph itself without its sub-items in the UN form.</summary>
    public IReadOnlyDictionary<string, TextSpan> Behind { get; init; } = new Dictionary<string, TextSpan>(StringComparer.Ordinal);

    /// <summary>Stretches in which a line break is no end.</summary>
    public IReadOnlyList<TextSpan> Joined { get; init; } = [];

    /// <summary>How many lines stand before the body.</summary>
    public int HeaderLines { get; init; }

    /// <summary>The line that says what the text is and its number.</summary>
    public TextSpan? InstrumentLine { get; init; }

    /// <summary>The lines of the title.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>The body that speaks.</summary>
    public TextSpan? Chapeau { get; init; }

    /// <summary>Labels missing or doubled.</summary>
    public IReadOnlyList<Checks.Finding> Findings { get; init; } = [];
}
