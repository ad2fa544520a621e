namespace Resolute.Formats.Word.Numbering;

/// <summary>A list that paragraphs can belong to: one <c>w:num</c> over its abstract definition.</summary>
/// <param name="Counters">Which counters it counts with: lists over one abstract definition share theirs.</param>
/// <param name="Levels">The nine levels with the overrides of this list; null where the file leaves one out.</param>
/// <param name="StartOverrides">The first number of a level where this list sets it anew; it is used at the first paragraph of the list.</param>
internal sealed record NumberList(string Counters, IReadOnlyList<NumberLevel?> Levels, IReadOnlyList<int?> StartOverrides)
{
    /// <summary>The level; null where the file leaves it out.</summary>
    public NumberLevel? Level(int level) => Levels[level];

    /// <summary>The number that a level begins with.</summary>
    public int FirstOf(int level) => StartOverrides[level] ?? Level(level)?.Start ?? 1;
}
