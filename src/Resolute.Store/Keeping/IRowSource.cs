using Resolute.Model.Journal;

namespace Resolute.Store.Keeping;

/// <summary>Where the rows of a whole workspace come from: the records themselves, or an archive of them.</summary>
public interface IRowSource
{
    /// <summary>The version of the tables: the name of the last migration.</summary>
    string Schema { get; }

    /// <summary>Where the journal ended.</summary>
    HeadOfJournal Head { get; }

    /// <summary>Whether it has every table of the version that it names.</summary>
    bool IsWhole { get; }

    /// <summary>The tables; what others point at comes first.</summary>
    IReadOnlyList<KeptTable> Tables { get; }

    /// <summary>How many rows there are in all tables.</summary>
    long RowCount { get; }

    /// <summary>The rows of a table in order of its key, each with a value for every column.</summary>
    IAsyncEnumerable<object?[]> Rows(KeptTable table, CancellationToken cancellation);
}

/// <summary>Where a journal ended.</summary>
/// <param name="Sequence">The place of the newest entry.</param>
/// <param name="Hash">Its hash.</param>
public sealed record HeadOfJournal(long Sequence, string Hash)
{
    /// <summary>The same of the head that a store keeps.</summary>
    public static HeadOfJournal Of(JournalHead head) => new(head.Sequence, head.Hash);
}
