using System.Diagnostics;
using System.Security.Cryptography;
using Resolute.Features;
using Resolute.Features.Keeping;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Bench;

/// <summary>Backing up and restoring a workspace, beside copying the bytes of its database and reading their SHA-256; time, length and the most memory.</summary>
internal static class KeepingWorkspaces
{
    private const int Rounds = 3;
    private static readonly int[] Sizes = [1_000, 20_000];

    public static async Task Measure()
    {
        var folder = Directory.CreateTempSubdirectory("resolute-bench-").FullName;
        try
        {
            Console.WriteLine("mandates\tdatabase MB\tcopy s\tbackup s\tratio\tbackup MB\trestore s\tlive memory MB");
            foreach (var size in Sizes)
                await One(new WorkspacePlace(Path.Combine(folder, $"{size}")), size, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task One(WorkspacePlace place, int size, string folder)
    {
        await ManyMandates.Fill(place, size);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var database = new FileInfo(Path.Combine(place.Folder, "resolute.db"));
        var archive = Path.Combine(folder, $"{size}.zip");
        var (copy, backup, restore, memory) = (double.MaxValue, double.MaxValue, double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            copy = Math.Min(copy, await Seconds(() => Copy(database.FullName, archive + ".copy")));
            using var most = new MostMemory();
            backup = Math.Min(backup, await Seconds(() => BackUp(place, archive)));
            memory = Math.Max(memory, most.Megabytes);
        }

        var restored = new WorkspacePlace(Path.Combine(folder, $"{size}-again"));
        restore = await Seconds(async () =>
        {
            await using var stream = File.OpenRead(archive);
            Carried(await RestoreWorkspace.Run(restored, stream, null, CancellationToken.None));
        });
        Console.WriteLine(
            $"{size:N0}\t{database.Length / 1e6:N1}\t{copy:N2}\t{backup:N2}\t{backup / copy:N1}\t{new FileInfo(archive).Length / 1e6:N1}\t{restore:N2}\t{memory}"
        );
    }

    // What any copy that is to be trusted does: the bytes to another file, on the disk, and their hash.
    private static async Task Copy(string from, string to)
    {
        await using var source = File.OpenRead(from);
        await using var target = File.Create(to);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        while (await source.ReadAsync(buffer) is > 0 and var length)
        {
            hash.AppendData(buffer, 0, length);
            await target.WriteAsync(buffer.AsMemory(0, length));
        }

        target.Flush(flushToDisk: true);
    }

    private static async Task BackUp(WorkspacePlace place, string archive)
    {
        await using var workspace = Carried(await Workspace.OpenAsIs(place, CancellationToken.None));
        await using var target = File.Create(archive);
        Carried(
            await workspace.Runner.See<BackUpWorkspace, BackUpWorkspace.Request, BackUpWorkspace.Kept>(new(target), Actor.Operator, CancellationToken.None)
        );
        target.Flush(flushToDisk: true);
    }

    private static async Task<double> Seconds(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static T Carried<T>(Ruling<T> ruling) =>
        ruling.IsRefused(out var refusal, out var value) ? throw new InvalidOperationException(refusal.Code) : value;

    /// <summary>The most managed memory that is in use, looked at often.</summary>
    private sealed class MostMemory : IDisposable
    {
        private readonly Timer _timer;
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _most;

        public MostMemory() => _timer = new Timer(_ => _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20);

        public long Megabytes => (_most - _before) / 1_000_000;

        public void Dispose() => _timer.Dispose();
    }
}
