using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Mandates;

/// <summary>Statuses of mandates as an actor may know them today: from the evidence and the later texts that this actor may see.</summary>
internal sealed class StatusesToday
{
    private readonly DateOnly _today;
    private readonly ILookup<MandateId, Evidence> _evidence;
    private readonly IReadOnlySet<RevisionId> _superseded;
    private readonly Unreleased _unreleased;

    private StatusesToday(DateOnly today, ILookup<MandateId, Evidence> evidence, IReadOnlySet<RevisionId> superseded, Unreleased unreleased) =>
        (_today, _evidence, _superseded, _unreleased) = (today, evidence, superseded, unreleased);

    /// <summary>Statuses of some mandates, or of all where <paramref name="mandates"/> is null.</summary>
    public static async Task<StatusesToday> Of(
        VisibleStore store,
        TimeProvider clock,
        Actor actor,
        IReadOnlyCollection<MandateId>? mandates,
        CancellationToken cancellation
    ) =>
        new(
            GenevaDay.Today(clock),
            await store.Evidence.ByMandate(actor, mandates, cancellation),
            await store.Instruments.Superseded(actor, cancellation),
            actor.SeesInternal
                ? new Unreleased(new HashSet<MandateId>(), new HashSet<RevisionId>())
                : new Unreleased(await store.Evidence.Answered(cancellation), await store.Instruments.Superseded(Actor.Job, cancellation))
        );

    /// <summary>The status of a mandate and why.</summary>
    public DerivedStatus Of(Mandate mandate)
    {
        var shown = Linked(mandate).Select(piece => piece.Shows).ToList();
        var status = MandateStatuses.Of(mandate, shown, mandate.RevisionId is { } revision && _superseded.Contains(revision), _today);

        // Nobody is called overdue in public whose answer, or the later text that relieves of it, is merely not released yet.
        return status.Status == MandateStatus.Overdue && _unreleased.Relieves(mandate) ? MandateStatuses.Of(mandate, shown, false, DateOnly.MinValue) : status;
    }

    /// <summary>A mandate as a line of a list.</summary>
    public MandateLine Line(AskingClause asking) =>
        new(
            asking.Mandate.Number,
            asking.Mandate.Version,
            asking.Mandate.AddresseeKey,
            asking.Mandate.AddresseeWords,
            asking.Mandate.Verb,
            asking.Clause.Chapeau,
            asking.Clause.Words,
            asking.Clause.Label,
            asking.Document.Name,
            TextAddress.OfClause(asking.Document.Address, asking.Clause.EId),
            asking.Mandate.State,
            asking.Mandate.IsProvisional,
            Of(asking.Mandate).Status,
            asking.Mandate.Due,
            asking.Mandate.IsReleased,
            Linked(asking.Mandate).Count(),
            _evidence[asking.Mandate.Id].Count(piece => piece.State == EvidenceState.Suggested),
            asking.Mandate.ConfirmedOn
        );

    private IEnumerable<Evidence> Linked(Mandate mandate) => _evidence[mandate.Id].Where(piece => piece.State == EvidenceState.Linked);

    /// <summary>What counts although the actor may not see it: mandates that are answered, revisions that a later one has replaced.</summary>
    private sealed record Unreleased(IReadOnlySet<MandateId> Answered, IReadOnlySet<RevisionId> Superseded)
    {
        public bool Relieves(Mandate mandate) => Answered.Contains(mandate.Id) || (mandate.RevisionId is { } revision && Superseded.Contains(revision));
    }
}
