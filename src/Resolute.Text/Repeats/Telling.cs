namespace Resolute.Text.Repeats;

/// <summary>A clause with the words that it is told by: its own, and those of the clauses above it where its own tell too little.</summary>
internal sealed class Telling
{
    private const double Enough = 2.5;

    private AskedMarks? _marks;

    private Telling(Passage passage, IReadOnlyList<RepeatWord> own, IReadOnlyList<RepeatWord> above)
    {
        (Passage, Own, Words) = (passage, own, above.Count == 0 ? own : [.. above, .. own]);
        foreach (var word in Words.Where(word => word.Tells))
            Keys[word.Key] = word.Weight;
        Total = Keys.Values.Sum();
    }

    public Passage Passage { get; }

    /// <summary>What it names that all languages write alike.</summary>
    public AskedMarks Marks => _marks ??= AskedMarks.Of(Passage);

    /// <summary>Its own words, with their places.</summary>
    public IReadOnlyList<RepeatWord> Own { get; }

    /// <summary>All words that it is compared by.</summary>
    public IReadOnlyList<RepeatWord> Words { get; }

    /// <summary>Those that say what it is about, each once.</summary>
    public Dictionary<string, double> Keys { get; } = new(StringComparer.Ordinal);

    public double Total { get; }

    public static Telling Of(Passage passage)
    {
        var own = RepeatWord.In(passage.Words, passage.Language);
        var tells = own.Where(word => word.Tells).DistinctBy(word => word.Key, StringComparer.Ordinal).Sum(word => word.Weight);
        return new Telling(passage, own, tells < Enough && passage.Chapeau is { } above ? RepeatWord.In(above, passage.Language) : []);
    }
}
