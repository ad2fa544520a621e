namespace Resolute.Model.Journal;

/// <summary>Where the journal's chain ends: the newest entry's place and hash.</summary>
public sealed class JournalHead
{
    /// <summary>The number of the only one.</summary>
    public const int Only = 1;

    private JournalHead() { }

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Number { get; private set; } = Only;

    /// <summary>The newest entry's place; 0 before the first.</summary>
    public long Sequence { get; private set; }

    /// <summary>The newest entry's hash.</summary>
    public string Hash { get; private set; } = JournalEntry.Genesis;

    /// <summary>A chain without entries.</summary>
    public static JournalHead Empty() => new();

    /// <summary>Moves on to an entry.</summary>
    public void MoveTo(JournalEntry entry) => (Sequence, Hash) = (entry.Sequence, entry.Hash);
}
