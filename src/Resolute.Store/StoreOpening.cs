using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Store.Documents;
using Resolute.Store.Mandates;

namespace Resolute.Store;

/// <summary>Opens the store: makes the folder, brings the tables up to date, one process at a time.</summary>
public sealed class StoreOpening(IServiceScopeFactory scopes, StorePlace place)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // The number of the advisory lock: any that nothing else in the database takes.
    private const long TurnOfOpening = 0x5245_534F_4C55_5445;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);

    /// <summary>Opens it; when it returns, the tables are this version's.</summary>
    public async Task Open(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        if (place.Connection is not null)
        {
            await MigrateInTurn(context, cancellation);
            await GatheredDocuments.Fill(context, cancellation);
            await CompletedSchedules.Fill(context, cancellation);
            return;
        }

        DataFolder.Make(place.Folder);
        await using var turn = await TakeTurn(cancellation);
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await ForgetLockOfTheDead(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }

        await GatheredDocuments.Fill(context, cancellation);
        await CompletedSchedules.Fill(context, cancellation);
    }

    // The provider's own lock ends with each migration's transaction; this one holds for all of them, and ends with the connection however a process ends.
    private static async Task MigrateInTurn(ResoluteContext context, CancellationToken cancellation)
    {
        context.Database.SetCommandTimeout(Patience);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({TurnOfOpening})", cancellation);
            await context.Database.MigrateAsync(cancellation);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({TurnOfOpening})", cancellation);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    // The operating system frees this lock however a process ends.
    private async Task<FileStream> TakeTurn(CancellationToken cancellation)
    {
        var path = Path.Combine(place.Folder, "opening.lock");
        for (var waited = TimeSpan.Zero; ; waited += Rest)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(Rest, cancellation);
            }
        }
    }

    // EF's own lock is a row, and outlives a process that is killed while it holds it; whoever has the turn above knows that nobody does.
    private static async Task ForgetLockOfTheDead(ResoluteContext context, CancellationToken cancellation)
    {
        var tables = await context
            .Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (tables > 0)
            await context.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" """, cancellation);
    }
}
