namespace Resolute.Formats.Word.Numbering;

/// <summary>What the nine levels of one list are up to in one story.</summary>
internal sealed class ListCounters
{
    /// <summary>How many levels a list has.</summary>
    internal const int Levels = 9;

    /// <summary>The greatest number that Word counts to.</summary>
    internal const int Greatest = 0x7FFF;

    private readonly int[] _numbers = new int[Levels];
    private readonly bool[] _isUnderWay = new bool[Levels];

    /// <summary>
    /// The number a level shows. One that has not been used since it began again shows its first number, and its first paragraph will have that number too:
    /// a level that is passed over is not counted ([MS-DOC] 2.4.6.4 counts the paragraphs of the level itself).
    /// </summary>
    public int NumberOf(int level, int first) => _isUnderWay[level] ? _numbers[level] : first;

    /// <summary>Counts one paragraph at <paramref name="level"/>.</summary>
    /// <param name="level">The level.</param>
    /// <param name="list">The list, for its first numbers and what begins again.</param>
    /// <param name="from">The number to go on with, whatever the count; null for the next one.</param>
    public void Count(int level, NumberList list, int? from)
    {
        _numbers[level] = Math.Min(Greatest, from ?? (_isUnderWay[level] ? _numbers[level] + 1 : list.FirstOf(level)));
        _isUnderWay[level] = true;
        for (var below = level + 1; below < Levels; below++)
            _isUnderWay[below] &= !(list.Level(below)?.IsRestartedBy(level, below) ?? true);
    }
}
