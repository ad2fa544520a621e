using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The organisations whose people take part, by name.</summary>
public sealed class OrganisationList(VisibleStore store) : IView<OrganisationList.Request, IReadOnlyList<OrganisationLine>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.SeePeople;

    /// <summary>Nothing to say: all of them.</summary>
    public sealed record Request;

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<OrganisationLine>>> See(Request request, Actor actor, CancellationToken cancellation) =>
        (await store.Organisations.All(cancellation))
            .Select(row => new OrganisationLine(row.Organisation.Id, row.Organisation.Name, row.Organisation.Category, row.People))
            .ToList();
}
