using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>Citations, symbols and references of a text against gold: the same line, and the same key or label.</summary>
internal static class MentionClaims
{
    public static IEnumerable<ClaimAccuracy> Of(Reading reading, JsonElement gold)
    {
        if (IsListed(gold, "citations", "key"))
            yield return Same(ClaimKind.Citation, Keys(gold, "citations"), Cited(reading, gold));
        if (IsListed(gold, "symbols", "key"))
            yield return Same(ClaimKind.Symbol, Keys(gold, "symbols"), reading.Symbols.Select(static one => (one.Line, one.Key)));
        if (IsListed(gold, "crossReferences", "words"))
            yield return Same(ClaimKind.CrossReference, References(gold), References(reading));
    }

    // Gold with symbols lists all mentions by line and key, also where there is none; older gold has bare words, which tell neither.
    private static bool IsListed(JsonElement gold, string list, string field) =>
        GoldJson.Has(gold, "symbols")
        && GoldJson.Has(gold, list)
        && GoldJson.Array(gold, list).All(one => one.ValueKind == JsonValueKind.Object && GoldJson.Has(one, field));

    private static IEnumerable<(int, string)> Keys(JsonElement gold, string list) =>
        GoldJson.Array(gold, list).Select(static one => (GoldJson.Line(one), GoldJson.Text(one, "key") ?? ""));

    // Gold lists instruments by number; texts known by name it lists here and there: one that it does not name tells nothing.
    private static IEnumerable<(int, string)> Cited(Reading reading, JsonElement gold)
    {
        var named = Keys(gold, "citations").ToHashSet();
        return reading.Citations.Select(static one => (one.Line, one.Key.Value)).Where(one => named.Contains(one) || IsNumbered(one.Value));
    }

    private static bool IsNumbered(string key) =>
        key.StartsWith("title:", StringComparison.Ordinal)
        || Array.Exists(["/res/", "/dec/", "/rec/", "/opn/"], kind => key.Contains(kind, StringComparison.Ordinal));

    private static IEnumerable<(int, string)> References(JsonElement gold) =>
        GoldJson.Array(gold, "crossReferences").Select(static one => (GoldJson.Line(one), Digits(GoldJson.Text(one, "label"))));

    private static IEnumerable<(int, string)> References(Reading reading)
    {
        var labels = reading.AllClauses().ToLookup(static clause => clause.Id, static clause => clause.Label, StringComparer.Ordinal);
        foreach (var reference in reading.CrossReferences)
            yield return (LineOf(reading.Text, reference.Span.Start), Digits(reference.Target is { } target ? labels[target].FirstOrDefault() : null));
    }

    /// <summary>The line of a position, counted from 1.</summary>
    public static int LineOf(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;

    private static string Digits(string? label) => new([.. GoldClauses.Bare(label).Where(char.IsLetterOrDigit)]);

    private static ClaimAccuracy Same(ClaimKind kind, IEnumerable<(int, string)> gold, IEnumerable<(int, string)> read)
    {
        var (wanted, left) = (gold.ToList(), read.ToList());
        var count = left.Count;
        return new ClaimAccuracy(kind, wanted.Count, count, wanted.Count(left.Remove));
    }
}
