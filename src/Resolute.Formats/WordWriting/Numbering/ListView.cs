namespace Resolute.Formats.WordWriting.Numbering;

/// <summary>Counts as Word does: lists of one definition share their counters; a list that starts anew does so where it is first used.</summary>
/// <remarks>ISO/IEC 29500-1, 17.9: num, abstractNum, startOverride.</remarks>
internal sealed class ListView
{
    private readonly Dictionary<ListDefinition, int[]> _counters = [];
    private readonly HashSet<(ListInstance, int)> _used = [];

    /// <summary>What the next paragraph of a list prints; null where that is not sure.</summary>
    public string? Next(ListInstance list, int level) =>
        Counted(list, level) is { } counters ? list.Of.Levels[level].Print(counters, level, at => list.Of.Levels[at]) : null;

    /// <summary>Counts a paragraph of a list.</summary>
    public void Count(ListInstance list, int level)
    {
        if (Counted(list, level) is { } counters)
            _counters[list.Of] = counters;
        _used.Add((list, level));
    }

    /// <summary>What a level stands at; 0 where nothing was counted.</summary>
    public int At(ListDefinition definition, int level) => _counters.TryGetValue(definition, out var counters) ? counters[level] : 0;

    private int[]? Counted(ListInstance list, int level)
    {
        var counters = _counters.TryGetValue(list.Of, out var known) ? [.. known] : new int[9];
        // A number with its parents' before it wants them counted; a level used before any above it is counted in more than one way.
        if (list.Of.Levels[level].WithParents && counters.AsSpan(0, level).Contains(0))
            return null;
        var isAnew = list.Starts.TryGetValue(level, out var start) && !_used.Contains((list, level));
        if (!isAnew && counters[level] == 0 && counters.AsSpan(level + 1).ContainsAnyExcept(0))
            return null;
        // Behind a higher level a list begins again where it says that the level starts.
        counters[level] =
            isAnew ? start
            : counters[level] == 0 ? list.Starts.GetValueOrDefault(level, 1)
            : counters[level] + 1;
        counters.AsSpan(level + 1).Clear();
        return counters;
    }
}

/// <summary>A definition of a list: what each of its nine levels prints.</summary>
internal sealed class ListDefinition(IReadOnlyList<LabelPattern> levels, bool isOfSections)
{
    /// <summary>Whether it numbers headings and paragraphs of a report, and not clauses: their indents differ.</summary>
    public bool IsOfSections => isOfSections;

    public IReadOnlyList<LabelPattern> Levels => levels;
}

/// <summary>A use of a definition, which may start anew.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Of">The definition.</param>
/// <param name="Starts">Where levels start in it, by level.</param>
internal sealed record ListInstance(int Id, ListDefinition Of, IReadOnlyDictionary<int, int> Starts)
{
    public bool Equals(ListInstance? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}
