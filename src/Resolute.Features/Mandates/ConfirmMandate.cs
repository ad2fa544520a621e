using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person confirms what the machine proposed, as it stands or with another addressee.</summary>
public sealed class ConfirmMandate(VisibleStore store) : IUseCase<ConfirmMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandate, the version that the person saw, and, to correct it, whom it really asks.</summary>
    public sealed record Request(int Number, int Version, string? AddresseeKey = null);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var proposed = mandate.AddresseeKey;
        if (mandate.Confirm(request.Version, request.AddresseeKey).IsRefused(out var reason, out _))
            return reason;

        await Decided.Confirmed(store, act, mandate.AddresseeKey == proposed ? Verb.Confirmed : Verb.Corrected, [mandate], cancellation);
        return mandate.Number;
    }
}
