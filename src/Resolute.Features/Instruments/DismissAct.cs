using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A person says that an act on an instrument is not so, suggested or confirmed.</summary>
public sealed class DismissAct(VisibleStore store) : IUseCase<DismissAct.Request, Guid>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which act, and the version that the person saw.</summary>
    public sealed record Request(Guid Act, int Version);

    /// <summary>The id of the act.</summary>
    public async Task<Ruling<Guid>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Acts.Find(act.Actor, new InstrumentActId(request.Act), cancellation) is not { } known)
            return Refusals.NotFound(request.Act);

        var wasDismissed = known.State == InstrumentActState.Dismissed;
        if (known.Dismiss(request.Version, act.Now).IsRefused(out var reason, out _))
            return reason;

        if (!wasDismissed)
            act.Did(Verb.DismissedAct, NounRef.Of(known.Id), on: known.DocumentId is { } document ? NounRef.Of(document) : null);
        return known.Id.Value;
    }
}
