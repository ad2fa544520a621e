using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>The instruments that the actor may see, by body and number.</summary>
public sealed class InstrumentList(VisibleStore store) : IView<InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>
{
    private const int AtOnce = 200;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>All of them, or those of one body and number, each as its key or its address writes it; and the reader's language.</summary>
    /// <param name="Body">The body.</param>
    /// <param name="Number">The number.</param>
    /// <param name="Language">The reader's language.</param>
    /// <param name="Most">How many at most.</param>
    /// <param name="After">The key of the last one shown.</param>
    public sealed record Request(
        string? Body = null,
        string? Number = null,
        Language Language = Language.Unknown,
        int Most = int.MaxValue,
        string? After = null
    );

    /// <summary>One instrument.</summary>
    /// <param name="Key">Its key: itu/pp/res/140.</param>
    /// <param name="Body">The key of its body.</param>
    /// <param name="Kind">res, dec or rec.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Title">The title of its newest text in the language asked for by the reader where held, else in English, else in any.</param>
    /// <param name="Address">/instruments/BODY/NUMBER without the leading slash.</param>
    /// <param name="Texts">Its texts that the actor may see, newest revision first.</param>
    /// <param name="Confirmed">How many confirmed mandates of its newest text the actor may see.</param>
    /// <param name="Proposed">How many await review; 0 for the public.</param>
    public sealed record Line(
        string Key,
        string Body,
        string Kind,
        string Number,
        string Title,
        string Address,
        IReadOnlyList<TextPage.HeldText> Texts,
        int Confirmed,
        int Proposed
    );

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<Line>>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var last = request.After is { } key ? await store.Instruments.Find(actor, key, cancellation) : null;
        if (last is null && request.After is not null)
            return Refusals.CursorUnknown;

        var body = request.Body is { } asked
            ? (await store.Instruments.Bodies(actor, cancellation)).FirstOrDefault(one => one == asked || TextAddress.OfBody(one) == asked)
            : null;
        var lines = new List<Line>();
        if (body is null && request.Body is not null)
            return lines;

        for (var length = 0; lines.Count < request.Most; )
        {
            // Of a number that is asked for there are few among many.
            length = request.Number is null ? Math.Min(AtOnce, request.Most - lines.Count) : AtOnce;
            var page = await store.Instruments.Page(actor, body, last, length, cancellation);
            lines.AddRange(await LinesOf([.. page.Where(one => IsNumbered(one, request.Number))], request.Language, actor, cancellation));
            if (page.Count < length)
                break;
            last = page[^1];
        }

        return lines.Take(request.Most).ToList();
    }

    private async Task<IEnumerable<Line>> LinesOf(IReadOnlyList<Instrument> page, Language language, Actor actor, CancellationToken cancellation)
    {
        if (page.Count == 0)
            return [];

        var texts = (await store.Instruments.TextsOf(actor, [.. page.Select(one => one.Key)], cancellation)).ToLookup(text => text.Instrument.Id);
        var newest = page.Select(one => texts[one.Id].First().Revision.Id).ToList();
        var mandates = await store.Mandates.CountByRevision(actor, newest, cancellation);
        return page.Select(one => LineOf([.. texts[one.Id]], mandates, language));
    }

    private static Line LineOf(IReadOnlyList<InstrumentText> texts, IReadOnlyDictionary<(RevisionId, MandateState), int> mandates, Language language)
    {
        var (instrument, newest) = (texts[0].Instrument, texts[0].Revision);
        var text = texts
            .Where(text => text.Revision.Id == newest.Id)
            .MinBy(text =>
                text.Document.Language == language ? 0
                : text.Document.Language == Language.English ? 1
                : 2
            )!;
        return new Line(
            instrument.Key,
            instrument.Body,
            instrument.Kind,
            instrument.Number,
            text.Document.Title,
            TextAddress.OfInstrument(instrument),
            [.. texts.Select(TextPage.HeldText.Of)],
            mandates.GetValueOrDefault((newest.Id, MandateState.Confirmed)),
            mandates.GetValueOrDefault((newest.Id, MandateState.Proposed))
        );
    }

    private static bool IsNumbered(Instrument instrument, string? number) =>
        number is null || number == instrument.Number || number == TextAddress.OfInstrument(instrument).Split('/')[^1];
}
