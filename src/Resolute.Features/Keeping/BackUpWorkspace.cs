using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>Writes all that a workspace holds into one archive, as it stood at one moment, while others go on writing.</summary>
public sealed class BackUpWorkspace(VisibleStore store, TimeProvider clock) : IView<BackUpWorkspace.Request, BackUpWorkspace.Kept>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Where to.</summary>
    /// <param name="To">A stream that is written forward.</param>
    /// <param name="Told">Who is told how far it has come; nobody where it is null.</param>
    public sealed record Request(Stream To, IProgress<KeepingStep>? Told = null);

    /// <summary>What is in the archive.</summary>
    /// <param name="Tables">Each table with its number of rows.</param>
    /// <param name="Rows">All rows.</param>
    /// <param name="Entries">Entries of the journal.</param>
    /// <param name="Head">The hash of the newest of them.</param>
    public sealed record Kept(IReadOnlyDictionary<string, long> Tables, long Rows, long Entries, string Head)
    {
        internal static Kept Of(ArchiveManifest manifest) =>
            new(
                manifest.Tables.ToDictionary(sum => sum.Table.Name, sum => sum.Rows, StringComparer.Ordinal),
                manifest.RowCount,
                manifest.Journal.Sequence,
                manifest.Journal.Hash
            );
    }

    /// <inheritdoc/>
    public async Task<Ruling<Kept>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var source = await store.Whole.Look(cancellation);
        var count = new StepCount(request.Told, KeepingStage.Writing, source.RowCount);
        var now = clock.GetUtcNow();
        await using var archive = await ArchiveWriter.On(request.To, now, cancellation);
        var sums = new List<TableSum>();
        foreach (var table in source.Tables)
            sums.Add(await archive.Write(table, source.Rows(table, cancellation), count.One, cancellation));

        var manifest = new ArchiveManifest(ArchiveManifest.BackupFormat, now, source.Schema, source.Head, sums);
        await archive.Write(manifest, cancellation);
        return Kept.Of(manifest);
    }
}
