using Resolute.Features.Running;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>
/// A person says that clauses of an instrument which the machine kept apart are one clause. Their mandates follow; what a revision would then ask twice
/// lapses where nobody has decided on it, and the whole is refused where two confirmed mandates would ask the same. Parting them takes it back.
/// </summary>
public sealed class JoinClauses(VisibleStore store) : IUseCase<JoinClauses.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which lineages of which instrument, each as the person saw it.</summary>
    /// <param name="Instrument">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Lineages">Two or more that share no text; the first keeps its name.</param>
    public sealed record Request(string Instrument, IReadOnlyList<SeenLineage> Lineages);

    /// <summary>The lineage that they are now.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await HeldLineages.Of(store, act, request.Instrument, cancellation)).IsRefused(out var reason, out var held))
            return reason;
        if (held.Chosen(request.Lineages ?? []).IsRefused(out reason, out var chosen))
            return reason;

        var mandates = await store.Mandates.ToFollow(held.Instrument, cancellation);
        var evidence = await store.Evidence.ByMandate(act.Actor, [.. mandates.Select(mandate => mandate.Id)], cancellation);
        var proven = evidence.Where(one => one.Any(piece => piece.State == Model.Mandates.EvidenceState.Linked)).Select(one => one.Key).ToHashSet();
        if (LineageMove.Join(chosen, mandates, proven, act.Now).IsRefused(out reason, out var move))
            return reason;

        HeldLineages.Keep(store, act, Verb.JoinedClauses, move);
        return move.WId;
    }
}
