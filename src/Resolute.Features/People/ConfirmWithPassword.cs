using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person proves again with password and one-time code who they are. A wrong one counts as a failed sign-in.</summary>
public sealed class ConfirmWithPassword(VisibleStore store, SecretSeal seal)
    : IUseCase<ConfirmWithPassword.Request, SignedIn>,
        IPrepared<ConfirmWithPassword.Request>
{
    private PasswordCheck _check = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who, which is to be the actor; password and code; what the browser says of itself, and whether it is known.</summary>
    public sealed record Request(AccountId Person, string Password, string Code, string? Browser = null, KnownBrowser? Known = null);

    /// <summary>Compares the password, which is slow on purpose.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        var login = (await store.People.Find(request.Person, cancellation))?.LoginName ?? "";
        _check = await SignIn.Compare(login, request.Password, store, cancellation);
        return "";
    }

    /// <summary>The device, begun anew.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor is not { Id: { } id, Presence: { } here } || id != request.Person || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var isKnown = request.Known?.IsOf(account) == true;
        if (account.SignIn(_check, request.Code, seal.OneTimeSecret(account), isKnown, act.Now).IsRefused(out _, out _))
        {
            act.Did(Verb.FailedToSignIn, NounRef.Of(id));
            act.KeepThoughRefused();
            return new Refusal("confirm-failed");
        }

        return await SignedIn.Again(request.Browser, account, here, store, act, cancellation);
    }
}
