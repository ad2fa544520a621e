using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator says that an organisation is called otherwise, or takes part otherwise.</summary>
public sealed class ChangeOrganisation(VisibleStore store) : IUseCase<ChangeOrganisation.Request, OrganisationId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Which one, its name, and as what it takes part.</summary>
    public sealed record Request(OrganisationId Organisation, string Name, MembershipCategory Category);

    /// <summary>The organisation.</summary>
    public async Task<Ruling<OrganisationId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Organisations.Find(request.Organisation, cancellation) is not { } organisation)
            return Refusals.NotFound(request.Organisation);

        if (organisation.Change(request.Name, request.Category).IsRefused(out var reason, out _))
            return reason;

        if (await store.Organisations.OfName(organisation.Name, cancellation) is { } same && same.Id != organisation.Id)
            return new Refusal("organisation-exists");

        act.Did(Verb.ChangedOrganisation, NounRef.Of(organisation.Id), text: organisation.Name);
        return organisation.Id;
    }
}
