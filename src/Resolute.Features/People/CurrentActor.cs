using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who the bearer of a signed-in cookie is now; refused when the account is gone, its stamp changed, or the device was ended.</summary>
public sealed class CurrentActor(VisibleStore store, TimeProvider clock, Demonstration demonstration) : IView<CurrentActor.Request, CurrentActor.Recognised>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The account, stamp and device that the cookie carries.</summary>
    public sealed record Request(AccountId Id, string Stamp, DeviceId Device);

    /// <summary>Who it is.</summary>
    /// <param name="Actor">The person with the roles of today.</param>
    /// <param name="IsStale">Whether it is to be noted that the device was seen.</param>
    public sealed record Recognised(Actor Actor, bool IsStale);

    /// <inheritdoc/>
    public async Task<Ruling<Recognised>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await store.People.Find(request.Id, cancellation) is not { ErasedAt: null } account || account.Stamp != request.Stamp)
            return new Refusal("sign-in-required");

        if (!demonstration.Admits(account))
            return new Refusal("sign-in-required");

        if (await store.Entries.Device(request.Device, cancellation) is not { } device || device.AccountId != account.Id)
            return new Refusal("sign-in-required");

        var person = Actor.Of(account, await store.People.Roles(account.Id, cancellation), GenevaDay.Of(now));
        return new Recognised(person with { Presence = new Presence(device.Id, device.FirstSeen) }, device.IsStale(now));
    }
}
