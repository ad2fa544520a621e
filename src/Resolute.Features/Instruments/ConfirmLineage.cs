using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A person confirms which clauses of an instrument's texts are one clause: one lineage or many at once. Those that were changed meanwhile are named.</summary>
public sealed class ConfirmLineage(VisibleStore store) : IUseCase<ConfirmLineage.Request, LineagesDone>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which lineages of which instrument, each as the person saw it.</summary>
    /// <param name="Instrument">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Lineages">At most 500.</param>
    public sealed record Request(string Instrument, IReadOnlyList<SeenLineage> Lineages);

    /// <summary>What became of each.</summary>
    public async Task<Ruling<LineagesDone>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await HeldLineages.Of(store, act, request.Instrument, cancellation)).IsRefused(out var reason, out var held))
            return reason;

        return held.Each(
            request.Lineages,
            lineage =>
            {
                if (lineage.Confirm(act.Now))
                    HeldLineages.Tell(act, Verb.ConfirmedLineage, lineage);
                return true;
            }
        );
    }
}
