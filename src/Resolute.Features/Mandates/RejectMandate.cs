using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says that the clause asks nothing of this addressee, and why.</summary>
public sealed class RejectMandate(VisibleStore store) : IUseCase<RejectMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and the reason.</summary>
    public sealed record Request(int Number, int Version, string Reason);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        if (mandate.Reject(request.Version, request.Reason).IsRefused(out var reason, out _))
            return reason;

        await Decided.Uncounted(store, act, Verb.Rejected, [mandate], request.Reason, cancellation);
        return mandate.Number;
    }
}
