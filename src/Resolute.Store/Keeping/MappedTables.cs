using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Resolute.Store.Keeping;

/// <summary>Every table that the model maps, taken from the model itself so that none is forgotten; what others point at comes first.</summary>
internal static class MappedTables
{
    public static IReadOnlyList<KeptTable> Of(ResoluteContext context)
    {
        var waiting = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var placed = new List<ITable>();
        while (waiting.Count > 0)
        {
            var next =
                waiting.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || placed.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException($"Tables that point at one another: {string.Join(", ", waiting.Select(table => table.Name))}.");
            placed.Add(next);
            waiting.Remove(next);
        }

        return [.. placed.Select(Kept)];
    }

    private static KeptTable Kept(ITable table) =>
        new(
            table.Name,
            [.. table.Columns.Where(column => column.ComputedColumnSql is null).OrderBy(column => column.Name, StringComparer.Ordinal).Select(Kept)],
            [.. table.PrimaryKey!.Columns.Select(column => column.Name)]
        );

    private static KeptColumn Kept(IColumn column) => new(column.Name, KindOf(column));

    private static ColumnKind KindOf(IColumn column)
    {
        var mapping = column.StoreTypeMapping;
        var type = column.PropertyMappings[0].TypeMapping.Converter?.ProviderClrType ?? mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var known when known == typeof(string) => ColumnKind.Text,
            var known when known == typeof(int) || known == typeof(long) || known == typeof(short) => ColumnKind.Integer,
            var known when known == typeof(double) || known == typeof(float) => ColumnKind.Real,
            var known when known == typeof(bool) => ColumnKind.Boolean,
            var known when known == typeof(Guid) => ColumnKind.Uuid,
            var known when known == typeof(DateOnly) => ColumnKind.Date,
            var known when known == typeof(byte[]) => ColumnKind.Bytes,
            _ => throw new InvalidOperationException($"{column.Table.Name}.{column.Name} holds {type.Name}, which no database-neutral form is known for."),
        };
    }
}
