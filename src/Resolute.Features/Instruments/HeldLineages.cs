using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A lineage as a person saw it.</summary>
/// <param name="WId">The lineage.</param>
/// <param name="Seen">What told it from what others may have made of it since.</param>
public sealed record SeenLineage(string WId, string Seen);

/// <summary>What became of the lineages that a person chose.</summary>
/// <param name="Done">Those that it was done with.</param>
/// <param name="Changed">Those that somebody changed meanwhile, and that stay as they are.</param>
/// <param name="Unknown">Those that the instrument has not, or no more.</param>
public sealed record LineagesDone(IReadOnlyList<string> Done, IReadOnlyList<string> Changed, IReadOnlyList<string> Unknown);

/// <summary>The lineages of an instrument, to be confirmed, joined and parted; while somebody does so, nobody else does, and no text is taken in.</summary>
internal sealed class HeldLineages
{
    /// <summary>The most that are decided at once.</summary>
    public const int Most = 500;

    private readonly Dictionary<string, ClauseLineage> _byWId;

    private HeldLineages(Instrument instrument, IReadOnlyList<Clause> clauses) =>
        (Instrument, Clauses, _byWId) = (instrument, clauses, ClauseLineage.Of(clauses).ToDictionary(lineage => lineage.WId, StringComparer.Ordinal));

    public Instrument Instrument { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyCollection<string> Names => _byWId.Keys;

    public static async Task<Ruling<HeldLineages>> Of(VisibleStore store, Act act, string key, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        var texts = await store.Instruments.TextsOf(act.Actor, [key ?? ""], cancellation);
        return texts.Count == 0 || await store.Instruments.OfKey(key!, cancellation) is not { } instrument
            ? Refusals.NotFound(key ?? "")
            : new HeldLineages(instrument, await store.Instruments.ToJoin(instrument, cancellation));
    }

    /// <summary>The lineage of a clause of a text that is held.</summary>
    public ClauseLineage? With(Guid clause) => Clauses.FirstOrDefault(one => one.Id.Value == clause) is { } found ? _byWId[found.WId] : null;

    /// <summary>The chosen lineages as they were seen, all of them; why not, where one is gone or was changed meanwhile.</summary>
    public Ruling<IReadOnlyList<ClauseLineage>> Chosen(IReadOnlyList<SeenLineage> seen)
    {
        var chosen = new List<ClauseLineage>();
        foreach (var one in Bounded(seen))
        {
            if (!_byWId.TryGetValue(one.WId, out var lineage) || lineage.Seen != one.Seen)
                return new Refusal("lineage-changed-meanwhile");
            chosen.Add(lineage);
        }

        return chosen;
    }

    /// <summary>Does a thing with each that is as it was seen; what was changed meanwhile is named, and the rest goes on.</summary>
    public Ruling<LineagesDone> Each(IReadOnlyList<SeenLineage> seen, Func<ClauseLineage, bool> done)
    {
        if (seen is not { Count: > 0 })
            return new Refusal("no-clause-chosen");
        if (seen.Count > Most)
            return new Refusal("too-many-lineages", null, Most);

        var (carried, changed, unknown) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var one in Bounded(seen))
        {
            if (!_byWId.TryGetValue(one.WId, out var lineage))
                unknown.Add(one.WId);
            else if (lineage.Seen != one.Seen)
                changed.Add(one.WId);
            else if (done(lineage))
                carried.Add(one.WId);
        }

        return new LineagesDone(carried, changed, unknown);
    }

    /// <summary>Tells the journal of clauses and of the mandates that followed them, and keeps the new ones.</summary>
    public static void Keep(VisibleStore store, Act act, Verb verb, LineageMove move)
    {
        store.Mandates.Add(move.Proposed);
        foreach (var clause in move.Moved)
            act.Did(verb, NounRef.Of(clause.Id), on: NounRef.Of(clause.DocumentId));
        Tell(verb, move.Following.Except(move.Lapsed).Except(move.ProposedAgain));
        Tell(Verb.Lapsed, move.Lapsed);
        Tell(Verb.Proposed, move.ProposedAgain.Concat(move.Proposed));

        void Tell(Verb what, IEnumerable<Mandate> mandates)
        {
            foreach (var mandate in mandates)
                act.Did(what, NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId));
        }
    }

    /// <summary>Tells the journal of what a person said of a lineage.</summary>
    public static void Tell(Act act, Verb verb, ClauseLineage lineage)
    {
        foreach (var clause in lineage.Clauses)
            act.Did(verb, NounRef.Of(clause.Id), on: NounRef.Of(clause.DocumentId));
    }

    private static IEnumerable<SeenLineage> Bounded(IReadOnlyList<SeenLineage> seen) =>
        seen.Where(one => one is { WId: not null, Seen: not null }).DistinctBy(one => one.WId, StringComparer.Ordinal).Take(Most);
}
