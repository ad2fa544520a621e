using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Mandates;

/// <summary>Statuses of mandates as an actor may know them: from the evidence, the times, the sayings and the later texts that this actor may see.</summary>
internal sealed class StatusesToday
{
    private readonly Known _seen;
    private readonly Known _whole;

    private StatusesToday(AsOf asOf, Known seen, Known whole) => (AsOf, _seen, _whole) = (asOf, seen, whole);

    /// <summary>The day and the moment that they are judged at.</summary>
    public AsOf AsOf { get; }

    /// <summary>When the one mandate that is asked about was confirmed, where the journal was asked for it.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>How the days of its times moved, where the journal was asked for it.</summary>
    public IReadOnlyList<DayMoved> Moves { get; init; } = [];

    /// <summary>Statuses of some mandates; as of now, or as a day ended.</summary>
    public static async Task<StatusesToday> Of(
        VisibleStore store,
        TimeProvider clock,
        Actor actor,
        IReadOnlyCollection<MandateId> mandates,
        CancellationToken cancellation,
        DateOnly? day = null,
        DateTimeOffset? confirmedAt = null,
        IReadOnlyList<DayMoved>? moves = null
    )
    {
        var seen = await Known.To(store, actor, mandates, cancellation);
        return new StatusesToday(GenevaDay.AsOf(clock, day), seen, actor.SeesInternal ? seen : await Known.To(store, Actor.Job, mandates, cancellation))
        {
            ConfirmedAt = confirmedAt,
            Moves = moves ?? [],
        };
    }

    /// <summary>What the status of a mandate follows from, as far as the actor may see it.</summary>
    public StatusFacts Facts(Mandate mandate) => Facts(_seen, mandate);

    /// <summary>The status of a mandate and why.</summary>
    public DerivedStatus Of(Mandate mandate) => InPublic(mandate, (facts, asOf) => MandateStatuses.Of(facts, asOf));

    /// <summary>The status of a mandate on whatever day, while nothing else is recorded.</summary>
    public StatusInTime InTime(Mandate mandate)
    {
        var (seen, whole) = (Facts(_seen, mandate), Facts(_whole, mandate));
        var turns = MandateStatuses.Turns(seen, AsOf.Moment).Concat(MandateStatuses.Turns(whole, AsOf.Moment)).ToList();
        return new StatusInTime(On, turns, OpenTimes.NextDue(seen, On(AsOf.Day), AsOf) is { } next && IsStillOpen(next) ? next : null);

        MandateStatus? On(DateOnly day)
        {
            var asOf = AsOf with { Day = day };
            var status = MandateStatuses.Of(seen, asOf).Status;
            var isRelieved = _seen != _whole && status == MandateStatus.Overdue && MandateStatuses.Of(whole, asOf).Status != MandateStatus.Overdue;
            return isRelieved ? MandateStatuses.Of(seen, asOf with { Day = DateOnly.MinValue }).Status : status;
        }

        bool IsStillOpen(DateOnly next) => _seen == _whole || OpenTimes.NextDue(whole, MandateStatuses.Of(whole, AsOf).Status, AsOf) == next;
    }

    /// <summary>The status of one time that it is due, and why.</summary>
    public DerivedStatus Of(Mandate mandate, DueInstance instance) => InPublic(mandate, (facts, asOf) => MandateStatuses.Of(facts, instance, asOf));

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
            asking.Mandate.Audience,
            _seen.Evidence[asking.Mandate.Id].Count(piece => piece.State == EvidenceState.Linked),
            _seen.Evidence[asking.Mandate.Id].Count(piece => piece.State == EvidenceState.Suggested),
            asking.Mandate.ConfirmedOn
        );

    /// <summary>Every change of a mandate's status, the earliest first.</summary>
    public IReadOnlyList<StatusChange> Turns(Mandate mandate)
    {
        var (facts, whole) = (Facts(_seen, mandate), Facts(_whole, mandate));
        var isRelieved = IsRelieved(mandate, (one, asOf) => MandateStatuses.Of(one, asOf));
        return
        [
            .. StatusHistory
                .Of(facts, AsOf, GenevaDay.Zone)
                .Where(turn =>
                    turn.Status.Status != MandateStatus.Overdue || (!isRelieved && MandateStatuses.Of(whole, turn.AsOf).Status == MandateStatus.Overdue)
                ),
        ];
    }

    // Nobody is called overdue in public whose answer, or the later text that relieves of it, is merely not released yet.
    private DerivedStatus InPublic(Mandate mandate, Func<StatusFacts, AsOf, DerivedStatus> of) =>
        of(Facts(_seen, mandate), IsRelieved(mandate, of) ? AsOf with { Day = DateOnly.MinValue } : AsOf);

    private bool IsRelieved(Mandate mandate, Func<StatusFacts, AsOf, DerivedStatus> of) =>
        _seen != _whole && of(Facts(_seen, mandate), AsOf).Status == MandateStatus.Overdue && of(Facts(_whole, mandate), AsOf).Status != MandateStatus.Overdue;

    private StatusFacts Facts(Known known, Mandate mandate) => known.Of(mandate) with { ConfirmedAt = ConfirmedAt, Moves = Moves };

    /// <summary>What is known to somebody.</summary>
    private sealed class Known(
        ILookup<MandateId, Evidence> evidence,
        ILookup<MandateId, DueInstance> instances,
        ILookup<MandateId, StatusSaid> said,
        ILookup<RevisionId, TextEnd> ends
    )
    {
        public ILookup<MandateId, Evidence> Evidence { get; } = evidence;

        public static async Task<Known> To(VisibleStore store, Actor actor, IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation) =>
            new(
                await store.Evidence.ByMandate(actor, mandates, cancellation),
                await store.Statuses.Instances(actor, mandates, cancellation),
                await store.Statuses.Said(actor, mandates, cancellation),
                await store.Statuses.Ends(actor, mandates, cancellation)
            );

        public StatusFacts Of(Mandate mandate) =>
            new(mandate)
            {
                Evidence = [.. Evidence[mandate.Id]],
                Instances = [.. instances[mandate.Id]],
                Said = [.. said[mandate.Id]],
                Ends = mandate.RevisionId is { } revision ? [.. ends[revision]] : [],
            };
    }
}
