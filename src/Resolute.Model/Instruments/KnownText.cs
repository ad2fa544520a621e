using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>A text of an instrument that is held, with its clauses: what another text of the instrument takes its lineage from.</summary>
/// <param name="Reading">The text.</param>
/// <param name="Clauses">Its clauses.</param>
public sealed record KnownText(Reading Reading, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Which clause of another text of the instrument follows which of this one: by words in the same language, by structure in another.</summary>
    /// <returns>The clause's eId in the other text, and the wId it follows.</returns>
    internal IEnumerable<(string EId, string WId)> FollowedBy(Reading other)
    {
        var wIds = Clauses
            .DistinctBy(clause => clause.EId, StringComparer.Ordinal)
            .ToDictionary(clause => clause.EId, clause => clause.WId, StringComparer.Ordinal);
        var pairs = LanguagePair.AreTwo(Reading, other)
            ? Alignment
                .Of(Reading, other)
                .Clauses.Where(pair => pair is { First: not null, Second: not null })
                .Select(pair => (Here: pair.First!.Clause.Id, There: pair.Second!.Clause.Id))
            : Comparison
                .Of(Reading, other)
                .Clauses.Where(pair => pair.Older.Count > 0 && pair.Newer.Count > 0)
                .Select(pair => (Here: pair.Older[0].Clause.Id, There: pair.Newer[0].Clause.Id));
        return pairs.Where(pair => wIds.ContainsKey(pair.Here)).Select(pair => (pair.There, wIds[pair.Here]));
    }

    /// <summary>
    /// Which held texts a new one follows, in this order: another language of the same revision, so that languages agree on what is one
    /// clause; then the nearest revision, the same language before others and the earlier before the later.
    /// </summary>
    /// <param name="texts">What is held of the instrument: order of the revision and language of each.</param>
    /// <param name="order">The new text's place among the revisions.</param>
    /// <param name="language">The new text's language.</param>
    /// <returns>At most two places in <paramref name="texts"/>.</returns>
    public static IReadOnlyList<int> ToFollow(IReadOnlyList<(int Order, Language Language)> texts, int order, Language language)
    {
        var places = Enumerable.Range(0, texts.Count).ToList();
        var same = places.Where(at => texts[at].Order == order).OrderByDescending(at => texts[at].Language == language).Take(1);
        var nearest = places
            .Where(at => texts[at].Order != order)
            .OrderByDescending(at => texts[at].Language == language)
            .ThenBy(at => Math.Abs(texts[at].Order - order))
            .ThenBy(at => texts[at].Order)
            .Take(1);
        return [.. same, .. nearest];
    }
}
