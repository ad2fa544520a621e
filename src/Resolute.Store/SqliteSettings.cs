using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Resolute.Store;

/// <summary>What every connection to the file is told: a commit is on the disk before it is acknowledged; a busy file is waited for.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // 32 MiB of pages are kept for each connection: a page of a calendar of a hundred thousand mandates lies on some thousands of them.
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA cache_size=-32768;";

    // A connection that goes back to the pool comes out of it as it was told.
    private readonly ConditionalWeakTable<sqlite3, object> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsTold(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        NowTold(connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsTold(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
        NowTold(connection);
    }

    private bool IsTold(DbConnection connection) => _told.TryGetValue(HandleOf(connection), out _);

    private void NowTold(DbConnection connection) => _told.AddOrUpdate(HandleOf(connection), this);

    private static sqlite3 HandleOf(DbConnection connection) => ((SqliteConnection)connection).Handle!;
}
