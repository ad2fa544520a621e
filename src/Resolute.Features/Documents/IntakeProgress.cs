using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>How many files of an intake are settled, for whoever looks on.</summary>
public sealed class IntakeProgress(VisibleStore store) : IView<IntakeProgress.Request, IntakeProgress.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Which intake.</summary>
    public sealed record Request(Guid Intake);

    /// <summary>How far it is.</summary>
    /// <param name="Settled">How many files are taken in or refused.</param>
    /// <param name="Files">Of how many.</param>
    public sealed record Shown(int Settled, int Files);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) =>
        await store.Intakes.Count(actor, new IntakeId(request.Intake), cancellation) is (var settled, > 0 and var files)
            ? new Shown(settled, files)
            : Refusals.NotFound(request.Intake.ToString());
}
