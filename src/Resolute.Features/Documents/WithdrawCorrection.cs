using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>A person withdraws a correction: the text is read as if it had never been said. It stays in the list of what was said.</summary>
public sealed class WithdrawCorrection(VisibleStore store) : IUseCase<WithdrawCorrection.Request, WithdrawCorrection.Withdrawn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Which text, by its address; the version of it that the person saw; and which correction.</summary>
    public sealed record Request(string Address, int Version, CorrectionId Correction);

    /// <summary>What came of it.</summary>
    /// <param name="Address">Where the text is read.</param>
    /// <param name="Clause">The clause that has the words now; null where no clause has them.</param>
    /// <param name="Version">The version of the text from now on.</param>
    public sealed record Withdrawn(string Address, string? Clause, int Version);

    /// <inheritdoc/>
    public async Task<Ruling<Withdrawn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.At(act.Actor, request.Address.Trim('/'), cancellation) is not { } document)
            return Refusals.NotFound(request.Address);

        var known = await store.Corrections.Of(document, cancellation);
        if (known.FirstOrDefault(one => one.Id == request.Correction) is not { } correction)
            return Refusals.NotFound(request.Correction.ToString());

        var text = await store.Corrections.Text(document, cancellation);
        if (text.Seen(request.Version).Then(_ => correction.Withdraw(act.Now)).IsRefused(out var reason, out _))
            return reason;

        if ((await ReadOtherwise.Of(store, document, text, text.MachineReading, known, act, cancellation)).IsRefused(out reason, out _))
            return reason;

        act.Did(Verb.WithdrewCorrection, NounRef.Of(correction.Id), on: NounRef.Of(document.Id));
        return new Withdrawn(document.Address, new Text.Correcting.Places(text.Reading).At(correction.Says.At.Span.Start), text.Version);
    }
}
