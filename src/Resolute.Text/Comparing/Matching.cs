namespace Resolute.Text.Comparing;

/// <summary>Which of the two texts.</summary>
internal enum Side
{
    Older,
    Newer,
}

/// <summary>Which units of two texts were taken for each other so far, by which rule and how surely.</summary>
internal sealed class Matching
{
    private readonly IReadOnlyList<Unit>[] _units;
    private readonly List<int>[][] _links;
    private readonly Dictionary<(int Older, int Newer), (string Rule, double Confidence)> _why = [];

    public Matching(IReadOnlyList<Unit> older, IReadOnlyList<Unit> newer, Vocabulary vocabulary)
    {
        _units = [older, newer];
        _links =
        [
            [.. older.Select(static _ => new List<int>(1))],
            [.. newer.Select(static _ => new List<int>(1))],
        ];
        Vocabulary = vocabulary;
        vocabulary.Weigh([.. older.Select(static unit => unit.Features)], [.. newer.Select(static unit => unit.Features)]);
        Postings = [new Postings(older, vocabulary), new Postings(newer, vocabulary)];
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Of each side, which units have a feature.</summary>
    public IReadOnlyList<Postings> Postings { get; }

    public IReadOnlyList<Unit> Of(Side side) => _units[(int)side];

    public IReadOnlyList<int> Links(Side side, int unit) => _links[(int)side][unit];

    public bool IsFree(Side side, int unit) => unit >= 0 && unit < _units[(int)side].Count && _links[(int)side][unit].Count == 0;

    /// <summary>The one unit of the other side; -1 where there is none or several.</summary>
    public int Only(Side side, int unit) => unit >= 0 && unit < _units[(int)side].Count && _links[(int)side][unit] is [var one] ? one : -1;

    public (string Rule, double Confidence) Why(int older, int newer) => _why[(older, newer)];

    public void Link(int older, int newer, string rule, double confidence)
    {
        _links[0][older].Add(newer);
        _links[1][newer].Add(older);
        _why[(older, newer)] = (rule, Math.Round(Math.Clamp(confidence, 0, 1), 2));
    }

    /// <summary>The same, whichever side a pass looks from.</summary>
    public void Link(Side side, int here, int there, string rule, double confidence)
    {
        if (side == Side.Older)
            Link(here, there, rule, confidence);
        else
            Link(there, here, rule, confidence);
    }

    public static Side Other(Side side) => side == Side.Older ? Side.Newer : Side.Older;
}

/// <summary>Which units have a feature, for features that few have: the way to units that are alike without looking at all of them.</summary>
internal sealed class Postings
{
    // A feature that more units have tells none of them apart; sixteen rare features find what is alike.
    private const int MostUnits = 40;
    private const int RareFeatures = 16;
    private const int MostFound = 8;
    private readonly List<int>?[] _units;
    private readonly Vocabulary _vocabulary;

    public Postings(IReadOnlyList<Unit> units, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _units = new List<int>?[vocabulary.Count];
        foreach (var unit in units)
        foreach (var feature in unit.Features.Ids)
        {
            var list = _units[feature] ??= [];
            if (list.Count <= MostUnits)
                list.Add(unit.Ordinal);
        }
    }

    /// <summary>The units that share the most telling rare features with these, the likeliest first.</summary>
    public IReadOnlyList<int> Like(Features features, Func<int, bool> wanted)
    {
        var shares = new Dictionary<int, double>();
        var rare = features
            .Ids.ToArray()
            .Where(id => _units[id] is { Count: <= MostUnits })
            .OrderBy(id => _units[id]!.Count)
            .ThenBy(static id => id)
            .Take(RareFeatures);
        foreach (var feature in rare)
        foreach (var unit in _units[feature]!)
            if (wanted(unit))
                shares[unit] = shares.GetValueOrDefault(unit) + _vocabulary.Weight(feature);
        return [.. shares.OrderByDescending(static one => one.Value).ThenBy(static one => one.Key).Take(MostFound).Select(static one => one.Key)];
    }
}
