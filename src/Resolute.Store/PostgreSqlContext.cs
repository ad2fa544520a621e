using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Resolute.Model.Journal;
using Resolute.Store.Search;

namespace Resolute.Store;

/// <summary>A workspace in PostgreSQL: writers meet only at the rows that they change, and last at the head of the journal.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : ResoluteContext(options)
{
    // Any number that nothing else in the database uses.
    private const long IntakeLock = 7_250_914;
    private const long BoardLock = 7_250_915;
    private const long PeopleLock = 7_250_916;

    internal override SearchIndex SearchIndex => field ??= new PostgreSqlSearchIndex(this);

    internal override async Task<JournalHead> LockHead(CancellationToken cancellation) =>
        (await JournalHeads.FromSql($"""SELECT * FROM "JournalHeads" FOR UPDATE""").ToListAsync(cancellation)).Single();

    internal override async Task<IAsyncDisposable> BeginSnapshot(CancellationToken cancellation) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    internal override async Task<IAsyncDisposable> BeginWriting(CancellationToken cancellation) =>
        await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);

    internal override Task TakeInTurn(CancellationToken cancellation) => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({IntakeLock})", cancellation);

    internal override Task TakePeopleTurn(CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PeopleLock})", cancellation);

    internal override Task TakeBoardTurn(CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({BoardLock})", cancellation);

    // Two that add the same row at once: the second finds it when it is run again. The driver wraps what it holds for transient in faults of its own.
    internal override bool IsCollision(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (
                inner
                is DbUpdateConcurrencyException
                    or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
                    or NpgsqlException { IsTransient: true }
            )
                return true;
        }

        return false;
    }
}

/// <summary>For the tool that makes migrations.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql("Host=localhost").Options);
}
