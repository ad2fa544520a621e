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

    /// <summary>All of them, or at most so many; from the first on, or behind one of them.</summary>
    /// <param name="Most">How many at most.</param>
    /// <param name="After">The id of the last one shown.</param>
    public sealed record Request(int Most = int.MaxValue, Guid? After = null);

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<OrganisationLine>>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var lines = (await store.Organisations.All(cancellation))
            .Select(row => new OrganisationLine(row.Organisation.Id, row.Organisation.Name, row.Organisation.Category, row.People))
            .ToList();
        var last = request.After is { } id ? lines.FindIndex(line => line.Id.Value == id) : -1;
        return last < 0 && request.After is not null ? Refusals.CursorUnknown : lines.Skip(last + 1).Take(request.Most).ToList();
    }
}
