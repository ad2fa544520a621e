using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>A clause by what makes it the same in a reading and in gold.</summary>
internal sealed record MeasuredClause(string Label, int Line, string Words);

/// <summary>The clauses of a gold document: preamble, operative part with children, and sections of a report.</summary>
internal static class GoldClauses
{
    /// <summary>The form that a gold document states; null where it states none.</summary>
    public static TextForm? Form(JsonElement gold) =>
        Text(gold, "form") switch
        {
            "itu" => TextForm.Itu,
            "un" => TextForm.Un,
            "report" => TextForm.Report,
            _ => Array(gold, "sections").Any() ? TextForm.Report : null,
        };

    public static IEnumerable<MeasuredClause> Of(JsonElement gold)
    {
        var blocks = Array(gold, "preamble").Concat(Array(gold, "operative"));
        var clauses = blocks.SelectMany(static block => Array(block, "clauses")).SelectMany(WithChildren);
        var sections = Array(gold, "sections").Select(static section => Measured(Text(section, "number"), section, Text(section, "title")));
        return clauses.Select(static clause => Measured(Text(clause, "label"), clause, Text(clause, "firstWords"))).Concat(sections);
    }

    /// <summary>Letters only: what print and typing vary is no difference.</summary>
    public static string Bare(string? words) => Skeleton.Of(words ?? "").Replace(" ", "", StringComparison.Ordinal);

    private static MeasuredClause Measured(string? label, JsonElement at, string? words) =>
        new(Bare(label), at.TryGetProperty("line", out var line) ? line.GetInt32() : 0, Bare(words).TrimEnd('.', '…'));

    private static IEnumerable<JsonElement> WithChildren(JsonElement clause) => Array(clause, "children").SelectMany(WithChildren).Prepend(clause);

    private static IEnumerable<JsonElement> Array(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
