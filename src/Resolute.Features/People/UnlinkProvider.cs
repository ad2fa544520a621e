using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person parts the account from a sign-in provider; the last way in stays.</summary>
public sealed class UnlinkProvider(VisibleStore store) : IUseCase<UnlinkProvider.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <summary>The provider.</summary>
    public sealed record Request(string Issuer);

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var links = await store.Entries.ProviderLinks(id, cancellation);
        if (links.SingleOrDefault(one => one.Issuer == request.Issuer) is not { } link)
            return Refusals.NotFound(request.Issuer);

        if (links.Count == 1 && account.Password.Length == 0 && (await store.Entries.Passkeys(id, cancellation)).Count == 0)
            return new Refusal("last-way-in");

        store.Entries.Remove(link);
        act.Did(Verb.UnlinkedProvider, NounRef.Of(id));
        return id;
    }
}
