using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator ends the one-time link of a person before it is used.</summary>
public sealed class RevokeAccountLink(VisibleStore store) : IUseCase<RevokeAccountLink.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Whose link.</summary>
    public sealed record Request(AccountId Person);

    /// <summary>The person.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.Link(request.Person, cancellation) is not { } link)
            return Refusals.NotFound(request.Person);

        store.People.Remove(link);
        act.Did(Verb.RevokedLink, NounRef.Of(request.Person));
        return request.Person;
    }
}
