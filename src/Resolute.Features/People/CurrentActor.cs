using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who the bearer of a signed-in cookie is now; refused when the account is gone or its stamp changed.</summary>
public sealed class CurrentActor(VisibleStore store) : IView<CurrentActor.Request, Actor>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The account and stamp that the cookie carries.</summary>
    public sealed record Request(AccountId Id, string Stamp);

    /// <inheritdoc/>
    public async Task<Ruling<Actor>> See(Request request, Actor actor, CancellationToken cancellation) =>
        await store.People.Find(request.Id, cancellation) is { } account && account.Stamp == request.Stamp
            ? Actor.Officer(account.Id, account.Name)
            : new Refusal("sign-in-required");
}
