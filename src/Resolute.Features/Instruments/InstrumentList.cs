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
        var texts = await store.Instruments.Texts(actor, cancellation);
        var mandates = await store.Mandates.CountByRevision(actor, cancellation);
        var lines = texts
            .GroupBy(text => text.Instrument.Id)
            .Select(group => LineOf([.. group], mandates, request.Language))
            .Where(line => IsAsked(line, request))
            .ToList();
        if (request.After is null)
            return lines.Take(request.Most).ToList();

        var last = lines.FindIndex(line => line.Key == request.After);
        return last < 0 ? Refusals.CursorUnknown : lines.Skip(last + 1).Take(request.Most).ToList();
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

    private static bool IsAsked(Line line, Request request)
    {
        var segments = line.Address.Split('/');
        return (request.Body is null || request.Body == line.Body || request.Body == segments[1])
            && (request.Number is null || request.Number == line.Number || request.Number == segments[2]);
    }
}
