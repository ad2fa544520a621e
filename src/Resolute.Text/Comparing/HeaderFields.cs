using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>What two versions say of themselves.</summary>
internal static class HeaderFields
{
    public static IReadOnlyList<FieldPair> Of(Header older, Header newer) =>
        [
            .. Named(older)
                .Zip(Named(newer), static (left, right) => (left.Name, Older: left.Field?.Value, Newer: right.Field?.Value))
                .Where(static field => field.Older != field.Newer)
                .Select(static field => new FieldPair(field.Name, field.Older, field.Newer, WordDifference.Of(field.Older ?? "", field.Newer ?? "")))
                .Where(static field => field.Older is null || field.Newer is null || !field.Words.IsSame),
        ];

    private static IEnumerable<(string Name, HeaderField? Field)> Named(Header header) =>
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
}
