using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person signs out: on one device, or everywhere. Every cookie that was given out for it, also one that somebody copied, ends.</summary>
public sealed class SignOut(VisibleStore store) : IUseCase<SignOut.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>The device; null for all. The account is the actor's own.</summary>
    public sealed record Request(DeviceId? Device = null);

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        // The device before one ends at once; to end others one is to be who they belong to.
        var isHere = request.Device is { } asked && asked == act.Actor.Presence?.Device;
        if (!isHere && FreshProof.WhyNot(act.Actor, act.Now) is { } old)
            return old;

        if (request.Device is null)
        {
            account.EndDevices(SignedIn.NewStamp());
            await store.Entries.EndDevices(id, cancellation);
            act.Did(Verb.SignedOut, NounRef.Of(account.Id));
            return account.Id;
        }

        if (await store.Entries.Device(request.Device.Value, cancellation) is not { } device || device.AccountId != id)
            return Refusals.NotFound(request.Device.Value);

        store.Entries.Remove(device);
        act.Did(Verb.SignedOutDevice, NounRef.Of(account.Id));
        return account.Id;
    }
}
