using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>The keys of the bodies of whose instruments the actor may see a text, to choose from.</summary>
public sealed class InstrumentBodies(VisibleStore store) : IView<InstrumentBodies.Request, IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>All of them.</summary>
    public sealed record Request;

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<string>>> See(Request request, Actor actor, CancellationToken cancellation) =>
        (await store.Instruments.Bodies(actor, cancellation)).ToList();
}
