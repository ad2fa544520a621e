using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Resolute.Cli.Speaking;
using Resolute.Features.Terms;
using Resolute.Text.Languages;

namespace Resolute.Cli.Commands.Terms;

/// <summary>Entries of the term base for the next program, with the field names that GET /api/v1/terms has.</summary>
internal static class TermJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entries, with their names in these languages.</summary>
    public static string ToText(IReadOnlyList<TermList.Entry> terms, IReadOnlyList<Language> languages) =>
        new JsonObject { ["total"] = terms.Count, ["terms"] = new JsonArray([.. terms.Select(term => Of(term, languages))]) }.ToJsonString(Options);

    private static JsonObject Of(TermList.Entry term, IReadOnlyList<Language> languages) =>
        new()
        {
            ["key"] = term.Key,
            ["kind"] = KebabCase.Of(term.Kind),
            ["name"] = term.Name,
            ["names"] = new JsonArray([.. term.Names.Where(name => languages.Contains(name.Language)).Select(Of)]),
        };

    private static JsonObject Of(TermList.EntryName name) =>
        new()
        {
            ["words"] = name.Words,
            ["language"] = name.Language.Code(),
            ["isUsual"] = name.IsUsual,
            ["isPreferred"] = name.IsPreferred,
            ["source"] = name.Source,
        };
}
