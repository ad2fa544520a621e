using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>
/// Begins a workspace with the public dump of another, at an empty place only. Its journal begins anew, with the head of the other's in its first entry; what boards show
/// is derived when it is first opened.
/// </summary>
public static class LoadDump
{
    /// <summary>What was loaded.</summary>
    /// <param name="Tables">Tables.</param>
    /// <param name="Rows">Records.</param>
    /// <param name="From">Where the other's journal ended when the dump was made.</param>
    public sealed record Loaded(int Tables, long Rows, string From);

    /// <summary>Loads it.</summary>
    /// <param name="place">The empty place.</param>
    /// <param name="archive">The dump; it can be sought in.</param>
    /// <param name="told">Who is told how far it has come.</param>
    /// <param name="clock">The time.</param>
    /// <param name="cancellation">Ends it; what was begun is taken away.</param>
    public static async Task<Ruling<Loaded>> Run(
        WorkspacePlace place,
        Stream archive,
        IProgress<KeepingStep>? told,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var reader = await ArchiveReader.Open(archive, ArchiveManifest.DumpFormat, cancellation);
            if (RestoreWorkspace.HasNoRoom(place, reader.Manifest.Bytes))
                return new Refusal("place-too-small", null, place.Folder);

            await reader.Prove(cancellation);
            var from = reader.Manifest.Journal;
            var deed = new Deed(Verb.LoadedDump, NounRef.Installation, null, $"{from.Sequence} {from.Hash}");
            var ruling = await Filling.Fill(place, reader, told, cancellation, store => store.Tell(deed, Actor.Operator, clock.GetUtcNow(), cancellation));
            return ruling.Then(filled => (Ruling<Loaded>)new Loaded(filled.Sums.Count, filled.Sums.Sum(sum => sum.Rows), from.Hash));
        }
        catch (BrokenArchiveException fault)
        {
            return fault.Refusal;
        }
    }
}
