using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>In the demonstration an invented person, whom anybody may be, says again that it is they. Nobody does so elsewhere.</summary>
public sealed class ConfirmAsInvented(VisibleStore store, Demonstration demonstration) : IUseCase<ConfirmAsInvented.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>What the browser says of itself.</summary>
    public sealed record Request(string? Browser = null);

    /// <summary>The device, begun anew.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor is not { Id: { } id, Presence: { } here } || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        return demonstration.IsOn && account.IsDemo
            ? await SignedIn.Again(request.Browser, account, here, store, act, cancellation)
            : new Refusal("confirm-failed");
    }
}
