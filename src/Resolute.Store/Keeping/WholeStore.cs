using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Resolute.Store.Journal;

namespace Resolute.Store.Keeping;

/// <summary>All records, table by table and row by row, as they stand in the transaction that reads.</summary>
public sealed class WholeStore
{
    private readonly ResoluteContext _context;

    internal WholeStore(ResoluteContext context) => _context = context;

    /// <summary>Counts what there is; the rows are read when they are asked for.</summary>
    public async Task<IRowSource> Look(CancellationToken cancellation)
    {
        var tables = MappedTables.Of(_context);
        var count = await Count(tables, _ => "1 = 1", cancellation);
        var head = HeadOfJournal.Of(await new JournalSet(_context).Head(cancellation));
        return new Records(this, await Schema(_context, cancellation), head, tables, count);
    }

    /// <summary>The same of what the public sees.</summary>
    public async Task<IRowSource> LookAtPublic(CancellationToken cancellation)
    {
        var tables = MappedTables.Of(_context).Where(PublicTables.Has).ToList();
        var count = await Count(tables, PublicTables.RowsOf, cancellation);
        return new PublicRecords(this, await Schema(_context, cancellation), tables, count);
    }

    /// <summary>What the rows of these tables come to.</summary>
    public async Task<IReadOnlyList<TableSum>> Sums(IReadOnlyList<KeptTable> tables, Action? onRow, CancellationToken cancellation)
    {
        var sums = new List<TableSum>();
        foreach (var table in tables)
        {
            using var digest = new RowDigest(table);
            await foreach (var row in Rows(table, cancellation))
            {
                digest.Add(row);
                onRow?.Invoke();
            }

            sums.Add(digest.Sum());
        }

        return sums;
    }

    /// <summary>The name of the last migration, the same on both databases.</summary>
    internal static async Task<string> Schema(ResoluteContext context, CancellationToken cancellation) =>
        SchemaName.Of((await context.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault());

    internal IAsyncEnumerable<object?[]> Rows(KeptTable table, CancellationToken cancellation) =>
        Rows(table, table.Columns.Select(column => $"t.\"{column.Name}\""), "1 = 1", cancellation);

    /// <summary>Rows of a table, which is called t in what the columns are read as and in the condition.</summary>
    internal async IAsyncEnumerable<object?[]> Rows(
        KeptTable table,
        IEnumerable<string> columns,
        string condition,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var sql = $"SELECT {string.Join(", ", columns)} FROM \"{table.Name}\" t WHERE {condition} ORDER BY {Order(table)}";
        await using var command = await Command(sql, cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object?[table.Columns.Count];
            for (var at = 0; at < row.Length; at++)
                row[at] = reader.IsDBNull(at) ? null : Value(reader, at, table.Columns[at].Kind);
            yield return row;
        }
    }

    private static object Value(DbDataReader reader, int at, ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => reader.GetString(at),
            ColumnKind.Integer => reader.GetInt64(at),
            ColumnKind.Real => reader.GetDouble(at),
            ColumnKind.Boolean => reader.GetBoolean(at),
            ColumnKind.Uuid => reader.GetGuid(at),
            ColumnKind.Date => reader.GetFieldValue<DateOnly>(at),
            _ => reader.GetFieldValue<byte[]>(at),
        };

    // Words are put in order byte by byte on both databases, whatever language PostgreSQL was set up for.
    private string Order(KeptTable table) =>
        string.Join(
            ", ",
            table.Key.Select(key =>
                $"\"{key}\""
                + (_context is PostgreSqlContext && table.Columns.Any(one => one.Name == key && one.Kind == ColumnKind.Text) ? " COLLATE \"C\"" : "")
            )
        );

    private async Task<long> Count(IReadOnlyList<KeptTable> tables, Func<KeptTable, string> condition, CancellationToken cancellation)
    {
        var count = 0L;
        foreach (var table in tables)
        {
            await using var command = await Command($"SELECT COUNT(*) FROM \"{table.Name}\" t WHERE {condition(table)}", cancellation);
            count += Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        }

        return count;
    }

    private async Task<DbCommand> Command(string sql, CancellationToken cancellation)
    {
        await _context.Database.OpenConnectionAsync(cancellation);
        var command = _context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private sealed class Records(WholeStore store, string schema, HeadOfJournal head, IReadOnlyList<KeptTable> tables, long count) : IRowSource
    {
        public string Schema => schema;

        public HeadOfJournal Head => head;

        public bool IsWhole => true;

        public IReadOnlyList<KeptTable> Tables => tables;

        public long RowCount => count;

        public IAsyncEnumerable<object?[]> Rows(KeptTable table, CancellationToken cancellation) => store.Rows(table, cancellation);
    }
}
