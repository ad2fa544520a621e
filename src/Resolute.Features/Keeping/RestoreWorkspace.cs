using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>
/// Makes a workspace from a backup, at an empty place only: the archive is proved before anything is written, and what was written before it counts. What an
/// older version backed up is brought up to date.
/// </summary>
public static class RestoreWorkspace
{
    // Lines of JSON, with their names, are longer than the rows that they give; a place with less room than this has too little for certain.
    private const int BytesForOne = 4;

    /// <summary>Restores it.</summary>
    /// <param name="place">The empty place.</param>
    /// <param name="archive">The backup; it can be sought in.</param>
    /// <param name="told">Who is told how far it has come.</param>
    /// <param name="cancellation">Ends it; what was begun is taken away.</param>
    public static async Task<Ruling<BackUpWorkspace.Kept>> Run(
        WorkspacePlace place,
        Stream archive,
        IProgress<KeepingStep>? told,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var reader = await ArchiveReader.Open(archive, ArchiveManifest.BackupFormat, cancellation);
            if (HasNoRoom(place, reader.Manifest.Bytes))
                return new Refusal("place-too-small", null, place.Folder);

            await reader.Prove(cancellation);
            var ruling = await Filling.Fill(place, reader, told, cancellation);
            return ruling.Then(_ => (Ruling<BackUpWorkspace.Kept>)BackUpWorkspace.Kept.Of(reader.Manifest));
        }
        catch (BrokenArchiveException fault)
        {
            return fault.Refusal;
        }
    }

    internal static bool HasNoRoom(WorkspacePlace place, long bytes)
    {
        if (place.Connection is not null)
            return false;

        var folder = new DirectoryInfo(place.Folder);
        while (!folder.Exists && folder.Parent is { } parent)
            folder = parent;
        return bytes / BytesForOne > new DriveInfo(folder.FullName).AvailableFreeSpace;
    }
}
