using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says what a mandate really asks, and confirms it so. What is given is shown as given, and the words of the clause stay beside it.</summary>
public sealed class CorrectMandate(VisibleStore store) : IUseCase<CorrectMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and what it really asks.</summary>
    public sealed record Request(int Number, int Version, MandateCorrection Correction);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        if (
            request.Correction.Owner is { Value: { } owner }
            && await store.People.Actor(owner, GenevaDay.Of(act.Now), cancellation) is not { SeesInternal: true }
        )
            return Refusals.NotFound(owner.Value);

        if (mandate.Correct(request.Version, request.Correction).IsRefused(out var reason, out _))
            return reason;

        await Decided.Confirmed(store, act, Verb.Corrected, [mandate], cancellation);
        return mandate.Number;
    }
}
