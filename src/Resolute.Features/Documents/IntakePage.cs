using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Documents;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>How far an intake is: each file with what came of it.</summary>
public sealed class IntakePage(VisibleStore store) : IView<IntakePage.Request, IntakePage.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Which intake.</summary>
    public sealed record Request(Guid Intake);

    /// <summary>An intake and its files.</summary>
    /// <param name="Intake">Its id.</param>
    /// <param name="ReceivedAt">When the files came.</param>
    /// <param name="LeftAside">How many files were left out.</param>
    /// <param name="Files">The files in their order.</param>
    public sealed record Shown(Guid Intake, DateTimeOffset ReceivedAt, int LeftAside, IReadOnlyList<FileLine> Files)
    {
        /// <summary>How many are taken in or refused.</summary>
        public int Settled => Files.Count(file => file.State is not (FileState.Waiting or FileState.TriedAgain));

        /// <summary>Whether nothing is left to do.</summary>
        public bool IsDone => Settled == Files.Count;

        /// <summary>How many files came out as one of the ways, each way that occurs.</summary>
        public IReadOnlyDictionary<FileState, int> Counts => Files.CountBy(file => file.State).ToDictionary();
    }

    /// <summary>What became of a file.</summary>
    public enum FileState
    {
        /// <summary>It waits for its turn.</summary>
        Waiting,

        /// <summary>A fault of ours stopped it; it is tried again.</summary>
        TriedAgain,

        /// <summary>A fault of ours stopped it each time; it is not tried again.</summary>
        GivenUp,

        /// <summary>A new document.</summary>
        New,

        /// <summary>The same bytes were here.</summary>
        Held,

        /// <summary>The same words were here.</summary>
        SameWords,

        /// <summary>Another version of a text that was here.</summary>
        NewVersion,

        /// <summary>An addendum or corrigendum to a paper that was here.</summary>
        NewSupplement,

        /// <summary>Another language of a text that was here.</summary>
        NewLanguage,

        /// <summary>Refused.</summary>
        Refused,
    }

    /// <summary>One file.</summary>
    /// <param name="Path">Its name with its folders, as the sender's machine named it.</param>
    /// <param name="State">What became of it.</param>
    /// <param name="Document">Its document; null where there is none.</param>
    /// <param name="Refusal">Why it was refused; null where it was not.</param>
    public sealed record FileLine(string Path, FileState State, DocumentLine? Document, Refusal? Refusal);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.Intakes.Find(actor, new IntakeId(request.Intake), cancellation) is not { } intake)
            return Refusals.NotFound(request.Intake.ToString());

        var files = await store.Intakes.FilesOf(intake, cancellation);
        return new Shown(intake.Id.Value, intake.ReceivedAt, intake.LeftAside, [.. files.Select(LineOf)]);
    }

    private static FileLine LineOf(ReceivedFile received) =>
        new(received.File.Path, StateOf(received), received.Document is { } document ? DocumentLine.Of(document) : null, received.File.Refusal);

    private static FileState StateOf(ReceivedFile received) =>
        received switch
        {
            { File.RefusalCode: not null } => FileState.Refused,
            { File.Arrival: { } arrival } => arrival switch
            {
                Arrival.Held => FileState.Held,
                Arrival.SameWords => FileState.SameWords,
                Arrival.NewVersion => FileState.NewVersion,
                Arrival.NewSupplement => FileState.NewSupplement,
                Arrival.NewLanguage => FileState.NewLanguage,
                _ => FileState.New,
            },
            { Job: null or { IsDead: true } } => FileState.GivenUp,
            { Job.Attempts: > 0 } => FileState.TriedAgain,
            _ => FileState.Waiting,
        };
}
