using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>A clause by what makes it the same in a reading and in gold.</summary>
internal sealed record MeasuredClause(string Label, int Line, string Words);

/// <summary>A clause of a gold document: with the block it stands in and its parent, where it has one.</summary>
internal sealed record GoldClause(MeasuredClause Place, JsonElement Clause, JsonElement? Block, JsonElement? Parent, bool IsOperative);

/// <summary>The clauses of a gold document: preamble, operative part with children, and sections of a report.</summary>
internal static class GoldClauses
{
    /// <summary>The form that a gold document states; null where it states none.</summary>
    public static TextForm? Form(JsonElement gold) =>
        GoldJson.Text(gold, "form") switch
        {
            "itu" => TextForm.Itu,
            "un" => TextForm.Un,
            "report" => TextForm.Report,
            _ => GoldJson.Array(gold, "sections").Any() ? TextForm.Report : null,
        };

    public static IEnumerable<GoldClause> Of(JsonElement gold)
    {
        var preamble = GoldJson.Array(gold, "preamble").SelectMany(static block => Clauses(block, isOperative: false));
        var operative = GoldJson.Array(gold, "operative").SelectMany(static block => Clauses(block, isOperative: true));
        var sections = GoldJson
            .Array(gold, "sections")
            .Select(static section => new GoldClause(
                Place(GoldJson.Text(section, "number"), section, GoldJson.Text(section, "title")),
                section,
                null,
                null,
                false
            ));
        return preamble.Concat(operative).Concat(sections);
    }

    /// <summary>Letters only: what print and typing vary is no difference.</summary>
    public static string Bare(string? words) => Skeleton.Of(words ?? "").Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<GoldClause> Clauses(JsonElement block, bool isOperative) =>
        GoldJson.Array(block, "clauses").SelectMany(clause => WithChildren(clause, block, null, isOperative));

    private static IEnumerable<GoldClause> WithChildren(JsonElement clause, JsonElement block, JsonElement? parent, bool isOperative) =>
        GoldJson
            .Array(clause, "children")
            .SelectMany(child => WithChildren(child, block, clause, isOperative))
            .Prepend(new GoldClause(Place(GoldJson.Text(clause, "label"), clause, GoldJson.Text(clause, "firstWords")), clause, block, parent, isOperative));

    private static MeasuredClause Place(string? label, JsonElement at, string? words) => new(Bare(label), GoldJson.Line(at), Bare(words).TrimEnd('.', '…'));
}
