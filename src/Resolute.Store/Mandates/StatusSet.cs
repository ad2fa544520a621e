using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>What statuses follow from beside evidence: the times that mandates are due, what persons said, later revisions and abrogations.</summary>
public sealed class StatusSet
{
    private readonly ResoluteContext _context;

    internal StatusSet(ResoluteContext context) => _context = context;

    /// <summary>The due instances of some mandates that the actor may see.</summary>
    public async Task<ILookup<MandateId, DueInstance>> Instances(Actor actor, IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var visible = _context.VisibleMandates(actor);
        var some = _context
            .DueInstances.AsNoTracking()
            .Where(instance => mandates.Contains(instance.MandateId) && visible.Any(mandate => mandate.Id == instance.MandateId));
        return (await some.ToListAsync(cancellation)).ToLookup(instance => instance.MandateId);
    }

    /// <summary>The due instance of a mandate by its key.</summary>
    public Task<DueInstance?> Instance(MandateId mandate, string key, CancellationToken cancellation) =>
        _context.DueInstances.SingleOrDefaultAsync(instance => instance.MandateId == mandate && instance.Key == key, cancellation);

    /// <summary>What persons said of the statuses of some mandates that the actor may see.</summary>
    public async Task<ILookup<MandateId, StatusSaid>> Said(Actor actor, IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var visible = _context.VisibleMandates(actor);
        var some = _context.StatusesSaid.AsNoTracking().Where(one => mandates.Contains(one.MandateId) && visible.Any(mandate => mandate.Id == one.MandateId));
        return (await some.ToListAsync(cancellation)).ToLookup(one => one.MandateId);
    }

    /// <summary>A status that a person said.</summary>
    public Task<StatusSaid?> Find(StatusSaidId id, CancellationToken cancellation) =>
        _context.StatusesSaid.SingleOrDefaultAsync(said => said.Id == id, cancellation);

    /// <summary>
    /// Whose time is over, as far as the actor may see: later adopted revisions of the same instrument of which a text is held, revisions and
    /// abrogations that a person said or confirmed.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="mandates">The mandates whose texts are asked about: it costs as much as the chains of their instruments are long.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<ILookup<RevisionId, TextEnd>> Ends(Actor actor, IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var asking = _context.Mandates.Where(mandate => mandates.Contains(mandate.Id));
        var instruments = await asking
            .Join(_context.Revisions, mandate => mandate.RevisionId, revision => revision.Id, (_, revision) => revision.InstrumentId)
            .Distinct()
            .ToListAsync(cancellation);
        if (instruments.Count == 0)
            return Enumerable.Empty<TextEnd>().ToLookup(_ => default(RevisionId));

        var revisions =
            from revision in _context.Revisions
            join instrument in _context.Instruments on revision.InstrumentId equals instrument.Id
            where instruments.Contains(revision.InstrumentId)
            select new KeyedRevision(revision.Id, instrument.Key, revision.Canonical, revision.Order);
        var known = await revisions.AsNoTracking().ToListAsync(cancellation);
        var keys = known.Select(revision => revision.Key).Distinct(StringComparer.Ordinal).ToList();
        var chain = known.Select(revision => (RevisionId?)revision.Id).ToList();
        var texts = (
            await _context
                .VisibleDocuments(actor)
                .AsNoTracking()
                .Where(document => document.Standing == Standing.Adopted && chain.Contains(document.RevisionId))
                .Select(document => new
                {
                    document.RevisionId,
                    document.ImportedAt,
                    document.AdoptedOn,
                })
                .ToListAsync(cancellation)
        ).ToLookup(text => text.RevisionId!.Value, text => new TextEnd(false, text.ImportedAt, text.AdoptedOn));
        var acts = (await Acts(actor, keys, cancellation)).ToLookup(act => act.Key, StringComparer.Ordinal);
        return known
            .GroupBy(revision => revision.Key, StringComparer.Ordinal)
            .SelectMany(group => group.SelectMany(revision => EndsOf(revision, group, texts, acts[group.Key]).Select(end => (revision.Id, End: end))))
            .ToLookup(pair => pair.Id, pair => pair.End);
    }

    /// <summary>Adds what a person said.</summary>
    public void Add(StatusSaid said) => _context.StatusesSaid.Add(said);

    private async Task<IReadOnlyList<InstrumentAct>> Acts(Actor actor, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var documents = _context.VisibleDocuments(actor);
        return await _context
            .InstrumentActs.AsNoTracking()
            .Where(act => act.State == InstrumentActState.Confirmed && (act.Kind == InstrumentActKind.Abrogated || act.Kind == InstrumentActKind.Revised))
            .Where(act => keys.Contains(act.Key))
            .Where(act => act.DocumentId == null || documents.Any(document => document.Id == act.DocumentId))
            .ToListAsync(cancellation);
    }

    private static IEnumerable<TextEnd> EndsOf(
        KeyedRevision revision,
        IEnumerable<KeyedRevision> all,
        ILookup<RevisionId, TextEnd> texts,
        IEnumerable<InstrumentAct> acts
    ) =>
        all.Where(later => later.Order > revision.Order)
            .Select(later => texts[later.Id].OrderBy(end => end.Since).FirstOrDefault())
            .OfType<TextEnd>()
            .Concat(
                acts.Where(act =>
                        act.Kind == InstrumentActKind.Abrogated
                            ? act.Revision.Length == 0 || act.Revision == revision.Canonical || RevisionOrder.Of(act.Revision) > revision.Order
                            : RevisionOrder.Of(act.Revision) > revision.Order
                    )
                    .Select(act => new TextEnd(act.Kind == InstrumentActKind.Abrogated, act.Since, act.On))
            );

    private sealed record KeyedRevision(RevisionId Id, string Key, string Canonical, int Order);
}
