using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>The mandates that the actor may see, by number, with counts by state and status. Provisional and unconfirmed ones count in no status.</summary>
public sealed class MandateBoard(VisibleStore store, TimeProvider clock) : IView<MandateBoard.Request, MandateBoard.Shown>
{
    private const int PageLength = 50;

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
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var mandates = await store.Mandates.All(actor, cancellation);
        var today = await StatusesToday.Of(store, clock, actor, null, cancellation);
        var statuses = mandates.ToDictionary(mandate => mandate.Id, mandate => today.Of(mandate).Status);
        var asked = mandates.Where(mandate => IsAsked(mandate, statuses[mandate.Id], request)).Take(PageLength + 1).ToList();
        var page = asked.Take(PageLength).ToList();
        var lines = await store.Mandates.OfIds(actor, [.. page.Select(mandate => mandate.Id)], cancellation);
        return new Shown(
            [.. lines.Select(today.Line)],
            asked.Count > PageLength ? page[^1].Number : null,
            statuses.Values.OfType<MandateStatus>().CountBy(status => status).ToDictionary(),
            mandates.CountBy(mandate => mandate.State).ToDictionary()
        );
    }

    private static bool IsAsked(Mandate mandate, MandateStatus? status, Request request) =>
        mandate.Number > request.After
        && (request.State is null || mandate.State == request.State)
        && (request.Status is null || status == request.Status)
        && (request.AddresseeKey is null || mandate.AddresseeKey == request.AddresseeKey);
}
