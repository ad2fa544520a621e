using System.Runtime.InteropServices;
using Resolute.Text.Languages;

namespace Resolute.Text.Repeats;

/// <summary>
/// Looks which clauses, of as many as there are, repeat or nearly repeat some that are asked about. Each is looked at once and few are kept, so the cost grows
/// with their number and no faster. Words weigh the more the fewer clauses have them; those of every resolution weigh next to nothing. Two languages
/// share only what both write alike.
/// </summary>
public sealed class RepeatSearch
{
    private const int MostCandidates = 40;
    private const double LeastRough = 1.4;
    private const double LeastRoughShare = 0.2;

    private readonly List<Telling> _asked;
    private readonly List<AskedMarks> _marks;
    private readonly Dictionary<(Language, string), List<int>> _postings = [];
    private readonly Dictionary<SharedMark, List<int>> _marked = [];
    private readonly PriorityQueue<Telling, double>[] _candidates;
    private readonly PriorityQueue<AskedMarks, double>[] _foreign;
    private readonly Rarity _rarity = new();

    /// <summary>A search for what repeats these clauses.</summary>
    public RepeatSearch(IReadOnlyList<Passage> asked)
    {
        _asked = [.. asked.Select(Telling.Of)];
        _marks = [.. asked.Select(AskedMarks.Of)];
        _candidates = [.. asked.Select(_ => new PriorityQueue<Telling, double>())];
        _foreign = [.. asked.Select(_ => new PriorityQueue<AskedMarks, double>())];
        for (var at = 0; at < asked.Count; at++)
        {
            foreach (var key in _asked[at].Keys)
                Listed(_postings, (asked[at].Language, key.Key), at);
            foreach (var mark in _marks[at].Marks.Where(AskedMarks.Leads))
                Listed(_marked, mark, at);
        }
    }

    /// <summary>Looks at a clause; it is kept only where it may be near one that is asked about.</summary>
    public void Look(Passage held)
    {
        var telling = Telling.Of(held);
        _rarity.Count(telling);
        var scores = new Dictionary<int, double>();
        foreach (var (key, weight) in telling.Keys)
            if (_postings.TryGetValue((held.Language, key), out var places))
                foreach (var place in places)
                    CollectionsMarshal.GetValueRefOrAddDefault(scores, place, out _) += weight;
        foreach (var (place, score) in scores)
            if (score >= LeastRough && score >= LeastRoughShare * Math.Min(telling.Total, _asked[place].Total))
                Keep(_candidates[place], telling, score * 2 / (telling.Total + _asked[place].Total));
        LookAbroad(held);
    }

    /// <summary>What was found, by the clauses that were asked about in their order; of each the nearest first.</summary>
    /// <param name="most">How many of each clause.</param>
    public IReadOnlyList<FoundRepeat> Found(int most = 5) =>
        [
            .. _asked.SelectMany(
                (here, at) =>
                    _candidates[at]
                        .UnorderedItems.Select(one => SharedWords.Compare(here, one.Element, _rarity))
                        .Concat(_foreign[at].UnorderedItems.Select(one => AskedMarks.Compare(_marks[at], one.Element, _rarity)))
                        .OfType<FoundRepeat>()
                        .OrderByDescending(found => found.Kind)
                        .ThenByDescending(found => found.Likeness)
                        .ThenBy(found => found.There.Id, StringComparer.Ordinal)
                        .Take(most)
            ),
        ];

    private void LookAbroad(Passage held)
    {
        if (_asked.TrueForAll(one => one.Passage.Language == held.Language))
            return;
        var marks = AskedMarks.Of(held);
        _rarity.Count(marks);
        var scores = new Dictionary<int, double>();
        foreach (var mark in marks.Marks)
            if (_marked.TryGetValue(mark, out var places))
                foreach (var place in places.Where(place => _asked[place].Passage.Language != held.Language))
                    CollectionsMarshal.GetValueRefOrAddDefault(scores, place, out _) += AskedMarks.WeightOf(mark);
        foreach (var (place, score) in scores)
            Keep(_foreign[place], marks, score);
    }

    private static void Keep<T>(PriorityQueue<T, double> kept, T one, double score)
    {
        if (kept.Count < MostCandidates)
            kept.Enqueue(one, score);
        else
            kept.EnqueueDequeue(one, score);
    }

    private static void Listed<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int place)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(place);
    }
}
