using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person links a document, a section or a clause of it, to a mandate as evidence.</summary>
public sealed class LinkEvidence(VisibleStore store) : IUseCase<LinkEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which mandate; where the evidence is read, an address with or without a clause; the words it rests on, where a stretch is meant; what it shows; what the person says of it.</summary>
    public sealed record Request(int Number, string Address, string? Words, EvidenceShows Shows, string? Note);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var (text, eId) = TextAddress.Split(request.Address);
        if (await store.Documents.At(act.Actor, text, cancellation) is not { } document)
            return Refusals.NotFound(request.Address);

        var reading = await store.Documents.TextOf(document, cancellation);
        if (EvidencePlace.In(document.Id, reading, eId, request.Words).IsRefused(out var reason, out var place))
            return reason;

        var clause = (await store.Mandates.OfIds(act.Actor, [mandate.Id], cancellation)).Single().Clause;
        if (Evidence.Link(mandate, clause, place, request.Shows, request.Note, act.Now).IsRefused(out reason, out var evidence))
            return reason;

        store.Evidence.Add(evidence);
        act.Did(Verb.LinkedEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(mandate.Id));
        return mandate.Number;
    }
}
