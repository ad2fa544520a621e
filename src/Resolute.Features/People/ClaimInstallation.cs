using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The first officer, who is its administrator too, takes the installation over through the one-time link that the first start prints.</summary>
public sealed class ClaimInstallation(VisibleStore store, SecretSeal seal) : IUseCase<ClaimInstallation.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link, the name shown in the journal, the name to sign in with, the password, the secret of the one-time codes in Base32, a code made from it, and what the browser says of itself.</summary>
    public sealed record Request(string Token, string Name, string LoginName, string Password, string Secret, string Code, string? Browser = null);

    /// <inheritdoc/>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var invitation = await store.People.Invitation(cancellation);
        if (invitation?.Opens(request.Token) != true || await store.People.HasAny(cancellation))
            return new Refusal("invitation-ended");

        var given = new NewAccount(request.Name, new NewEntry(request.LoginName, request.Password, request.Secret, request.Code));
        if (await store.People.OfLogin(Account.Login(request.LoginName), cancellation) is not null)
            return new Refusal("login-taken");

        var ruling = Account.Open(given, seal.Typed(request.Secret), SignedIn.NewSalt(), SignedIn.NewStamp(), act.Now);
        if (ruling.IsRefused(out var reason, out var account))
            return reason;

        store.People.Add(account);
        store.People.Remove(invitation);
        foreach (var kind in new[] { RoleKind.Administrator, RoleKind.Officer })
        {
            if (Role.Give(account.Id, new NewRole(kind, GenevaDay.Of(act.Now)), act.Now).IsRefused(out reason, out var role))
                return reason;
            store.People.Add(role);
        }

        act.Did(Verb.Claimed, NounRef.Installation, on: NounRef.Of(account.Id));
        return await SignedIn.On(request.Browser, account, store, act, cancellation);
    }
}
