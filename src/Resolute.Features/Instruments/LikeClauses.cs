using Resolute.Text.Languages;

namespace Resolute.Features.Instruments;

/// <summary>
/// Lineages that were kept apart and are like one another: they share no text, and their words agree in great part in one language, or they were named
/// after one place where no language is shared. It is a hint for a person, never a joining.
/// </summary>
internal sealed class LikeClauses(IReadOnlyList<OrderedLineages.One> apart)
{
    private const double LeastShare = 0.4;
    private const int MostShown = 3;
    private const int MostApart = 400;
    private const int LongestWords = 600;
    private const int Run = 3;

    private readonly IReadOnlyList<OrderedLineages.One> _apart = [.. apart.Take(MostApart)];
    private readonly Dictionary<string, Dictionary<Language, HashSet<string>>> _runs = new(StringComparer.Ordinal);

    /// <summary>Those most like a lineage, the most alike first, with the share of their words that agrees.</summary>
    public IReadOnlyList<(OrderedLineages.One Other, double Share)> Of(OrderedLineages.One one)
    {
        var texts = one.Clauses.Select(same => same.Document.Id).ToHashSet();
        return
        [
            .. _apart
                .Where(other => !other.Clauses.Any(same => texts.Contains(same.Document.Id)))
                .Select(other => (Other: other, Share: Share(RunsOf(one), RunsOf(other))))
                .Where(pair => pair.Share >= LeastShare || (pair.Share < 0 && PlaceOf(pair.Other) == PlaceOf(one)))
                .Select(pair => pair with { Share = Math.Max(pair.Share, 0) })
                .OrderByDescending(pair => pair.Share)
                .Take(MostShown),
        ];
    }

    // Runs of three letters serve every script; below nothing where the two have no language in common.
    private static double Share(Dictionary<Language, HashSet<string>> one, Dictionary<Language, HashSet<string>> other)
    {
        var most = -1.0;
        foreach (var (language, runs) in one)
            if (other.TryGetValue(language, out var others) && runs.Count + others.Count > 0)
                most = Math.Max(most, 2.0 * runs.Count(others.Contains) / (runs.Count + others.Count));
        return most;
    }

    private Dictionary<Language, HashSet<string>> RunsOf(OrderedLineages.One one)
    {
        if (_runs.TryGetValue(one.Lineage.WId, out var known))
            return known;

        var runs = new Dictionary<Language, HashSet<string>>();
        foreach (var same in one.Clauses)
        {
            if (!runs.TryGetValue(same.Document.Language, out var own))
                runs[same.Document.Language] = own = new HashSet<string>(StringComparer.Ordinal);
            var words = string.Concat(same.Clause.Words.Take(LongestWords).Where(char.IsLetterOrDigit)).ToUpperInvariant();
            for (var at = 0; at + Run <= words.Length; at++)
                own.Add(words.Substring(at, Run));
        }

        return _runs[one.Lineage.WId] = runs;
    }

    private static string PlaceOf(OrderedLineages.One one) => one.Lineage.WId.Split('~')[0];
}
