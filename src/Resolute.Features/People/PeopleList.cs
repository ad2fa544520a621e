using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who takes part, by name, sixty a page.</summary>
public sealed class PeopleList(VisibleStore store, TimeProvider clock) : IView<PeopleList.Request, PeopleList.Shown>
{
    private const int PageLength = 60;
    private const int LastPage = 10_000;

    /// <inheritdoc/>
    public static Permission Needs => Permission.SeePeople;

    /// <summary>Which page, from 1.</summary>
    public sealed record Request(int Page = 1);

    /// <summary>A page of people.</summary>
    /// <param name="People">By name.</param>
    /// <param name="Page">Which page.</param>
    /// <param name="HasNext">Whether there is another.</param>
    /// <param name="Organisations">The organisations to choose from.</param>
    public sealed record Shown(IReadOnlyList<PersonLine> People, int Page, bool HasNext, IReadOnlyList<OrganisationLine> Organisations);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var page = Math.Clamp(request.Page, 1, LastPage);
        var people = await store.People.Page(null, (page - 1) * PageLength, PageLength + 1, cancellation);
        var organisations = await OrganisationLine.All(store, cancellation);
        return new Shown(
            await PersonLine.Of([.. people.Take(PageLength)], store, clock.GetUtcNow(), cancellation),
            page,
            people.Count > PageLength,
            [.. organisations.Values]
        );
    }
}
