using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who holds a one-time link sets up a passkey to sign in with, in place of password and codes.</summary>
public sealed class SetUpPasskey(VisibleStore store) : IUseCase<SetUpPasskey.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link, the name to be found by, what the browser answered, at which site, and what it says of itself.</summary>
    public sealed record Request(string Token, string LoginName, PasskeyAnswer Answer, PasskeySite Site, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await OpenedLink.Of(request.Token, request.LoginName, store, act, cancellation)).IsRefused(out var reason, out var opened))
            return reason;

        var (id, name) = (opened.Person.Id, BrowserName.Of(request.Browser));
        if ((await AddPasskey.Prove(id, name, request.Answer, request.Site, store, act, cancellation)).IsRefused(out reason, out var passkey))
            return reason;

        if (opened.Person.SetUpWithPasskey(request.LoginName, SignedIn.NewStamp(), act.Now).IsRefused(out reason, out _))
            return reason;

        await store.Entries.EndAll(id, cancellation);
        store.Entries.Add(passkey);
        return await opened.Use(request.Browser, store, act, cancellation);
    }
}
