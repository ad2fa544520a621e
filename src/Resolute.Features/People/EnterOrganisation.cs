using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator enters an organisation whose people take part.</summary>
public sealed class EnterOrganisation(VisibleStore store) : IUseCase<EnterOrganisation.Request, OrganisationId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Its name, and as what it takes part.</summary>
    public sealed record Request(string Name, MembershipCategory Category);

    /// <summary>The organisation.</summary>
    public async Task<Ruling<OrganisationId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (Organisation.Enter(request.Name, request.Category, act.Now).IsRefused(out var reason, out var organisation))
            return reason;

        if (await store.Organisations.OfName(organisation.Name, cancellation) is not null)
            return new Refusal("organisation-exists");

        store.Organisations.Add(organisation);
        act.Did(Verb.EnteredOrganisation, NounRef.Of(organisation.Id), text: organisation.Name);
        return organisation.Id;
    }
}
