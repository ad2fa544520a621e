using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The first officer takes the installation over through the one-time link that the first start prints.</summary>
public sealed class ClaimInstallation(VisibleStore store) : IUseCase<ClaimInstallation.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link, the name shown in the journal, the name to sign in with, the password, the secret of the one-time codes in Base32, and a code made from it.</summary>
    public sealed record Request(string Token, string Name, string LoginName, string Password, string Secret, string Code);

    /// <inheritdoc/>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var invitation = await store.People.Invitation(cancellation);
        if (invitation?.Opens(request.Token) != true || await store.People.HasAny(cancellation))
            return new Refusal("invitation-ended");

        var given = new NewAccount(request.Name, request.LoginName, request.Password, request.Secret, request.Code);
        var ruling = Account.Open(given, RandomNumberGenerator.GetBytes(PasswordHash.SaltLength), RandomNumberGenerator.GetHexString(32), act.Now);
        if (ruling.IsRefused(out var reason, out var account))
            return reason;

        store.People.Add(account);
        store.People.Remove(invitation);
        act.Became(Actor.Officer(account.Id, account.Name));
        act.Did(Verb.Claimed, NounRef.Installation, on: NounRef.Of(account.Id));
        return new SignedIn(account.Id, account.Name, account.Stamp);
    }
}

/// <summary>Who signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Stamp">Changes when every device must sign in again.</param>
public sealed record SignedIn(AccountId Id, string Name, string Stamp);
