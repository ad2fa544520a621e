using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Checks;
using Resolute.Text.Citations;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A job of the installation: after a document was taken in, what it tells of acts on instruments is suggested, for a person to confirm.</summary>
public sealed class SuggestActs(VisibleStore store) : IUseCase<SuggestActs.Request, int>
{
    /// <summary>Its name in the outbox.</summary>
    public const string Job = "suggest-acts";

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The document, by id.</summary>
    public sealed record Request(Guid Document);

    /// <summary>How many acts were suggested.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Documents.Find(act.Actor, new DocumentId(request.Document), cancellation) is not { } document)
            return 0;

        var reading = await store.Documents.TextOf(document, cancellation);
        var known = (await store.Acts.ToldBy(document.Id, cancellation)).Select(one => (one.Key, one.Revision, one.Kind)).ToHashSet();
        // What an adopted text says is done on the day of its adoption; a report tells of other days.
        var on = document.Standing == Standing.Adopted ? document.AdoptedOn ?? RevisionDates.StatedBy(reading) : null;
        var suggested = 0;
        foreach (var told in ToldActs.In(reading))
        {
            var suggestion = InstrumentAct.Suggest(document.Id, told, on, act.Now);
            if (!known.Add((suggestion.Key, suggestion.Revision, suggestion.Kind)))
                continue;
            store.Acts.Add(suggestion);
            act.Did(Verb.SuggestedAct, NounRef.Of(suggestion.Id), on: NounRef.Of(document.Id));
            suggested++;
        }

        return suggested;
    }
}
