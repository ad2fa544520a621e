using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Watches;

/// <summary>Nouns as pages name them, as far as the actor may see them.</summary>
internal static class NamedNouns
{
    public static async Task<IReadOnlyDictionary<string, Watched>> Of(
        VisibleStore store,
        IReadOnlyCollection<NounRef> nouns,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var named = new Dictionary<string, Watched>(StringComparer.Ordinal);
        var ids = nouns.ToLookup(noun => noun.Kind, noun => noun.Id, StringComparer.Ordinal);
        foreach (var one in await store.Mandates.OfIds(actor, [.. ids["mandate"].Select(id => new MandateId(Guid.Parse(id)))], cancellation))
            named[NounRef.Of(one.Mandate.Id).ToString()] = Watched.Of(one);
        foreach (var one in await store.Documents.OfIds(actor, [.. ids["document"].Select(id => new DocumentId(Guid.Parse(id)))], cancellation))
            named[NounRef.Of(one.Id).ToString()] = Watched.Of(one);
        if (ids.Contains("session"))
            foreach (var one in await store.Sessions.All(cancellation))
                named[NounRef.Of(one.Id).ToString()] = Watched.Of(one);
        foreach (var key in ids["instrument"])
            named[NounRef.OfInstrument(key).ToString()] = Watched.OfInstrument(key);
        named[NounRef.Everything.ToString()] = Watched.Everything;
        return named;
    }
}
