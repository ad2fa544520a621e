using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Resolute.Store;

/// <summary>What every connection to the file is told: a commit is on the disk before it is acknowledged; a busy file is waited for.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // 32 MiB of pages are kept for each connection: a page of a calendar of a hundred thousand mandates lies on some thousands of them.
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA cache_size=-32768;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
