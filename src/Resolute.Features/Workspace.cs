using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Features.Search;
using Resolute.Features.Watches;
using Resolute.Store;
using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features;

/// <summary>A workspace: its way in and its jobs. Nothing works before it is opened.</summary>
public sealed class Workspace(
    Runner runner,
    OutboxWorker outbox,
    DailyRound round,
    NewsRound news,
    SearchWorkspace search,
    DataVersion version,
    StoreOpening opening
)
{
    /// <summary>The one way in.</summary>
    public Runner Runner { get; } = runner;

    /// <summary>What follows deeds.</summary>
    public OutboxWorker Outbox { get; } = outbox;

    /// <summary>What a new day brings.</summary>
    public DailyRound Round { get; } = round;

    /// <summary>What those who watch are told.</summary>
    public NewsRound News { get; } = news;

    /// <summary>Why a workspace could not be opened, where that is no fault of the machine.</summary>
    public static Refusal? WhyNotOpened(Exception fault) => fault is UnfinishedPlaceException ? UnfinishedPlaceException.Refusal : null;

    /// <summary>The index.</summary>
    public SearchWorkspace Search { get; } = search;

    /// <summary>Whether what is recorded is still what it was.</summary>
    public DataVersion Version { get; } = version;

    /// <summary>Makes it where it is new and brings its tables up to date, one process at a time.</summary>
    public async Task Open(CancellationToken cancellation)
    {
        await opening.Open(cancellation);
        await Round.CatchUp(cancellation);
        await Search.CatchUp(cancellation);
    }

    /// <summary>Opens the workspace of a place without changing anything: refused where its tables are another version's or it is not whole.</summary>
    public static async Task<Ruling<OpenedWorkspace>> OpenAsIs(WorkspacePlace place, CancellationToken cancellation)
    {
        var parts = new ServiceCollection().AddResolute(place).BuildServiceProvider();
        try
        {
            if (await parts.GetRequiredService<StoreOpening>().Look(cancellation) is not { } refusal)
                return new OpenedWorkspace(parts);

            await parts.DisposeAsync();
            return refusal;
        }
        catch
        {
            await parts.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the workspace of a place for a door without parts of its own; it ends when disposed.</summary>
    public static async Task<OpenedWorkspace> Open(WorkspacePlace place, CancellationToken cancellation)
    {
        var parts = new ServiceCollection().AddResolute(place).BuildServiceProvider();
        try
        {
            await parts.GetRequiredService<Workspace>().Open(cancellation);
            return new OpenedWorkspace(parts);
        }
        catch
        {
            await parts.DisposeAsync();
            throw;
        }
    }
}

/// <summary>An opened workspace that ends when it is disposed.</summary>
public sealed class OpenedWorkspace : IAsyncDisposable
{
    private readonly ServiceProvider _parts;

    internal OpenedWorkspace(ServiceProvider parts) => _parts = parts;

    /// <summary>The one way in.</summary>
    public Runner Runner => _parts.GetRequiredService<Runner>();

    /// <summary>What follows deeds.</summary>
    public OutboxWorker Outbox => _parts.GetRequiredService<OutboxWorker>();

    /// <summary>The index.</summary>
    public SearchWorkspace Search => _parts.GetRequiredService<SearchWorkspace>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
