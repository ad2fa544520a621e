using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Store;
using Resolute.Text.Citations;
using Resolute.Text.Languages;

namespace Resolute.Features.Documents;

/// <summary>The instrument and revision that an adopted text is of, made where they are new, and the texts whose clauses it continues.</summary>
internal static class Revisions
{
    /// <summary>The revision that a title names, and where its text in a language is read.</summary>
    public static async Task<RevisionText> Of(VisibleStore store, InstrumentTitle title, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
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

        return new RevisionText(revision.Id, TextAddress.OfText(instrument, revision.Canonical, language));
    }

    /// <summary>The texts of the instrument whose clauses a new one follows, and the lineages that are taken.</summary>
    public static async Task<(IReadOnlyList<KnownText> Follows, IReadOnlyList<string> Taken)> LineageOf(
        VisibleStore store,
        InstrumentTitle title,
        Language language,
        CancellationToken cancellation
    )
    {
        if (await store.Instruments.OfKey(title.Key.Value, cancellation) is not { } instrument)
            return ([], []);

        var texts = await store.Instruments.HeldTexts(instrument, cancellation);
        var known = new List<KnownText>();
        foreach (
            var at in KnownText.ToFollow([.. texts.Select(held => (held.Revision.Order, held.Document.Language))], RevisionOrder.Of(title.Revision), language)
        )
            known.Add(
                new KnownText(await store.Documents.TextOf(texts[at].Document, cancellation), await store.Documents.ClausesOf(texts[at].Document, cancellation))
            );
        return (known, await store.Instruments.WIdsOf(instrument, cancellation));
    }
}
