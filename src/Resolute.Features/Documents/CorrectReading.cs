using System.Text.Json;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A person corrects how a text was read: moves a boundary, says whom a clause asks. The correction holds through every new reading of the same file.</summary>
public sealed class CorrectReading(VisibleStore store) : IUseCase<CorrectReading.Request, CorrectReading.Corrected>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Which text, by its address; the version of it that the person saw; and what is to be corrected.</summary>
    public sealed record Request(string Address, int Version, SaidCorrection Said);

    /// <summary>What came of it.</summary>
    /// <param name="Id">The correction, for withdrawing it.</param>
    /// <param name="Address">Where the text is read.</param>
    /// <param name="Clause">The clause that has the corrected words now; null where no clause has them.</param>
    /// <param name="Version">The version of the text from now on.</param>
    public sealed record Corrected(CorrectionId Id, string Address, string? Clause, int Version);

    /// <inheritdoc/>
    public async Task<Ruling<Corrected>> Run(Request request, Act act, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.At(act.Actor, request.Address.Trim('/'), cancellation) is not { } document)
            return Refusals.NotFound(request.Address);

        var text = await store.Corrections.Text(document, cancellation);
        if (text.Seen(request.Version).Then(seen => request.Said.In(seen.Reading)).IsRefused(out var reason, out var says))
            return reason;

        var known = await store.Corrections.Of(document, cancellation);
        if (TextCorrection.Make(document, text, known, says, act.Actor, act.Now).IsRefused(out reason, out var correction))
            return reason;

        store.Corrections.Add(correction);
        if ((await ReadOtherwise.Of(store, document, text, text.MachineReading, [.. known, correction], act, cancellation)).IsRefused(out reason, out _))
            return reason;

        act.Did(Verb.CorrectedReading, NounRef.Of(correction.Id), on: NounRef.Of(document.Id), text: JsonSerializer.Serialize(request.Said));
        return new Corrected(correction.Id, document.Address, new Text.Correcting.Places(text.Reading).At(says.At.Span.Start), text.Version);
    }
}
