using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A person takes back what was said of lineages: their clauses stay together, and that is proposed only.</summary>
public sealed class LeaveLineageOpen(VisibleStore store) : IUseCase<LeaveLineageOpen.Request, LineagesDone>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which lineages of which instrument, each as the person saw it.</summary>
    /// <param name="Instrument">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Lineages">At most 500.</param>
    public sealed record Request(string Instrument, IReadOnlyList<SeenLineage> Lineages);

    /// <summary>What became of each; one of which nobody has said anything stays as it is and is named as changed.</summary>
    public async Task<Ruling<LineagesDone>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await HeldLineages.Of(store, act, request.Instrument, cancellation)).IsRefused(out var reason, out var held))
            return reason;

        var open = new List<string>();
        return held.Each(
                request.Lineages,
                lineage =>
                {
                    if (lineage.LeaveOpen().IsRefused(out _, out _))
                    {
                        open.Add(lineage.WId);
                        return false;
                    }

                    HeldLineages.Tell(act, Verb.LeftLineageOpen, lineage);
                    return true;
                }
            )
            .Then<LineagesDone>(done => done with { Changed = [.. done.Changed, .. open] });
    }
}
