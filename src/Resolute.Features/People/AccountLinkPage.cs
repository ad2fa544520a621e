using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>What the bearer of a one-time link sees: whose it is and what it is for.</summary>
public sealed class AccountLinkPage(VisibleStore store, TimeProvider clock) : IView<AccountLinkPage.Request, AccountLinkPage.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The token of the link.</summary>
    public sealed record Request(string Token);

    /// <summary>A link that is good.</summary>
    /// <param name="Name">The name of the person.</param>
    /// <param name="Login">The name to sign in with; null where the person chooses it.</param>
    /// <param name="Purpose">What the link is for.</param>
    /// <param name="ExpiresAt">When it ends.</param>
    public sealed record Shown(string Name, string? Login, LinkPurpose Purpose, DateTimeOffset ExpiresAt);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) =>
        await store.People.Link(request.Token, cancellation) is { } link
        && link.IsOpen(clock.GetUtcNow())
        && await store.People.Find(link.AccountId, cancellation) is { ErasedAt: null } person
            ? new Shown(person.Name, person.HasLoginName ? person.LoginName : null, link.Purpose, link.ExpiresAt)
            : new Refusal("link-ended");
}
