namespace Resolute.Text.Comparing;

/// <summary>
/// What passages name alike, weighed by how rare it is among all of them: a name that stands in one clause and one section says much, a word
/// that stands in every clause says nothing. It knows no language's grammar; passages of two languages share only what both write alike, which
/// is acronyms and numbers.
/// </summary>
public sealed class SharedNames
{
    private const double OutsideLead = 0.6;
    private const double OfName = 1.6;
    private const int MostRuns = 4;

    private readonly IReadOnlyList<PassageWords> _words;
    private readonly IReadOnlyList<PassageWords> _leadWords;
    private readonly IReadOnlyList<HashSet<string>> _leads;
    private readonly IReadOnlyList<HashSet<string>> _all;
    private readonly Dictionary<string, int> _passages = new(StringComparer.Ordinal);

    private SharedNames(IReadOnlyList<Topic> passages)
    {
        _leadWords = [.. passages.Select(passage => PassageWords.Of(passage.Lead, passage.Language))];
        _words = [.. passages.Select(passage => PassageWords.Of(passage.Words, passage.Language))];
        _leads = [.. _leadWords.Select(Keys)];
        _all = [.. _words.Select((words, at) => Keys(words).Union(_leads[at], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal))];
        foreach (var key in _all.SelectMany(keys => keys))
            _passages[key] = _passages.GetValueOrDefault(key) + 1;
    }

    /// <summary>Weighs the words of all passages among each other.</summary>
    public static SharedNames Among(IReadOnlyList<Topic> passages) => new(passages);

    /// <summary>What of the passage at <paramref name="one"/> the passage at <paramref name="other"/> names too.</summary>
    /// <param name="text">The words of the first, from which the runs are cut.</param>
    /// <param name="one">The place of the first.</param>
    /// <param name="other">The place of the second.</param>
    public NamedAlike Of(string text, int one, int other)
    {
        var (whole, shared, names, sharedNames) = (0.0, 0.0, 0.0, 0.0);
        foreach (var (key, isName) in _words[one].Features().DistinctBy(feature => feature.Key, StringComparer.Ordinal))
        {
            var weight = Rarity(key) * (isName ? OfName : 1);
            var has = Has(other, key);
            whole += weight;
            shared += weight * has;
            if (!isName)
                continue;

            names += weight;
            sharedNames += weight * (has > 0 ? 1 : 0);
        }

        if (whole <= 0)
            return new NamedAlike(0, null, []);

        var runs = Runs(text, one, other).OrderByDescending(run => run.Weight).ToList();
        return new NamedAlike(shared / whole, names > 0 ? sharedNames / names : null, [.. runs.Take(MostRuns).Select(run => run.Words)])
        {
            OfLead = OfLead(one, other),
            Rarest = runs.Count == 0 ? 0 : runs[0].Weight / Math.Log(_words.Count + 1),
        };
    }

    private double OfLead(int one, int other)
    {
        var (whole, shared) = (0.0, 0.0);
        foreach (var (key, isName) in _leadWords[other].Features().DistinctBy(feature => feature.Key, StringComparer.Ordinal))
        {
            var weight = Rarity(key) * (isName ? OfName : 1);
            whole += weight;
            shared += _all[one].Contains(key) ? weight : 0;
        }

        return whole > 0 ? shared / whole : 0;
    }

    private double Has(int passage, string key) =>
        _leads[passage].Contains(key) ? 1
        : _all[passage].Contains(key) ? OutsideLead
        : 0;

    // A word that every second passage has weighs nothing.
    private double Rarity(string key) => Math.Max(0, Math.Log((_words.Count + 1.0) / (2.0 * _passages.GetValueOrDefault(key, 1))));

    private IEnumerable<(string Words, double Weight)> Runs(string text, int one, int other)
    {
        var words = _words[one];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var from = 0; from < words.Tokens.Count; )
        {
            if (!IsShared(words, from, other))
            {
                from++;
                continue;
            }

            var to = from + 1;
            var weight = words.Tokens[from].IsIdeograph ? 0 : Rarity(words.Tokens[from].Key);
            while (to < words.Tokens.Count && words.Pair(to) is { } pair && _all[other].Contains(pair))
            {
                weight = Math.Max(weight, Rarity(pair)) + (words.Tokens[to].IsIdeograph ? 0.05 : 0.2) * Rarity(pair);
                to++;
            }

            var run = text[words.Tokens[from].Start..words.Tokens[to - 1].End];
            if (weight > 0 && (to - from > 1 || !words.Tokens[from].IsIdeograph) && seen.Add(run))
                yield return (run, weight);
            from = to;
        }
    }

    private bool IsShared(PassageWords words, int at, int other) =>
        words.Tokens[at].IsIdeograph
            ? at + 1 < words.Tokens.Count && words.Pair(at + 1) is { } pair && _all[other].Contains(pair)
            : _all[other].Contains(words.Tokens[at].Key);

    private static HashSet<string> Keys(PassageWords words) => words.Features().Select(feature => feature.Key).ToHashSet(StringComparer.Ordinal);
}
