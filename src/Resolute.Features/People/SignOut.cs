using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person signs out everywhere: every cookie that was given out, also one that somebody copied, ends.</summary>
public sealed class SignOut(VisibleStore store) : IUseCase<SignOut.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Nothing to say: the account is the actor's own.</summary>
    public sealed record Request;

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        account.EndDevices(RandomNumberGenerator.GetHexString(32));
        act.Did(Verb.SignedOut, NounRef.Of(account.Id));
        return account.Id;
    }
}
