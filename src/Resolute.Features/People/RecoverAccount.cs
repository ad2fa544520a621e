using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A person whose authenticator is lost gets in by password and a recovery code, and sets up another authenticator. Every device ends; the code is used up.</summary>
public sealed class RecoverAccount(VisibleStore store, SecretSeal seal) : IUseCase<RecoverAccount.Request, SignedIn>, IPrepared<RecoverAccount.Request>
{
    private PasswordCheck _check = null!;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The recovery code, and name, password and the new authenticator; what the browser says of itself, and whether it is known.</summary>
    public sealed record Request(string RecoveryCode, NewEntry Entry, string? Browser = null, KnownBrowser? Known = null);

    /// <summary>Compares the password, which is slow on purpose.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        _check = await SignIn.Compare(request.Entry.LoginName, request.Entry.Password, store, cancellation);
        return "";
    }

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.OfLogin(Account.Login(request.Entry.LoginName), cancellation) is not { } account)
            return new Refusal("recovery-failed");

        var isKnown = request.Known?.IsOf(account) == true;
        var hash = RecoveryCode.HashOf(request.RecoveryCode);
        var code = (await store.Entries.RecoveryCodes(account.Id, cancellation)).SingleOrDefault(one => one.Hash == hash);
        if (account.IsLocked(isKnown, act.Now) || !_check.IsRight || _check.Kept != account.Password || code is null)
        {
            account.Fail(isKnown, act.Now);
            act.Did(Verb.FailedToSignIn, NounRef.Of(account.Id));
            act.KeepThoughRefused();
            return new Refusal("recovery-failed");
        }

        if (account.SetUp(request.Entry, seal.Typed(request.Entry.Secret), SignedIn.NewSalt(), SignedIn.NewStamp(), act.Now).IsRefused(out var reason, out _))
            return reason;

        store.Entries.Remove(code);
        await store.Entries.EndDevices(account.Id, cancellation);
        act.Did(Verb.Recovered, NounRef.Of(account.Id));
        SendAccountLetter.Ask(act, account.Id, AccountLetter.Recovered);
        return await SignedIn.On(request.Browser, account, store, act, cancellation);
    }
}
