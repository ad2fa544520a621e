using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Resolute.Model.Journal;

namespace Resolute.Store;

/// <summary>A workspace in PostgreSQL: writers meet only at the rows that they change, and last at the head of the journal.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : ResoluteContext(options)
{
    internal override async Task<JournalHead> LockHead(CancellationToken cancellation) =>
        (await JournalHeads.FromSql($"""SELECT * FROM "JournalHeads" FOR UPDATE""").ToListAsync(cancellation)).Single();

    internal override async Task<IAsyncDisposable> BeginSnapshot(CancellationToken cancellation) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    internal override async Task<IAsyncDisposable> BeginWriting(CancellationToken cancellation) =>
        await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);

    // Two that add the same instrument or number at once: the second finds the row when it is run again.
    internal override bool IsCollision(Exception fault) =>
        fault is DbUpdateConcurrencyException
        || (fault as PostgresException ?? fault.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.SerializationFailure
                or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.LockNotAvailable
                or PostgresErrorCodes.UniqueViolation;
}

/// <summary>For the tool that makes migrations.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql("Host=localhost").Options);
}
