using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>A person says what became of an instrument: adopted, revised, abrogated, endorsed. A document tells of it, or the person says why.</summary>
public sealed class SayAct(VisibleStore store) : IUseCase<SayAct.Request, Guid>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepInstruments;

    /// <summary>What the person says.</summary>
    /// <param name="Key">The instrument's key: itu/pp/res/140.</param>
    /// <param name="Kind">adopted, revised, abrogated or endorsed.</param>
    /// <param name="Revision">The canonical revision; null where the instrument as a whole is meant.</param>
    /// <param name="By">The key of the body or instrument that did it; null where nobody says.</param>
    /// <param name="On">When; null where nobody says.</param>
    /// <param name="Document">The slug of the document that tells of it; null where none is here.</param>
    /// <param name="Note">What the person says of it; needed where no document tells.</param>
    public sealed record Request(string Key, InstrumentActKind Kind, string? Revision, string? By, DateOnly? On, string? Document, string? Note);

    /// <summary>The id of the act.</summary>
    public async Task<Ruling<Guid>> Run(Request request, Act act, CancellationToken cancellation)
    {
        Document? document = null;
        if (!string.IsNullOrEmpty(request.Document))
        {
            document = await store.Documents.Find(act.Actor, request.Document, cancellation);
            if (document is null)
                return Refusals.NotFound(request.Document);
            if (document.Standing == Standing.Draft)
                return new Refusal("act-of-a-draft");
        }

        var said = new SaidAct(request.Key, request.Kind, request.Revision, request.By, request.On, document?.Id, request.Note);
        if (InstrumentAct.Say(said, act.Now).IsRefused(out var reason, out var made))
            return reason;

        store.Acts.Add(made);
        act.Did(Verb.SaidAct, NounRef.Of(made.Id), on: document is null ? null : NounRef.Of(document.Id), text: made.Note);
        return made.Id.Value;
    }
}
