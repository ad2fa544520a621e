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

    /// <summary>Which page, from 1; or behind one of them.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="After">The account of the last one shown.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(int Page = 1, Guid? After = null, int Length = PageLength);

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
        var length = Math.Clamp(request.Length, 1, PageLength);
        var last = request.After is { } id ? await store.People.Find(new AccountId(id), cancellation) : null;
        if (request.After is not null && last is not { ErasedAt: null })
            return Refusals.CursorUnknown;

        var people = last is null
            ? await store.People.Page(null, (page - 1) * PageLength, length + 1, cancellation)
            : await store.People.PageBehind(last, length + 1, cancellation);
        var organisations = await OrganisationLine.All(store, cancellation);
        return new Shown(
            await PersonLine.Of([.. people.Take(length)], store, clock.GetUtcNow(), cancellation),
            page,
            people.Count > length,
            [.. organisations.Values]
        );
    }
}
