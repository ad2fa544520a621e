using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person gives a window to words that name no day: "regularly" is each meeting of the working group. The words stay visible beside it.</summary>
public sealed class GiveWindow(VisibleStore store) : IUseCase<GiveWindow.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, and what its words are read as.</summary>
    /// <param name="Number">The number of the mandate.</param>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="Rule">What the words are read as.</param>
    /// <param name="Because">The reason.</param>
    public sealed record Request(int Number, int Version, GivenRule Rule, string Because);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var ruling = mandate.Reschedule(request.Version, schedule => schedule.GiveWindow(request.Rule.AsRule(), request.Because ?? ""));
        if (ruling.IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.GaveWindow, NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId), text: Printable.Line(request.Because ?? ""));
        await KeptInstances.Of(store, mandate.Id, act, cancellation);
        return mandate.Number;
    }
}
