using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>Makes the same workspace at another, empty place, on either database; this one is only read. Counts, hashes of all rows and the chain are compared before it counts.</summary>
public sealed class MoveWorkspace(VisibleStore store) : IView<MoveWorkspace.Request, MoveWorkspace.Moved>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Where to.</summary>
    /// <param name="To">The empty place.</param>
    /// <param name="Told">Who is told how far it has come; nobody where it is null.</param>
    public sealed record Request(WorkspacePlace To, IProgress<KeepingStep>? Told = null);

    /// <summary>What lies at the other place.</summary>
    /// <param name="Tables">Tables.</param>
    /// <param name="Rows">All rows.</param>
    /// <param name="Entries">Entries of the journal.</param>
    /// <param name="Head">The hash of the newest of them.</param>
    public sealed record Moved(int Tables, long Rows, long Entries, string Head);

    /// <inheritdoc/>
    public async Task<Ruling<Moved>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var source = await store.Whole.Look(cancellation);
        var ruling = await Filling.Fill(request.To, source, request.Told, cancellation);
        return ruling.Then(filled => (Ruling<Moved>)new Moved(filled.Sums.Count, filled.Sums.Sum(sum => sum.Rows), filled.Head.Sequence, filled.Head.Hash));
    }
}
