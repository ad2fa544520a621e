using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Store.Keeping;

namespace Resolute.Store;

/// <summary>Where the records lie: a folder with a SQLite file, or a PostgreSQL database.</summary>
/// <param name="Folder">The folder; used when <paramref name="Connection"/> is null.</param>
/// <param name="Connection">A PostgreSQL connection string.</param>
public sealed record StorePlace(string Folder, string? Connection)
{
    /// <summary>Whether a SQLite file is being filled in a folder, or was left so.</summary>
    public static bool IsUnfinished(string folder) => File.Exists(NewSqliteStore.Unfinished(folder));
}

/// <summary>Puts the store among an application's parts.</summary>
public static class StoreRegistration
{
    /// <summary>The name of the SQLite file.</summary>
    public const string FileName = "resolute.db";

    /// <summary>Adds the store of a place; one <see cref="VisibleStore"/> a scope.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StorePlace place)
    {
        services.AddSingleton(place);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<StoreOpening>();
        if (place.Connection is { } connection)
        {
            var options = new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(PostgreSqlLine.Of(connection)).Options;
            services.AddScoped<ResoluteContext>(_ => new PostgreSqlContext(options));
        }
        else
        {
            var options = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(ConnectionOf(place)).AddInterceptors(new SqliteSettings()).Options;
            services.AddScoped<ResoluteContext>(parts => new SqliteContext(options, parts.GetRequiredService<WriteGate>()));
        }

        return services.AddScoped(parts => new VisibleStore(parts.GetRequiredService<ResoluteContext>()));
    }

    // The command timeout is how long a writer waits for another process: a long import, not a lock that somebody forgot.
    private static string ConnectionOf(StorePlace place) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(place.Folder, FileName),
            ForeignKeys = true,
            DefaultTimeout = 120,
        }.ToString();
}
