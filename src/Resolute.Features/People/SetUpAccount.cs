using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who holds a one-time link sets up a name, a password and one-time codes to sign in with.</summary>
public sealed class SetUpAccount(VisibleStore store, SecretSeal seal) : IUseCase<SetUpAccount.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link, how the person signs in from now on, and what the browser says of itself.</summary>
    public sealed record Request(string Token, NewEntry Entry, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await OpenedLink.Of(request.Token, request.Entry.LoginName, store, act, cancellation)).IsRefused(out var reason, out var opened))
            return reason;

        var ruling = opened.Person.SetUp(request.Entry, seal.Typed(request.Entry.Secret), SignedIn.NewSalt(), SignedIn.NewStamp(), act.Now);
        if (ruling.IsRefused(out reason, out _))
            return reason;

        await store.Entries.EndAll(opened.Person.Id, cancellation);
        return await opened.Use(request.Browser, store, act, cancellation);
    }
}
