using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Store.Documents;
using Resolute.Store.Instruments;
using Resolute.Store.Keeping;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Store;

/// <summary>Opens the store: makes the folder, brings the tables up to date, one process at a time.</summary>
public sealed class StoreOpening(IServiceScopeFactory scopes, StorePlace place)
{
    /// <summary>Opens it; when it returns, the tables are this version's.</summary>
    public async Task Open(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        if (context is PostgreSqlContext postgreSql)
        {
            await MigrateInTurn(postgreSql, cancellation);
            await Complete(context, cancellation);
            return;
        }

        DataFolder.Make(place.Folder);
        RefuseUnfinished();
        await using var turn = await OpeningTurn.In(place.Folder, cancellation);
        RefuseUnfinished();
        await MakeFile(context, cancellation);
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await ForgetLockOfTheDead(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }

        await Complete(context, cancellation);
    }

    /// <summary>Whether it can be used as it is: made, whole, and with the tables of this version. Nothing is changed.</summary>
    public async Task<Refusal?> Look(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        if (IsUnfinished() || (context is PostgreSqlContext postgreSql && await UnfinishedMark.IsOn(postgreSql, cancellation)))
            return UnfinishedPlaceException.Refusal;

        return (await context.Database.GetPendingMigrationsAsync(cancellation)).Any() ? new Refusal("place-other-version") : null;
    }

    private static async Task Complete(ResoluteContext context, CancellationToken cancellation)
    {
        await GatheredDocuments.Fill(context, cancellation);
        await PlacedInstruments.Fill(context, cancellation);
        await CompletedSchedules.Fill(context, cancellation);
    }

    // The provider's own lock ends with each migration's transaction; this one holds for all of them, and ends with the connection however a process ends.
    private static async Task MigrateInTurn(PostgreSqlContext context, CancellationToken cancellation)
    {
        context.Database.SetCommandTimeout(OpeningTurn.Patience);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await OpeningTurn.On(context, cancellation);
            if (await UnfinishedMark.IsOn(context, cancellation))
                throw new UnfinishedPlaceException();
            await context.Database.MigrateAsync(cancellation);
        }
        finally
        {
            await OpeningTurn.End(context, CancellationToken.None);
            await context.Database.CloseConnectionAsync();
        }
    }

    // Whether there are tables is asked by a connection that only reads, and such a one cannot begin the file of another journal mode.
    private async Task MakeFile(ResoluteContext context, CancellationToken cancellation)
    {
        var path = Path.Combine(place.Folder, StoreRegistration.FileName);
        DataFolder.MakeFile(path);
        if (File.Exists(path) && new FileInfo(path).Length > 0)
            return;

        await context.Database.OpenConnectionAsync(cancellation);
        await context.Database.CloseConnectionAsync();
    }

    private bool IsUnfinished() => place.Connection is null && StorePlace.IsUnfinished(place.Folder);

    private void RefuseUnfinished()
    {
        if (IsUnfinished())
            throw new UnfinishedPlaceException();
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
