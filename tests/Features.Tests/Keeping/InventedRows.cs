using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Resolute.Model.Journal;
using Resolute.Store;
using Resolute.Store.Keeping;

namespace Resolute.Features.Tests.Keeping;

/// <summary>Rows for every table that the model maps, made from the model alone: each column once with a value that is hard to carry, once with none where it may have none.</summary>
internal sealed class InventedRows : IRowSource
{
    private static readonly string[] Words = ["\"quoted\"\\ \n\t{}", "مصباح é 灯 😀", "", "'; DROP TABLE", "\u2028 \u200f x"];

    private readonly Dictionary<string, List<object?[]>> _rows = new(StringComparer.Ordinal);
    private int _next;

    public InventedRows(ResoluteContext context)
    {
        Tables = MappedTables.Of(context);
        Schema = SchemaName.Of(context.Database.GetMigrations().Last());
        var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        foreach (var table in Tables)
            _rows[table.Name] = [.. Enumerable.Range(0, table.Name == "JournalHeads" ? 1 : 3).Select(number => Row(table, tables[table.Name], number))];
    }

    public string Schema { get; }

    public HeadOfJournal Head { get; } = new(0, JournalEntry.Genesis);

    public bool IsWhole => true;

    public IReadOnlyList<KeptTable> Tables { get; }

    public long RowCount => _rows.Values.Sum(rows => rows.Count);

    /// <summary>What the rows come to, whoever wrote them.</summary>
    public IReadOnlyList<TableSum> Sums()
    {
        var sums = new List<TableSum>();
        foreach (var table in Tables)
        {
            using var digest = new RowDigest(table);
            foreach (var row in InOrder(table))
                digest.Add(row);
            sums.Add(digest.Sum());
        }

        return sums;
    }

    public IAsyncEnumerable<object?[]> Rows(KeptTable table, CancellationToken cancellation) => InOrder(table).ToAsyncEnumerable();

    private IEnumerable<object?[]> InOrder(KeptTable table)
    {
        var key = table.Key.Select(name => table.Columns.ToList().FindIndex(column => column.Name == name)).ToList();
        return _rows[table.Name]
            .Order(Comparer<object?[]>.Create((one, other) => key.Select(at => Compare(one[at]!, other[at]!)).FirstOrDefault(sign => sign != 0)));
    }

    private static int Compare(object one, object other) =>
        one is string words ? string.CompareOrdinal(words, (string)other)
        : one is Guid id ? string.CompareOrdinal(id.ToString(), other.ToString())
        : Comparer<object>.Default.Compare(one, other);

    private object?[] Row(KeptTable table, ITable mapped, int number) =>
        [
            .. table.Columns.Select(column =>
            {
                var held = mapped.FindColumn(column.Name)!;
                if (mapped.ForeignKeyConstraints.FirstOrDefault(key => key.Columns.Contains(held)) is { } pointed && pointed.PrincipalTable != mapped)
                    return Pointed(pointed, held, number);
                return held.IsNullable && number == 2 ? null : Value(column, number);
            }),
        ];

    private object? Pointed(IForeignKeyConstraint key, IColumn column, int number)
    {
        var there = key.PrincipalColumns[key.Columns.ToList().IndexOf(column)];
        var table = Tables.Single(one => one.Name == there.Table.Name);
        return _rows[table.Name][number][table.Columns.ToList().FindIndex(one => one.Name == there.Name)];
    }

    private object Value(KeptColumn column, int number) =>
        column.Kind switch
        {
            // Different in every row, for what must be unique; at most forty letters, for what may have no more.
            ColumnKind.Text => $"{_next++} {Words[_next % Words.Length]}",
            ColumnKind.Integer => (long)int.MaxValue - _next++,
            ColumnKind.Real => 0.1 + (1e-9 * _next++),
            ColumnKind.Boolean => number == 0,
            ColumnKind.Uuid => new Guid(_next++, 1, 2, 0xfe, 0xdc, 3, 4, 5, 6, 7, 8),
            ColumnKind.Date => number == 0 ? DateOnly.MaxValue : new DateOnly(2026, 2, 28).AddDays(_next++),
            _ => new byte[] { 0, 255, (byte)_next++, 10, 13 },
        };
}
