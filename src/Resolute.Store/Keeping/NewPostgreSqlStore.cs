using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Resolute.Text.Rulings;

namespace Resolute.Store.Keeping;

/// <summary>A PostgreSQL database that is filled behind a mark: a table that is there as long as the rest is not whole.</summary>
internal sealed class NewPostgreSqlStore : NewStore
{
    // Classes of SQLSTATE: what breaks a constraint, and what its column cannot hold.
    private const string IntegrityViolation = "23";
    private const string WrongValue = "22";

    private readonly PostgreSqlContext _context;

    private NewPostgreSqlStore(string connection)
    {
        var own = new NpgsqlConnectionStringBuilder(PostgreSqlLine.Of(connection)) { Pooling = false, CommandTimeout = 0 }.ToString();
        _context = new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(own).Options);
    }

    private protected override ResoluteContext Context => _context;

    private NpgsqlConnection Connection => (NpgsqlConnection)_context.Database.GetDbConnection();

    public static async Task<Ruling<NewStore>> Begin(string connection, CancellationToken cancellation)
    {
        var store = new NewPostgreSqlStore(connection);
        try
        {
            await store._context.Database.OpenConnectionAsync(cancellation);
            // Ends with the connection, however this process ends.
            await OpeningTurn.On(store._context, cancellation);
            if (await store.Count("pg_tables", "schemaname = current_schema()", cancellation) > 0)
            {
                if (!await UnfinishedMark.IsOn(store._context, cancellation))
                {
                    var name = store.Connection.Database;
                    await store.DisposeAsync();
                    return new Refusal("place-not-empty", null, name);
                }

                await store.ThrowAway(cancellation);
            }

            await store.Execute(UnfinishedMark.Set, cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public override async Task Load(KeptTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        var types = await Types(table.Name, cancellation);
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        try
        {
            await using var copy = await Connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({columns}) FROM STDIN (FORMAT BINARY)", cancellation);
            await foreach (var row in rows.WithCancellation(cancellation))
            {
                await copy.StartRowAsync(cancellation);
                for (var at = 0; at < row.Length; at++)
                    await Write(copy, row[at], types[table.Columns[at].Name], cancellation);
            }

            await copy.CompleteAsync(cancellation);
        }
        catch (Exception fault) when (fault is OverflowException || (fault as PostgresException)?.SqlState[..2] is IntegrityViolation or WrongValue)
        {
            throw BrokenArchiveException.Because("archive-table-altered", table.Name);
        }
    }

    // The database has looked at each row as it came.
    public override Task<bool> IsJoined(CancellationToken cancellation) => Task.FromResult(true);

    public override async Task Finish(CancellationToken cancellation)
    {
        await Execute("ANALYZE", cancellation);
        await Execute(UnfinishedMark.TakeAway, cancellation);
    }

    public override async Task Abandon(CancellationToken cancellation)
    {
        // A load that was cut short leaves its connection in the midst of it.
        await _context.Database.CloseConnectionAsync();
        await _context.Database.OpenConnectionAsync(cancellation);
        await OpeningTurn.On(_context, cancellation);
        if (await UnfinishedMark.IsOn(_context, cancellation))
            await ThrowAway(cancellation);
    }

    public override ValueTask DisposeAsync() => _context.DisposeAsync();

    private protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<ColumnKind>>> Columns(string table, CancellationToken cancellation) =>
        (await Types(table, cancellation)).ToDictionary(one => one.Key, one => KindsOf(one.Value), StringComparer.Ordinal);

    private static IReadOnlyList<ColumnKind> KindsOf(string type) =>
        type switch
        {
            "int2" or "int4" or "int8" => [ColumnKind.Integer],
            "float8" or "float4" => [ColumnKind.Real],
            "bool" => [ColumnKind.Boolean],
            "uuid" => [ColumnKind.Uuid],
            "date" => [ColumnKind.Date],
            "bytea" => [ColumnKind.Bytes],
            "text" or "varchar" => [ColumnKind.Text],
            _ => [],
        };

    private static Task Write(NpgsqlBinaryImporter copy, object? value, string type, CancellationToken cancellation) =>
        (value, type) switch
        {
            (null, _) => copy.WriteNullAsync(cancellation),
            (long number, "int2") => copy.WriteAsync(checked((short)number), NpgsqlDbType.Smallint, cancellation),
            (long number, "int4") => copy.WriteAsync(checked((int)number), NpgsqlDbType.Integer, cancellation),
            (long number, _) => copy.WriteAsync(number, NpgsqlDbType.Bigint, cancellation),
            (double number, "float4") => copy.WriteAsync((float)number, NpgsqlDbType.Real, cancellation),
            (double number, _) => copy.WriteAsync(number, NpgsqlDbType.Double, cancellation),
            (bool yes, _) => copy.WriteAsync(yes, NpgsqlDbType.Boolean, cancellation),
            (Guid id, _) => copy.WriteAsync(id, NpgsqlDbType.Uuid, cancellation),
            (DateOnly day, _) => copy.WriteAsync(day, NpgsqlDbType.Date, cancellation),
            (byte[] bytes, _) => copy.WriteAsync(bytes, NpgsqlDbType.Bytea, cancellation),
            (_, "varchar") => copy.WriteAsync((string)value, NpgsqlDbType.Varchar, cancellation),
            _ => copy.WriteAsync((string)value, NpgsqlDbType.Text, cancellation),
        };

    // The place was empty when the mark was set: whatever lies there came after it. What belongs to an extension is the operator's.
    private async Task ThrowAway(CancellationToken cancellation) =>
        await Execute(
            """
            DO $$
            DECLARE left_over record;
            BEGIN
                FOR left_over IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
                    EXECUTE format('DROP TABLE IF EXISTS %I CASCADE', left_over.tablename);
                END LOOP;
                FOR left_over IN
                    SELECT routine.oid::regprocedure AS name FROM pg_proc routine
                    WHERE routine.pronamespace = current_schema()::regnamespace
                        AND NOT EXISTS (SELECT 1 FROM pg_depend held WHERE held.objid = routine.oid AND held.deptype = 'e')
                LOOP
                    EXECUTE format('DROP ROUTINE IF EXISTS %s CASCADE', left_over.name);
                END LOOP;
            END $$
            """,
            cancellation
        );

    private async Task<Dictionary<string, string>> Types(string table, CancellationToken cancellation)
    {
        await using var command = Connection.CreateCommand();
        command.CommandText =
            "SELECT column_name, udt_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER'";
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellation))
            types.Add(reader.GetString(0), reader.GetString(1));
        return types;
    }

    private async Task<long> Count(string view, string where, CancellationToken cancellation)
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {view} WHERE {where}";
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
