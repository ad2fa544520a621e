using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>The mandates that the actor may see, by number, with counts by state and status. Provisional and unconfirmed ones count in no status.</summary>
public sealed class MandateBoard : IView<MandateBoard.Request, MandateBoard.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>All, or one state, one status, one addressee; a page of 50 after a number.</summary>
    public sealed record Request(MandateState? State = null, MandateStatus? Status = null, string? AddresseeKey = null, int After = 0);

    /// <summary>A page of mandates and the counts over all that the actor may see.</summary>
    public sealed record Shown(
        IReadOnlyList<MandateLine> Mandates,
        int? NextAfter,
        IReadOnlyDictionary<MandateStatus, int> ByStatus,
        IReadOnlyDictionary<MandateState, int> ByState
    );

    /// <inheritdoc/>
    public Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) => throw new NotSupportedException();
}
