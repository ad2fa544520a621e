using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>One organisation with its people: for whoever sees people, and for those who belong to it or speak for it.</summary>
public sealed class OrganisationPage(VisibleStore store, TimeProvider clock) : IView<OrganisationPage.Request, OrganisationPage.Shown>
{
    private const int Most = 500;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Which one.</summary>
    public sealed record Request(OrganisationId Organisation);

    /// <summary>An organisation.</summary>
    /// <param name="Organisation">Its name and category.</param>
    /// <param name="People">Its people, by name.</param>
    public sealed record Shown(OrganisationLine Organisation, IReadOnlyList<PersonLine> People);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var isTheirs = actor.May(Permission.SeePeople) || actor.Organisations.Contains(request.Organisation);
        if (!isTheirs || await store.Organisations.Find(request.Organisation, cancellation) is not { } organisation)
            return Refusals.NotFound(request.Organisation);

        var people = await store.People.Page(organisation.Id, 0, Most, cancellation);
        return new Shown(
            new OrganisationLine(organisation.Id, organisation.Name, organisation.Category, people.Count),
            await PersonLine.Of(people, store, clock.GetUtcNow(), cancellation)
        );
    }
}
