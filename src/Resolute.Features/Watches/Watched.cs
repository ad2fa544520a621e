using System.Globalization;
using Resolute.Features.Instruments;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Watches;

/// <summary>What can be watched, as pages name it.</summary>
/// <param name="Kind">mandate, document, instrument, session or everything.</param>
/// <param name="Name">What it is called: an instrument with the label of its paragraph, the name of a document, a session; the key of an instrument.</param>
/// <param name="Address">Where its page stands, without the leading slash; empty for everything.</param>
public sealed record Watched(string Kind, string Name, string Address)
{
    /// <summary>The number of a mandate.</summary>
    public int? Number { get; init; }

    internal static readonly Watched Everything = new(NounRef.Everything.Kind, "", "");

    /// <summary>The noun that an address names, as far as the actor may see it; null where there is none.</summary>
    internal static async Task<NounRef?> At(VisibleStore store, Actor actor, string address, CancellationToken cancellation)
    {
        var segments = address.Trim('/').Split('/');
        return segments switch
        {
            [""] => NounRef.Everything,
            ["mandates", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var told) => await store.Mandates.Find(
                actor,
                told,
                cancellation
            )
                is { } mandate
                ? NounRef.Of(mandate.Id)
                : null,
            ["calendar", var body, var name] => (await store.Sessions.All(cancellation)).FirstOrDefault(session =>
                TextAddress.OfSession(session) == $"calendar/{body}/{name}"
            )
                is { } session
                ? NounRef.Of(session.Id)
                : null,
            ["instruments", var body, var number] => (await NamedInstruments.Of(store, actor, body, number, cancellation)) is [var named, ..]
                ? NounRef.OfInstrument(named.Key)
                : null,
            _ => await store.Documents.At(actor, string.Join('/', segments), cancellation) is { } document ? NounRef.Of(document.Id) : null,
        };
    }

    internal static Watched Of(AskingClause asking) =>
        new("mandate", $"{asking.Document.Name} {asking.Clause.Label}".TrimEnd(), $"mandates/{asking.Mandate.Number.ToString(CultureInfo.InvariantCulture)}")
        {
            Number = asking.Mandate.Number,
        };

    internal static Watched Of(Document document) => new("document", document.Name, document.Address);

    internal static Watched Of(Model.Calendar.Session session) => new("session", session.Key, TextAddress.OfSession(session));

    internal static Watched OfInstrument(string key) => new("instrument", key, InstrumentName.Of(key)?.Address ?? "instruments");
}
