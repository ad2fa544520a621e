using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Resources;

/// <summary>
/// Finds with what means a clause is to be carried out: "within existing resources", dans les limites des crédits budgétaires, за счет добровольных
/// взносов. Reads the own words of a clause with the table of resource words; writes what it names first.
/// </summary>
public static class ResourcePass
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Tables = new();

    /// <summary>The means that a stretch of the text states; null where it states none.</summary>
    public static StatedResources? Read(SourceView view, TextSpan span)
    {
        var words = Tables.GetOrAdd(
            view.Language,
            static language => new PhraseIndex<string>(
                TableRow.Of("Resources/resource-words.tsv").SelectMany(row => row.Phrases(language).Select(phrase => (phrase, row["kind"])))
            )
        );
        return words.FirstWithin(view, span) is { } found
            ? new StatedResources(found.Span.Of(view.Text), KindOf(found.Meaning), new Claim(found.Span, "resources-" + found.Meaning, 0.85))
            : null;
    }

    private static ResourceKind KindOf(string kind) =>
        kind switch
        {
            "existing" => ResourceKind.Existing,
            "additional" => ResourceKind.Additional,
            "voluntary" => ResourceKind.Voluntary,
            "extrabudgetary" => ResourceKind.Extrabudgetary,
            _ => ResourceKind.TrustFund,
        };
}
