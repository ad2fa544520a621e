using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Resolute.Model.Journal;
using Resolute.Store.Search;
using SQLitePCL;

namespace Resolute.Store;

/// <summary>A workspace in one SQLite file: writers take the file at once (BEGIN IMMEDIATE) and one after another.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options, WriteGate gate) : ResoluteContext(options)
{
    internal override SearchIndex SearchIndex => field ??= new SqliteSearchIndex(this);

    internal override Task<JournalHead> LockHead(CancellationToken cancellation) => JournalHeads.SingleAsync(cancellation);

    // Writers have the whole file to themselves.
    internal override Task TakeInTurn(CancellationToken cancellation) => Task.CompletedTask;

    internal override Task TakePeopleTurn(CancellationToken cancellation) => Task.CompletedTask;

    internal override Task TakeBoardTurn(CancellationToken cancellation) => Task.CompletedTask;

    internal override async Task<IAsyncDisposable> BeginSnapshot(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await Database.UseTransactionAsync(transaction, cancellation))!;
    }

    internal override async Task<IAsyncDisposable> BeginWriting(CancellationToken cancellation)
    {
        var turn = await gate.Enter(cancellation);
        try
        {
            return new WritingTurn(await Database.BeginTransactionAsync(cancellation), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    internal override bool IsCollision(Exception fault) =>
        fault is DbUpdateConcurrencyException
        || (fault as SqliteException ?? fault.InnerException as SqliteException) is { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED };

    private sealed class WritingTurn(IAsyncDisposable transaction, IDisposable turn) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await transaction.DisposeAsync();
            }
            finally
            {
                turn.Dispose();
            }
        }
    }
}

/// <summary>For the tool that makes migrations.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options, new WriteGate());
}
