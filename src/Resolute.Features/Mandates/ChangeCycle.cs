using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says that from a date on another due rule holds, because of a later clause: annual becomes biennial. What was due before stays.</summary>
public sealed class ChangeCycle(VisibleStore store) : IUseCase<ChangeCycle.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, and what holds from when.</summary>
    /// <param name="Number">The number of the mandate.</param>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="Rule">The rule that holds from then on.</param>
    /// <param name="Since">From which day on; the first new time is in its year.</param>
    /// <param name="Because">The address of the clause that changes it, or the reason.</param>
    public sealed record Request(int Number, int Version, GivenRule Rule, DateOnly Since, string Because);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var ruling = mandate.Reschedule(request.Version, schedule => schedule.ChangeCycle(request.Rule.AsRule(), request.Since, request.Because ?? ""));
        if (ruling.IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.ChangedCycle, NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId), text: Printable.Line(request.Because ?? ""));
        await KeptInstances.Of(store, mandate.Id, act, cancellation);
        return mandate.Number;
    }
}
