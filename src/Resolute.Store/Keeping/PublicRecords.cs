using Resolute.Model.Journal;

namespace Resolute.Store.Keeping;

/// <summary>The public part of all records, as a row source: it begins a new workspace with a journal of its own.</summary>
internal sealed class PublicRecords(WholeStore store, string schema, IReadOnlyList<KeptTable> tables, long count) : IRowSource
{
    /// <inheritdoc/>
    public string Schema => schema;

    /// <inheritdoc/>
    public HeadOfJournal Head { get; } = HeadOfJournal.Of(JournalHead.Empty());

    /// <inheritdoc/>
    public bool IsWhole => false;

    /// <inheritdoc/>
    public IReadOnlyList<KeptTable> Tables => tables;

    /// <inheritdoc/>
    public long RowCount => count;

    /// <inheritdoc/>
    public async IAsyncEnumerable<object?[]> Rows(KeptTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var treatments = table.Columns.Select(column => PublicTables.Of(table.Name, column.Name)).ToList();
        var columns = table.Columns.Select(column => PublicTables.Expression(table, column));
        await foreach (var row in store.Rows(table, columns, PublicTables.RowsOf(table), cancellation))
        {
            for (var at = 0; at < row.Length; at++)
                row[at] = PublicValue.Of(row[at], treatments[at]);
            yield return row;
        }
    }
}
