using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>
/// What concerns one office, delegation or Bureau on two printed pages: what is overdue, due within a year, due later or without a day, done and on what
/// evidence, and what comes to it from others.
/// </summary>
public sealed class Brief(VisibleStore store, TimeProvider clock) : IView<Brief.Request, Brief.Shown>
{
    private const int MostOverdue = 6;
    private const int MostDue = 7;
    private const int MostOthers = 4;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Whose, by key: itu/secretary-general, itu/member-states.</summary>
    public sealed record Request(string Key);

    /// <summary>The brief.</summary>
    /// <param name="Key">Whose.</param>
    /// <param name="Today">The day that it is judged on.</param>
    /// <param name="ByStatus">How many of all that is asked of it have which status.</param>
    /// <param name="Overdue">What is overdue, the longest first.</param>
    /// <param name="Due">What is due within a year, the next first; at its head what is open although its day has passed, as where it was only expected.</param>
    /// <param name="Later">What is open and due later, or names no day.</param>
    /// <param name="Done">What was reported or done, with the evidence, the newest first.</param>
    /// <param name="Arriving">What others are to report to it or through it, the next first.</param>
    public sealed record Shown(
        string Key,
        DateOnly Today,
        IReadOnlyDictionary<MandateStatus, int> ByStatus,
        Part Overdue,
        Part Due,
        Part Later,
        Part Done,
        Part Arriving
    );

    /// <summary>Some lines, and whether there are more.</summary>
    public sealed record Part(IReadOnlyList<Entry> Entries, bool HasMore);

    /// <summary>A mandate in a brief.</summary>
    /// <param name="Line">The mandate.</param>
    /// <param name="Recipients">To whom it is to be reported, by key or as printed.</param>
    /// <param name="Route">Through whom, by key or as printed.</param>
    /// <param name="Evidence">What shows that it was done: names of documents with places, events, addresses.</param>
    public sealed record Entry(MandateLine Line, IReadOnlyList<string> Recipients, IReadOnlyList<string> Route, IReadOnlyList<string> Evidence);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (!Bodies.Knows(request.Key))
            return Refusals.NotFound(request.Key);

        var today = GenevaDay.Today(clock);
        var audience = actor.Audience;
        var asked = new BoardAsked(audience, today) { AddresseeKey = request.Key };
        var year = today.AddYears(1);
        var counts = await store.Boards.Counts(audience, today, request.Key, cancellation);
        return new Shown(
            request.Key,
            today,
            counts
                .Where(count => count.Status is not null)
                .GroupBy(count => count.Status!.Value)
                .ToDictionary(group => group.Key, group => group.Sum(one => one.Count)),
            await PartOf(asked with { Statuses = [MandateStatus.Overdue], Order = BoardOrder.Overdue }, MostOverdue),
            await PartOf(asked with { IsNotOverdue = true, DueThrough = year, Order = BoardOrder.NextDue }, MostDue),
            await PartOf(asked with { Statuses = Open, DueFrom = year.AddDays(1), Order = BoardOrder.NextDue }, MostOthers),
            await Entries(await Answered(asked), MostOthers),
            await Entries(await store.Boards.Standing(audience, request.Key, [PartyRole.Recipient, PartyRole.Route], MostOthers + 1, cancellation), MostOthers)
        );

        // Each status by its own step of the index.
        async Task<IReadOnlyList<BoardRow>> Answered(BoardAsked some)
        {
            var reported = await store.Boards.Page(some with { Statuses = [MandateStatus.Reported], Order = BoardOrder.Newest }, MostOthers + 1, cancellation);
            var fulfilled = await store.Boards.Page(
                some with
                {
                    Statuses = [MandateStatus.Fulfilled],
                    Order = BoardOrder.Newest,
                },
                MostOthers + 1,
                cancellation
            );
            return [.. reported.Concat(fulfilled).OrderByDescending(row => row.Number)];
        }

        async Task<Part> PartOf(BoardAsked some, int most) => await Entries(await store.Boards.Page(some, most + 1, cancellation), most);

        async Task<Part> Entries(IReadOnlyList<BoardRow> rows, int most)
        {
            if (rows.Count == 0)
                return new Part([], false);

            var shown = rows.Take(most).ToList();
            var lines = (await BoardLines.Of(store, actor, shown, today, cancellation)).ToDictionary(line => line.Number);
            var asking = (await store.Mandates.OfIds(actor, [.. shown.Select(row => row.MandateId)], cancellation)).ToDictionary(one => one.Mandate.Id);
            var entries = new List<Entry>();
            foreach (var row in shown.Where(row => lines.ContainsKey(row.Number)))
            {
                var particulars = asking[row.MandateId].Mandate.Particulars;
                entries.Add(
                    new Entry(
                        lines[row.Number],
                        Named(particulars.Recipients),
                        Named(particulars.Route),
                        await EvidenceNames.Of(store, actor, row.MandateId, cancellation)
                    )
                );
            }

            return new Part(entries, rows.Count > most);
        }
    }

    private static readonly MandateStatus[] Open = [MandateStatus.NoEvidence, MandateStatus.UnderWay, MandateStatus.Continuing];

    private static List<string> Named(IReadOnlyList<NamedBody> bodies) => [.. bodies.Select(body => body.Key ?? body.Words)];
}

/// <summary>The linked evidence of a mandate by the names that people know it by.</summary>
internal static class EvidenceNames
{
    private const int Most = 3;

    public static async Task<IReadOnlyList<string>> Of(VisibleStore store, Actor actor, MandateId mandate, CancellationToken cancellation) =>
        [
            .. (await store.Evidence.Of(actor, mandate, cancellation))
                .Where(one => one.Evidence.State == EvidenceState.Linked)
                .Take(Most)
                .Select(one => NameOf(one.Evidence, one.Document)),
        ];

    private static string NameOf(Evidence piece, Document? document) =>
        document is null ? piece.Event ?? piece.Url ?? "" : $"{document.Symbol ?? document.Name}{(piece.PlaceLabel is { } place ? $", {place}" : "")}";
}
