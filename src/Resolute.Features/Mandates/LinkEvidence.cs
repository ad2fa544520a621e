using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person links what shows how far a mandate is carried out: a place of a document, an outcome of a report, an event, an address outside.</summary>
public sealed class LinkEvidence(VisibleStore store) : IUseCase<LinkEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>What is linked to which mandate.</summary>
    /// <param name="Number">The mandate.</param>
    /// <param name="Address">Where it is read: a document with or without a section or clause, or the address outside; empty for an event.</param>
    /// <param name="Words">The words it rests on, where a stretch is meant; the event, in words.</param>
    /// <param name="Shows">What it shows.</param>
    /// <param name="Note">What the person says of it; it stays the secretariat's.</param>
    /// <param name="Kind">What sort of thing it is.</param>
    /// <param name="On">The day of the event, or on which the address was seen.</param>
    /// <param name="Instance">The key of the one time that it is for; null for the mandate as a whole.</param>
    public sealed record Request(
        int Number,
        string Address,
        string? Words,
        EvidenceShows Shows,
        string? Note,
        EvidenceKind Kind = EvidenceKind.Document,
        DateOnly? On = null,
        string? Instance = null
    );

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        if ((await ExhibitOf(request, act, cancellation)).IsRefused(out var reason, out var exhibit))
            return reason;

        if ((await DueTime.Named(store, mandate, request.Instance, cancellation)).IsRefused(out reason, out var time))
            return reason;

        var clause = (await store.Mandates.OfIds(act.Actor, [mandate.Id], cancellation)).Single().Clause;
        if (Evidence.Link(mandate, clause, exhibit, request.Shows, request.Note, act.Now, time.Instance).IsRefused(out reason, out var evidence))
            return reason;

        store.Evidence.Add(evidence);
        act.Did(Verb.LinkedEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(mandate.Id));
        return mandate.Number;
    }

    private async Task<Ruling<Exhibit>> ExhibitOf(Request request, Act act, CancellationToken cancellation)
    {
        var today = AsOf.At(act.Now, GenevaDay.Zone).Day;
        if (request.Kind == EvidenceKind.Event)
            return Exhibit.OfEvent(request.Words, request.On, today);

        if (request.Kind == EvidenceKind.Address)
            return Exhibit.OfAddress(request.Address, request.On, today);

        var (text, eId) = TextAddress.Split(request.Address);
        if (await store.Documents.At(act.Actor, text, cancellation) is not { } document)
            return Refusals.NotFound(request.Address);

        var reading = await store.Documents.TextOf(document, cancellation);
        return request.Kind == EvidenceKind.Outcome
            ? Exhibit.OfOutcome(document.Id, reading, eId, request.Words)
            : Exhibit.OfDocument(document.Id, reading, eId, request.Words);
    }
}
