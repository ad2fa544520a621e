using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A person signs in with password and one-time code. Every failure reads the same; five in a row close the account for five minutes.</summary>
public sealed class SignIn(VisibleStore store) : IUseCase<SignIn.Request, SignedIn>, IPrepared<SignIn.Request>
{
    // A name that nobody has takes as long as one that somebody has.
    private static readonly string NobodysPassword = PasswordHash.Of("", new byte[PasswordHash.SaltLength]);

    private PasswordCheck _check = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Name, password and the code of the moment.</summary>
    public sealed record Request(string LoginName, string Password, string Code);

    /// <summary>Compares the password, which is slow on purpose.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        var kept = (await store.People.OfLogin(Account.Login(request.LoginName), cancellation))?.Password ?? NobodysPassword;
        _check = new PasswordCheck(kept, PasswordHash.Matches(request.Password, kept));
        return "";
    }

    /// <inheritdoc/>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.OfLogin(Account.Login(request.LoginName), cancellation) is not { } account)
            return new Refusal("sign-in-failed");

        if (account.SignIn(_check, request.Code, act.Now).IsRefused(out var reason, out _))
        {
            act.Did(Verb.FailedToSignIn, NounRef.Of(account.Id));
            act.KeepThoughRefused();
            return reason;
        }

        act.Became(Actor.Officer(account.Id, account.Name));
        act.Did(Verb.SignedIn, NounRef.Of(account.Id));
        return new SignedIn(account.Id, account.Name, account.Stamp);
    }
}
