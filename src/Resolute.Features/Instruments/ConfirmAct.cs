using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A person confirms what the machine read of an act on an instrument. An abrogated instrument retires its mandates.</summary>
public sealed class ConfirmAct(VisibleStore store) : IUseCase<ConfirmAct.Request, Guid>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>Which act, the version that the person saw, and the day where the person knows it.</summary>
    public sealed record Request(Guid Act, int Version, DateOnly? On = null);

    /// <summary>The id of the act.</summary>
    public async Task<Ruling<Guid>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Acts.Find(act.Actor, new InstrumentActId(request.Act), cancellation) is not { } suggested)
            return Refusals.NotFound(request.Act);

        var telling = suggested.DocumentId is { } id ? await store.Documents.Find(act.Actor, id, cancellation) : null;
        var wasConfirmed = suggested.State == InstrumentActState.Confirmed;
        if (suggested.Confirm(request.Version, request.On, telling?.Standing, act.Now).IsRefused(out var reason, out _))
            return reason;

        if (!wasConfirmed)
            act.Did(Verb.ConfirmedAct, NounRef.Of(suggested.Id), on: telling is null ? null : NounRef.Of(telling.Id));
        return suggested.Id.Value;
    }
}
