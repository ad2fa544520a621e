using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>What a signed-in person may see and change of their own account.</summary>
public sealed class OwnAccount(VisibleStore store) : IView<OwnAccount.Request, OwnAccount.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Nothing to say: the account is the actor's own.</summary>
    public sealed record Request;

    /// <summary>The account.</summary>
    /// <param name="Name">The name shown.</param>
    /// <param name="Login">The name to sign in with.</param>
    /// <param name="Mail">Where mail reaches the person; null for nowhere.</param>
    /// <param name="Language">The language of mail; null until the person says.</param>
    public sealed record Shown(string Name, string Login, string? Mail, Language? Language);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) =>
        actor.Id is { } id && await store.People.Find(id, cancellation) is { } account
            ? new Shown(account.Name, account.LoginName, account.Mail, account.Language)
            : new Refusal("sign-in-required");
}
