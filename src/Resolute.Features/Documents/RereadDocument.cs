using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A person has a document read again: the kept file by the reader of today, with the corrections of persons on top.</summary>
public sealed class RereadDocument(VisibleStore store) : IUseCase<RereadDocument.Request, RereadDocument.Reread>, IPrepared<RereadDocument.Request>
{
    private Reading _machine = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Which document.</summary>
    public sealed record Request(string Slug);

    /// <summary>What came of it.</summary>
    /// <param name="Slug">The document.</param>
    /// <param name="TextAddress">Where its text is read.</param>
    /// <param name="IsOther">Whether the text reads otherwise than before.</param>
    /// <param name="Clauses">How many clauses were read.</param>
    /// <param name="NotApplied">How many corrections that hold change nothing in it.</param>
    public sealed record Reread(string Slug, string TextAddress, bool IsOther, int Clauses, int NotApplied);

    /// <summary>Reads the kept file, before any record is held. Whoever asks was found to be allowed to take documents in, and sees them all.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if (await store.Documents.Find(Actor.Job, request.Slug, cancellation) is not { } document)
            return Refusals.NotFound(request.Slug);

        using var bytes = new MemoryStream();
        await foreach (var chunk in store.Files.Read(document.Sha256, cancellation))
            await bytes.WriteAsync(chunk, cancellation);
        if ((await FileReading.Of(bytes.ToArray(), Language.Unknown, cancellation)).IsRefused(out var reason, out var read))
            return reason;

        _machine = read.Reading;
        return document.Sha256;
    }

    /// <inheritdoc/>
    public async Task<Ruling<Reread>> Run(Request request, Act act, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.Find(act.Actor, request.Slug, cancellation) is not { } document)
            return Refusals.NotFound(request.Slug);

        var text = await store.Corrections.Text(document, cancellation);
        var known = await store.Corrections.Of(document, cancellation);
        var applied = Text.Correcting.Corrected.Of(_machine, TextCorrection.Holding(known));
        var isOther = !text.IsReadAs(_machine);
        if (isOther)
        {
            document.ReadAgain(applied.Reading);
            if ((await ReadOtherwise.Of(store, document, text, _machine, known, act, cancellation)).IsRefused(out var reason, out _))
                return reason;

            act.Did(Verb.ReadAgain, NounRef.Of(document.Id));
        }

        return new Reread(document.Slug, document.Address, isOther, applied.Reading.AllClauses().Count(), applied.NotApplied.Count);
    }
}
