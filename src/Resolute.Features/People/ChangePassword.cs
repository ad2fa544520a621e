using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person changes the password, by the present one. Every device ends, and the one before them is signed in anew.</summary>
public sealed class ChangePassword(VisibleStore store) : IUseCase<ChangePassword.Request, SignedIn>, IPrepared<ChangePassword.Request>
{
    private PasswordCheck _check = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who, which is to be the actor; the present password, the new one; what the browser says of itself, and whether it is known.</summary>
    public sealed record Request(AccountId Person, string Present, NewPassword Wanted, string? Browser = null, KnownBrowser? Known = null);

    /// <summary>Compares the present password, which is slow on purpose.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        var login = (await store.People.Find(request.Person, cancellation))?.LoginName ?? "";
        _check = await SignIn.Compare(login, request.Present, store, cancellation);
        return "";
    }

    /// <summary>The device that goes on.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || id != request.Person || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var isKnown = request.Known?.IsOf(account) == true;
        var ruling = account.ChangePassword(_check, request.Wanted, SignedIn.NewSalt(), SignedIn.NewStamp(), isKnown, act.Now);
        if (ruling.IsRefused(out var reason, out _))
        {
            if (reason.Code is not "password-wrong")
                return reason;

            act.Did(Verb.FailedToSignIn, NounRef.Of(id));
            act.KeepThoughRefused();
            return reason;
        }

        await store.Entries.EndDevices(id, cancellation);
        act.Did(Verb.ChangedPassword, NounRef.Of(id));
        SendAccountLetter.Ask(act, id, AccountLetter.PasswordChanged);
        return await SignedIn.On(request.Browser, account, store, act, cancellation);
    }
}
