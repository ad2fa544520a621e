using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>In the demonstration anybody signs in as one of its invented persons, without a password. Nobody signs in so as a real one, and nobody at all elsewhere.</summary>
public sealed class SignInAsInvented(VisibleStore store, Demonstration demonstration) : IUseCase<SignInAsInvented.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who, and what the browser says of itself.</summary>
    public sealed record Request(AccountId Person, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (!demonstration.IsOn || await store.People.Find(request.Person, cancellation) is not { IsDemo: true, ErasedAt: null } account)
            return new Refusal("sign-in-failed");

        var person = await SignedIn.On(request.Browser, account, store, act, cancellation);
        act.Did(Verb.SignedIn, NounRef.Of(account.Id));
        return person;
    }
}
