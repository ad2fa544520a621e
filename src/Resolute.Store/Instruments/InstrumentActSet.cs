using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;

namespace Resolute.Store.Instruments;

/// <summary>What bodies did to instruments: suggested, said, confirmed.</summary>
public sealed class InstrumentActSet
{
    private readonly ResoluteContext _context;

    internal InstrumentActSet(ResoluteContext context) => _context = context;

    /// <summary>An act.</summary>
    public Task<InstrumentAct?> Find(Actor actor, InstrumentActId id, CancellationToken cancellation) =>
        Visible(actor).SingleOrDefaultAsync(act => act.Id == id, cancellation);

    /// <summary>Some acts by their ids, as far as the actor may see them.</summary>
    public async Task<IReadOnlyList<InstrumentAct>> OfIds(Actor actor, IReadOnlyCollection<InstrumentActId> ids, CancellationToken cancellation) =>
        await Visible(actor).AsNoTracking().Where(act => ids.Contains(act.Id)).ToListAsync(cancellation);

    /// <summary>The acts on some instruments, dismissed ones left out, in the order in which they were suggested or said.</summary>
    public async Task<IReadOnlyList<ToldIn>> Of(Actor actor, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var acts = Visible(actor).Where(act => keys.Contains(act.Key) && act.State != InstrumentActState.Dismissed);
        return await WithDocuments(acts).ToListAsync(cancellation);
    }

    /// <summary>The acts that one document tells of, whatever became of them: only for suggesting none twice.</summary>
    public async Task<IReadOnlyList<InstrumentAct>> ToldBy(DocumentId document, CancellationToken cancellation) =>
        await _context.InstrumentActs.AsNoTracking().Where(act => act.DocumentId == document).ToListAsync(cancellation);

    /// <summary>Adds an act.</summary>
    public void Add(InstrumentAct act) => _context.InstrumentActs.Add(act);

    // The public sees confirmed acts that a released document tells of.
    private IQueryable<InstrumentAct> Visible(Actor actor)
    {
        if (actor.SeesInternal)
            return _context.InstrumentActs;

        var documents = _context.VisibleDocuments(actor);
        return _context.InstrumentActs.Where(act =>
            act.State == InstrumentActState.Confirmed && act.DocumentId != null && documents.Any(document => document.Id == act.DocumentId)
        );
    }

    private IQueryable<ToldIn> WithDocuments(IQueryable<InstrumentAct> acts) =>
        from act in acts.AsNoTracking()
        join document in _context.Documents on act.DocumentId equals (DocumentId?)document.Id into told
        from document in told.DefaultIfEmpty()
        orderby act.Id
        select new ToldIn(act, document);
}

/// <summary>An act with the document that tells of it; null where a person said it without one.</summary>
public sealed record ToldIn(InstrumentAct Act, Document? Document);
