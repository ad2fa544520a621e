using Resolute.Formats.AkomaNtoso;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Documents;

/// <summary>A held text written as Akoma Ntoso, as far as an actor may see it.</summary>
internal static class AkomaNtosoFile
{
    public static async Task<byte[]> Of(VisibleStore store, Document document, Actor actor, DateOnly day, CancellationToken cancellation)
    {
        var whole = await store.Documents.TextOf(document, cancellation);
        // What an editor would notice is for those who work inside, whatever of the text is released.
        var reading = actor.SeesInternal ? whole : whole with { Findings = [] };
        var clauses = await store.Documents.ClausesOf(document, cancellation);
        var lineages = clauses
            .DistinctBy(clause => clause.EId, StringComparer.Ordinal)
            .ToDictionary(clause => clause.EId, clause => clause.WId, StringComparer.Ordinal);
        return AkomaNtosoWriter.Bytes(reading, new AkomaNtosoCopy(day) { Lineages = lineages });
    }
}
