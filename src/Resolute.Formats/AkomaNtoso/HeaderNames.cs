using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Header fields by name, and the header with one more.</summary>
internal static class HeaderNames
{
    public static IEnumerable<(string Name, HeaderField Field)> Of(Header header)
    {
        (string, HeaderField?)[] fields =
        [
            ("symbol", header.Symbol),
            ("languageSuffix", header.LanguageSuffix),
            ("agendaItem", header.AgendaItem),
            ("date", header.Date),
            ("originalLanguage", header.OriginalLanguage),
            ("source", header.Source),
            ("title", header.Title),
            ("purpose", header.Purpose),
            ("actionRequired", header.ActionRequired),
            ("strategicLink", header.StrategicLink),
            ("financialImplications", header.FinancialImplications),
            ("references", header.References),
        ];
        foreach (var (name, field) in fields)
            if (field is not null)
                yield return (name, field);
    }

    public static Header With(Header header, string? name, HeaderField field) =>
        name switch
        {
            "symbol" => header with { Symbol = field },
            "languageSuffix" => header with { LanguageSuffix = field },
            "agendaItem" => header with { AgendaItem = field },
            "date" => header with { Date = field },
            "originalLanguage" => header with { OriginalLanguage = field },
            "source" => header with { Source = field },
            "title" => header with { Title = field },
            "purpose" => header with { Purpose = field },
            "actionRequired" => header with { ActionRequired = field },
            "strategicLink" => header with { StrategicLink = field },
            "financialImplications" => header with { FinancialImplications = field },
            "references" => header with { References = field },
            _ => header,
        };
}
