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
    private readonly IReadOnlySet<MandateId> _answered;

    private StatusesToday(DateOnly today, ILookup<MandateId, Evidence> evidence, IReadOnlySet<RevisionId> superseded, IReadOnlySet<MandateId> answered) =>
        (_today, _evidence, _superseded, _answered) = (today, evidence, superseded, answered);

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
            actor.SeesInternal ? new HashSet<MandateId>() : await store.Evidence.Answered(cancellation)
        );

    /// <summary>The status of a mandate and why.</summary>
    public DerivedStatus Of(Mandate mandate)
    {
        var shown = Linked(mandate).Select(piece => piece.Shows).ToList();
        var status = MandateStatuses.Of(mandate, shown, mandate.RevisionId is { } revision && _superseded.Contains(revision), _today);

        // Nobody is called overdue in public whose answer is merely not released yet.
        return status.Status == MandateStatus.Overdue && _answered.Contains(mandate.Id) ? MandateStatuses.Of(mandate, shown, false, DateOnly.MinValue) : status;
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
            _evidence[asking.Mandate.Id].Count(piece => piece.State == EvidenceState.Suggested)
        );

    private IEnumerable<Evidence> Linked(Mandate mandate) => _evidence[mandate.Id].Where(piece => piece.State == EvidenceState.Linked);
}
