using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;

namespace Resolute.Text.Citations;

/// <summary>Writes a citation from its key, as an editor prints it; what is written reads back to the same key and revision.</summary>
public static class WrittenCitation
{
    private static readonly IReadOnlyList<TableRow> Places = TableRow.Of("Citations/places.tsv");
    private static readonly IReadOnlyList<TableRow> Kinds = TableRow.Of("Citations/instrument-kinds.tsv");

    /// <summary>"Resolution 140 (Rev. Bucharest, 2022) of the Plenipotentiary Conference" in English, 全权代表大会第140号决议（2022年，布加勒斯特，修订版） in Chinese; other languages as in English.</summary>
    public static string Of(InstrumentKey key, string? revision, Language language)
    {
        var kind = Kinds.FirstOrDefault(row => key.Value.Contains($"/{row["kind"]}/", StringComparison.Ordinal));
        if (kind is null)
            return key.Value;
        var at = key.Value.IndexOf($"/{kind["kind"]}/", StringComparison.Ordinal);
        var (body, number) = (key.Value[..at], key.Value[(at + kind["kind"].Length + 2)..]);
        if (body == "itu/ra" && revision is not null)
            (number, revision) = ($"{number}-{revision}", null);
        var isChinese = language == Language.Chinese;
        var written = isChinese ? Language.Chinese : Language.English;
        var (noun, name, mark) = (kind.Phrases(written).First(), Bodies.Name(body, written), Mark(revision, isChinese));
        return isChinese ? $"{name}第{number}号{noun}{mark}" : $"{noun} {number}{(mark.Length == 0 ? "" : " " + mark)} of the {name}";
    }

    private static string Mark(string? revision, bool isChinese)
    {
        if (revision is null)
            return "";
        var revised = revision.StartsWith("rev-", StringComparison.Ordinal);
        var rest = revised ? revision[4..] : revision;
        var dash = rest.LastIndexOf('-');
        if (dash < 0 || rest.Length - dash != 5)
            return isChinese ? $"（{rest.ToUpperInvariant()}）" : $"({rest.ToUpperInvariant()})";
        var (slug, year) = (rest[..dash], rest[(dash + 1)..]);
        var row = Places.FirstOrDefault(place => place["place"] == slug);
        var place =
            row?.Phrases(isChinese ? Language.Chinese : Language.English).First() ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slug.Replace('-', ' '));
        return isChinese ? $"（{year}年，{place}{(revised ? "，修订版" : "")}）" : $"({(revised ? "Rev. " : "")}{place}, {year})";
    }
}
