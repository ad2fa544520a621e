using System.Runtime.InteropServices;

namespace Resolute.Text.Comparing;

/// <summary>What a clause is known by when clauses of two texts are matched: its words and pairs of words, each as often as it stands there.</summary>
internal sealed class Features
{
    private readonly int[] _ids;
    private readonly int[] _counts;

    private Features(int[] ids, int[] counts, string key) => (_ids, _counts, Key) = (ids, counts, key);

    /// <summary>All words in order: equal for clauses with the same words, whatever closes them.</summary>
    public string Key { get; }

    public ReadOnlySpan<int> Ids => _ids;

    public ReadOnlySpan<int> Counts => _counts;

    public static Features Of(string text, Vocabulary vocabulary)
    {
        var words = Word.In(text)
            .Where(static word => word.Kind != WordKind.Sign)
            .Select(static word => word with { Key = word.Key.ToLowerInvariant() })
            .ToList();
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < words.Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, vocabulary.Word(words[i].Key, words[i].Kind), out _)++;
            if (i > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, vocabulary.Pair(words[i - 1], words[i]), out _)++;
        }

        var ids = counts.Keys.Order().ToArray();
        return new Features(ids, [.. ids.Select(id => counts[id])], string.Join(' ', words.Select(static word => word.Key)));
    }
}

/// <summary>The words and pairs of words of two texts by number, and how much each tells: the rarer, the more.</summary>
internal sealed class Vocabulary
{
    // One character of Chinese tells little, two in a row are a word; a pair of words tells less than the words themselves.
    private const double Ideograph = 0.3;
    private const double PairOfWords = 0.4;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), int> _pairs = [];
    private readonly List<double> _share = [];
    private double[] _weights = [];

    public int Count => _share.Count;

    public int Word(string key, WordKind kind) =>
        _words.TryGetValue(key, out var known) ? known : _words[key] = Add(kind == WordKind.Ideograph ? Ideograph : 1);

    public int Pair(Word first, Word second)
    {
        var pair = (Word(first.Key, first.Kind), Word(second.Key, second.Kind));
        var areIdeographs = first.Kind == WordKind.Ideograph && second.Kind == WordKind.Ideograph;
        return _pairs.TryGetValue(pair, out var known) ? known : _pairs[pair] = Add(areIdeographs ? 1 : PairOfWords);
    }

    public double Weight(int feature) => _weights[feature];

    /// <summary>Weighs every feature by the clauses that have it; a clause of either text counts.</summary>
    public void Weigh(IReadOnlyList<Features> older, IReadOnlyList<Features> newer)
    {
        var (left, right) = (In(older), In(newer));
        var clauses = Math.Max(older.Count, newer.Count);
        _weights = [.. _share.Select((share, feature) => share * (0.1 + Math.Log((clauses + 1.0) / Math.Max(1, Math.Max(left[feature], right[feature])))))];
    }

    /// <summary>How much of what two clauses say they have in common, 0 to 1.</summary>
    public double Likeness(Features one, Features other)
    {
        var total = Total(one) + Total(other);
        return total <= 0 ? 0 : 2 * Common(one, other) / total;
    }

    /// <summary>How much of the first stands in the second, 0 to 1.</summary>
    public double Held(Features inner, Features outer) => Total(inner) is > 0 and var total ? Common(inner, outer) / total : 0;

    public double Total(Features features)
    {
        var total = 0.0;
        for (var i = 0; i < features.Ids.Length; i++)
            total += _weights[features.Ids[i]] * features.Counts[i];
        return total;
    }

    public double Common(Features one, Features other)
    {
        var common = 0.0;
        for (int i = 0, j = 0; i < one.Ids.Length && j < other.Ids.Length; )
        {
            if (one.Ids[i] == other.Ids[j])
                common += _weights[one.Ids[i]] * Math.Min(one.Counts[i++], other.Counts[j++]);
            else if (one.Ids[i] < other.Ids[j])
                i++;
            else
                j++;
        }

        return common;
    }

    /// <summary>How much of a whole several parts hold together, each word counted once: 0 to 1.</summary>
    public double Covered(Features whole, IReadOnlyList<Features> parts)
    {
        var held = new Dictionary<int, int>();
        foreach (var part in parts)
            for (var i = 0; i < part.Ids.Length; i++)
                held[part.Ids[i]] = held.GetValueOrDefault(part.Ids[i]) + part.Counts[i];
        var covered = 0.0;
        for (var i = 0; i < whole.Ids.Length; i++)
            covered += _weights[whole.Ids[i]] * Math.Min(whole.Counts[i], held.GetValueOrDefault(whole.Ids[i]));
        return Total(whole) is > 0 and var total ? covered / total : 0;
    }

    private int[] In(IReadOnlyList<Features> clauses)
    {
        var seen = new int[Count];
        foreach (var clause in clauses)
        foreach (var feature in clause.Ids)
            seen[feature]++;
        return seen;
    }

    private int Add(double share)
    {
        _share.Add(share);
        return _share.Count - 1;
    }
}
