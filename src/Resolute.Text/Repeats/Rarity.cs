using System.Runtime.InteropServices;
using Resolute.Text.Languages;

namespace Resolute.Text.Repeats;

/// <summary>How rare words and marks are among the clauses that were looked at.</summary>
internal sealed class Rarity
{
    // A few clauses tell little of how rare a word is: as if so many others had been seen without it.
    private const int Unseen = 200;
    private const double Commonest = 0.15;

    private readonly Dictionary<(Language, string), int> _words = [];
    private readonly Dictionary<SharedMark, int> _marks = [];
    private readonly Dictionary<Language, int> _clauses = [];
    private int _marked;

    public void Count(Telling telling)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_clauses, telling.Passage.Language, out _)++;
        foreach (var (key, _) in telling.Keys)
            CollectionsMarshal.GetValueRefOrAddDefault(_words, (telling.Passage.Language, key), out _)++;
    }

    public void Count(AskedMarks marks)
    {
        _marked++;
        foreach (var mark in marks.Marks)
            CollectionsMarshal.GetValueRefOrAddDefault(_marks, mark, out _)++;
    }

    /// <summary>0.15 for a word of every clause to 1 for one that stands nowhere else.</summary>
    public double Of(Language language, string key) => Of(_words.GetValueOrDefault((language, key)), _clauses.GetValueOrDefault(language));

    /// <summary>The same for a mark.</summary>
    public double Of(SharedMark mark) => Of(_marks.GetValueOrDefault(mark), _marked);

    private static double Of(int having, int all)
    {
        double seen = all + Unseen;
        return Math.Clamp(Math.Log(seen / (having + 1)) / Math.Log(seen), Commonest, 1);
    }
}
