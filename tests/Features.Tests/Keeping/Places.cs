using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Journal;
using Resolute.Features.Keeping;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Keeping;

/// <summary>Empty places for a case, and what lies at a place.</summary>
internal sealed class Places : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-keeping-").FullName;
    private int _made;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<WorkspacePlace> Empty(Database database) =>
        new(Path.Combine(_folder, $"place-{_made++}"), database == Database.PostgreSql ? await PostgreSqlCluster.EmptyDatabase(Stop) + ";Pooling=false" : null);

    public static async Task<byte[]> BackUp(Desk desk)
    {
        using var archive = new MemoryStream();
        (await desk.See<BackUpWorkspace, BackUpWorkspace.Request, BackUpWorkspace.Kept>(new(archive), Actor.Operator)).Carried();
        return archive.ToArray();
    }

    public static async Task<Ruling<BackUpWorkspace.Kept>> Restore(WorkspacePlace place, byte[] archive) =>
        await RestoreWorkspace.Run(place, new MemoryStream(archive), null, Stop);

    public static Task<Ruling<MoveWorkspace.Moved>> Move(Desk desk, WorkspacePlace place) =>
        desk.See<MoveWorkspace, MoveWorkspace.Request, MoveWorkspace.Moved>(new(place), Actor.Operator);

    /// <summary>What every table of a place comes to, read without opening it as a workspace.</summary>
    public static async Task<IReadOnlyList<TableSum>> Sums(WorkspacePlace place)
    {
        await using var parts = new ServiceCollection().AddStore(new StorePlace(place.Folder, place.Connection)).BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        var whole = scope.ServiceProvider.GetRequiredService<VisibleStore>().Whole;
        return await whole.Sums((await whole.Look(Stop)).Tables, null, Stop);
    }

    public static async Task<VerifyWorkspace.Proof> Verify(WorkspacePlace place, string? since)
    {
        await using var workspace = await Workspace.Open(place, Stop);
        return (await workspace.Runner.See<VerifyWorkspace, VerifyWorkspace.Request, VerifyWorkspace.Proof>(new(since), Actor.Operator, Stop)).Carried();
    }

    /// <summary>Name, rows and hash of each table.</summary>
    public static IEnumerable<string> Shown(IEnumerable<TableSum> sums) => sums.Select(sum => $"{sum.Table.Name} {sum.Rows} {sum.Sha256}");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
