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

    /// <summary>Every field by the name that files and programs know it by, in the order in which a document prints them; null where it is not stated.</summary>
    public IReadOnlyList<(string Name, HeaderField? Field)> Fields() =>
        [
            ("symbol", Symbol),
            ("languageSuffix", LanguageSuffix),
            ("agendaItem", AgendaItem),
            ("date", Date),
            ("originalLanguage", OriginalLanguage),
            ("source", Source),
            ("title", Title),
            ("purpose", Purpose),
            ("actionRequired", ActionRequired),
            ("strategicLink", StrategicLink),
            ("financialImplications", FinancialImplications),
            ("references", References),
        ];

    /// <summary>The header with one field more; itself where no field has the name.</summary>
    public Header With(string? name, HeaderField field) =>
        name switch
        {
            "symbol" => this with { Symbol = field },
            "languageSuffix" => this with { LanguageSuffix = field },
            "agendaItem" => this with { AgendaItem = field },
            "date" => this with { Date = field },
            "originalLanguage" => this with { OriginalLanguage = field },
            "source" => this with { Source = field },
            "title" => this with { Title = field },
            "purpose" => this with { Purpose = field },
            "actionRequired" => this with { ActionRequired = field },
            "strategicLink" => this with { StrategicLink = field },
            "financialImplications" => this with { FinancialImplications = field },
            "references" => this with { References = field },
            _ => this,
        };
}
