using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Store;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>The instrument and revision that an adopted text is of, made where they are new, and the texts whose clauses it continues.</summary>
internal static class Revisions
{
    /// <summary>The revision of a text that prints its number, and where the text is read.</summary>
    public static async Task<RevisionText> Of(VisibleStore store, Reading reading, DateTimeOffset now, CancellationToken cancellation)
    {
        var title = reading.Instrument!;
        if (await store.Instruments.OfKey(title.Key.Value, cancellation) is not { } instrument)
        {
            instrument = Instrument.Named(title, now);
            store.Instruments.Add(instrument);
        }

        if (await store.Instruments.RevisionOf(instrument, title.Revision ?? Revision.Original, cancellation) is not { } revision)
        {
            revision = Revision.Of(instrument, title.Revision, now);
            store.Instruments.Add(revision);
        }

        return new RevisionText(revision.Id, TextAddress.OfText(instrument, revision.Canonical, reading.Language));
    }

    /// <summary>The texts of the instrument whose clauses a new one follows, and the lineages that are taken.</summary>
    public static async Task<(IReadOnlyList<KnownText> Follows, IReadOnlyList<string> Taken)> LineageOf(
        VisibleStore store,
        Reading reading,
        CancellationToken cancellation
    )
    {
        var title = reading.Instrument!;
        if (await store.Instruments.OfKey(title.Key.Value, cancellation) is not { } instrument)
            return ([], []);

        var texts = await store.Instruments.HeldTexts(instrument, cancellation);
        var known = new List<KnownText>();
        foreach (
            var at in KnownText.ToFollow(
                [.. texts.Select(held => (held.Revision.Order, held.Document.Language))],
                RevisionOrder.Of(title.Revision),
                reading.Language
            )
        )
            known.Add(
                new KnownText(await store.Documents.TextOf(texts[at].Document, cancellation), await store.Documents.ClausesOf(texts[at].Document, cancellation))
            );
        return (known, await store.Instruments.WIdsOf(instrument, cancellation));
    }
}
