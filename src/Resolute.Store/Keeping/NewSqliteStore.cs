using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Resolute.Text.Rulings;
using SQLitePCL;

namespace Resolute.Store.Keeping;

/// <summary>A SQLite file that is filled under another name, and given its own once it is whole.</summary>
internal sealed class NewSqliteStore : NewStore
{
    private const int RowsInTurn = 2000;

    private readonly string _folder;
    private readonly FileStream _turn;
    private readonly WriteGate _gate = new();
    private readonly SqliteContext _context;

    private NewSqliteStore(string folder, FileStream turn)
    {
        (_folder, _turn) = (folder, turn);
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = Unfinished(folder),
            ForeignKeys = false,
            Pooling = false,
            DefaultTimeout = 0,
        }.ToString();
        _context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).Options, _gate);
    }

    private protected override ResoluteContext Context => _context;

    /// <summary>What a file is called that is being filled, or was left so.</summary>
    public static string Unfinished(string folder) => Path.Combine(folder, StoreRegistration.FileName + ".unfinished");

    public static async Task<Ruling<NewStore>> Begin(string folder, CancellationToken cancellation)
    {
        DataFolder.Make(folder);
        var turn = await OpeningTurn.In(folder, cancellation);
        if (File.Exists(Path.Combine(folder, StoreRegistration.FileName)))
        {
            await turn.DisposeAsync();
            return new Refusal("place-not-empty", null, folder);
        }

        Clear(folder);
        DataFolder.MakeFile(Unfinished(folder));
        var store = new NewSqliteStore(folder, turn);
        await store._context.Database.OpenConnectionAsync(cancellation);
        // Nobody reads it before it is finished, and an unfinished one is thrown away: it need not be safe before its end.
        await store.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-32768;", cancellation);
        return store;
    }

    public override async Task Load(KeptTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)_context.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var places = string.Join(", ", table.Columns.Select((_, at) => $"$c{at}"));
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({places})";
        for (var at = 0; at < table.Columns.Count; at++)
            command.Parameters.AddWithValue($"$c{at}", DBNull.Value);

        var written = 0;
        await Execute("BEGIN", cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            for (var at = 0; at < row.Length; at++)
                command.Parameters[at].Value = row[at] ?? DBNull.Value;
            Insert(command, table);
            if (++written % RowsInTurn == 0)
                await Execute("COMMIT; BEGIN", cancellation);
        }

        await Execute("COMMIT", cancellation);
    }

    public override async Task<bool> IsJoined(CancellationToken cancellation)
    {
        await using var command = _context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM pragma_foreign_key_check";
        return await command.ExecuteScalarAsync(cancellation) is 0L;
    }

    public override async Task Finish(CancellationToken cancellation)
    {
        await Execute("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        await _context.Database.CloseConnectionAsync();
        var unfinished = Unfinished(_folder);
        await using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
            file.Flush(flushToDisk: true);
        File.Move(unfinished, Path.Combine(_folder, StoreRegistration.FileName));
        // The log of its writes is empty now, and would stay behind under the other name.
        Clear(_folder);
    }

    public override async Task Abandon(CancellationToken cancellation)
    {
        await _context.Database.CloseConnectionAsync();
        Clear(_folder);
    }

    public override async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _gate.Dispose();
        await _turn.DisposeAsync();
    }

    private protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<ColumnKind>>> Columns(string table, CancellationToken cancellation)
    {
        await using var command = (SqliteCommand)_context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT name, type FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var columns = new Dictionary<string, IReadOnlyList<ColumnKind>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellation))
            columns.Add(reader.GetString(0), KindsOf(reader.GetString(1)));
        return columns;
    }

    private static void Insert(SqliteCommand command, KeptTable table)
    {
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH)
        {
            throw BrokenArchiveException.Because("archive-table-altered", table.Name);
        }
    }

    private static void Clear(string folder)
    {
        foreach (var left in Directory.GetFiles(folder, StoreRegistration.FileName + ".unfinished*"))
            File.Delete(left);
    }

    private static IReadOnlyList<ColumnKind> KindsOf(string type) =>
        type switch
        {
            "INTEGER" => [ColumnKind.Integer, ColumnKind.Boolean],
            "REAL" => [ColumnKind.Real],
            "BLOB" => [ColumnKind.Bytes],
            _ => [ColumnKind.Text, ColumnKind.Uuid, ColumnKind.Date],
        };
}
