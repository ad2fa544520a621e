namespace Resolute.Text.Structure;

/// <summary>A header field: its value, and where it stands.</summary>
public sealed record HeaderField(string Value, TextSpan Span);

/// <summary>What a document says of itself before its text begins; a field that it does not state is null.</summary>
public sealed record Header
{
    /// <summary>A header that states nothing.</summary>
    public static Header Empty { get; } = new();

    /// <summary>The symbol without its language letter: C25/8.</summary>
    public HeaderField? Symbol { get; init; }

    /// <summary>The language letter of the symbol: A, C, E, F, R, S.</summary>
    public HeaderField? LanguageSuffix { get; init; }

    /// <summary>The agenda item: PL.2.</summary>
    public HeaderField? AgendaItem { get; init; }

    /// <summary>The document's date, ISO 8601.</summary>
    public HeaderField? Date { get; init; }

    /// <summary>The code of the original language.</summary>
    public HeaderField? OriginalLanguage { get; init; }

    /// <summary>Who puts the paper.</summary>
    public HeaderField? Source { get; init; }

    /// <summary>The title.</summary>
    public HeaderField? Title { get; init; }

    /// <summary>The purpose.</summary>
    public HeaderField? Purpose { get; init; }

    /// <summary>What the body is asked to do.</summary>
    public HeaderField? ActionRequired { get; init; }

    /// <summary>Link to the Strategic Plan.</summary>
    public HeaderField? StrategicLink { get; init; }

    /// <summary>Financial implications.</summary>
    public HeaderField? FinancialImplications { get; init; }

    /// <summary>The references.</summary>
    public HeaderField? References { get; init; }
}
