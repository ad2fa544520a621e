using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks;

/// <summary>A revision in few words for people: "Bucarest, 2022"; "C24".</summary>
internal static class RevisionWords
{
    private static readonly Dictionary<string, TableRow> Places = TableRow.Of("Citations/places.tsv").ToDictionary(row => row["place"], StringComparer.Ordinal);

    public static string Of(string revision, Language language)
    {
        if (KnownRevisions.Marked(revision) is not var (_, place, year))
            return revision.ToUpperInvariant();
        var name = Places.TryGetValue(place, out var row) ? row.Phrases(language == Language.Unknown ? Language.English : language).FirstOrDefault() : null;
        return string.Create(CultureInfo.InvariantCulture, $"{name ?? place}, {year}");
    }
}
