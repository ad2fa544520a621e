using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A person signs in with password and one-time code. Every failure reads the same; five in a row close the account for five minutes to browsers that are not known.</summary>
public sealed class SignIn(VisibleStore store, SecretSeal seal) : IUseCase<SignIn.Request, SignedIn>, IPrepared<SignIn.Request>
{
    // A name that nobody has takes as long as one that somebody has.
    private static readonly string NobodysPassword = PasswordHash.Of("", new byte[PasswordHash.SaltLength]);

    private PasswordCheck _check = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Name, password and the code of the moment; what the browser says of itself, and whether it is known.</summary>
    public sealed record Request(string LoginName, string Password, string Code, string? Browser = null, KnownBrowser? Known = null);

    /// <summary>Compares the password, which is slow on purpose.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        _check = await Compare(request.LoginName, request.Password, store, cancellation);
        return "";
    }

    /// <summary>Compares a password with the one that a name signs in with; nobody's and an empty one take as long.</summary>
    internal static async Task<PasswordCheck> Compare(string loginName, string password, VisibleStore store, CancellationToken cancellation)
    {
        var kept = (await store.People.OfLogin(Account.Login(loginName), cancellation))?.Password;
        var isRight = PasswordHash.Matches(password, kept is { Length: > 0 } ? kept : NobodysPassword);
        var isToRenew = isRight && kept is { Length: > 0 } && !PasswordHash.IsCurrent(kept);
        return new PasswordCheck(kept ?? "", isRight, isToRenew ? PasswordHash.Of(password, SignedIn.NewSalt()) : null);
    }

    /// <inheritdoc/>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.OfLogin(Account.Login(request.LoginName), cancellation) is not { } account)
            return new Refusal("sign-in-failed");

        var isKnown = request.Known?.IsOf(account) == true;
        if (account.SignIn(_check, request.Code, seal.OneTimeSecret(account), isKnown, act.Now).IsRefused(out var reason, out _))
        {
            act.Did(Verb.FailedToSignIn, NounRef.Of(account.Id));
            act.KeepThoughRefused();
            return reason;
        }

        // Kept before there was a key, or by a door without one.
        if (seal.HasKey && !SecretSeal.IsSealed(account.Secret))
            account.KeepSecret(seal.Close(account.Secret));
        var person = await SignedIn.On(request.Browser, account, store, act, cancellation);
        act.Did(Verb.SignedIn, NounRef.Of(account.Id));
        return person;
    }
}
