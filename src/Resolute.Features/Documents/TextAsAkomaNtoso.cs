using Resolute.Features.Running;
using Resolute.Formats.AkomaNtoso;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>A held text as a file of Akoma Ntoso, with the lineage of its clauses. One gives away what one may see, corrections included.</summary>
public sealed class TextAsAkomaNtoso(VisibleStore store, TimeProvider clock) : IView<TextAsAkomaNtoso.Request, byte[]>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which text, by its address without the leading slash: <c>documents/SLUG</c> or <c>instruments/BODY/NUMBER/REVISION/LANGUAGE</c>.</summary>
    public sealed record Request(string Address);

    /// <inheritdoc/>
    public async Task<Ruling<byte[]>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var address = request.Address.Trim('/');
        if (await store.Documents.At(actor, address, cancellation) is not { } document)
            return Refusals.NotFound(address);

        var whole = await store.Documents.TextOf(document, cancellation);
        // What an editor would notice is for those who work inside, whatever of the text is released.
        var reading = actor.SeesInternal ? whole : whole with { Findings = [] };
        var clauses = await store.Documents.ClausesOf(document, cancellation);
        var lineages = clauses
            .DistinctBy(clause => clause.EId, StringComparer.Ordinal)
            .ToDictionary(clause => clause.EId, clause => clause.WId, StringComparer.Ordinal);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return AkomaNtosoWriter.Bytes(reading, new AkomaNtosoCopy(today) { Lineages = lineages });
    }
}
