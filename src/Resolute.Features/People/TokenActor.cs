using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>For whom a program speaks that sends a token: a person with the roles of today, within the token's scope.</summary>
public sealed class TokenActor(VisibleStore store, TimeProvider clock, Demonstration demonstration) : IView<TokenActor.Request, Actor>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The letters of the token.</summary>
    public sealed record Request(string Letters);

    /// <inheritdoc/>
    public async Task<Ruling<Actor>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return
            await store.Entries.Token(request.Letters, cancellation) is { } token
            && token.IsOpen(now)
            && await store.People.Find(token.AccountId, cancellation) is { } owner
            && demonstration.Admits(owner)
            && await store.People.Actor(token.AccountId, GenevaDay.Of(now), cancellation) is { } person
            ? person.Through(token)
            : new Refusal("token-ended");
    }
}
