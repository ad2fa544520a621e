using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The invented persons of the demonstration, with their roles: who to sign in as. Elsewhere there are none.</summary>
public sealed class InventedPeople(VisibleStore store, TimeProvider clock, Demonstration demonstration)
    : IView<InventedPeople.Request, IReadOnlyList<PersonLine>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Nothing to say: all of them.</summary>
    public sealed record Request;

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<PersonLine>>> See(Request request, Actor actor, CancellationToken cancellation) =>
        demonstration.IsOn
            ? (await PersonLine.Of(await store.People.Demo(cancellation), store, clock.GetUtcNow(), cancellation)).ToList()
            : new List<PersonLine>();
}
