using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>The table that secretariats keep by hand: paragraph, action requested, entities asked, due, status, evidence; of a board's selection or of one text.</summary>
public sealed class MandateTable(VisibleStore store, TimeProvider clock) : IView<MandateTable.Request, MandateTable.Shown>
{
    private const int AtOnce = 200;
    private const int Most = 5_000;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What a board asks for, without its page; or the address of a text.</summary>
    public sealed record Request(MandateBoard.Request Board, string? Text = null);

    /// <summary>The rows by number, or by day where days are asked for.</summary>
    /// <param name="Rows">At most 5,000.</param>
    /// <param name="IsWhole">Whether there are no more.</param>
    public sealed record Shown(IReadOnlyList<Row> Rows, bool IsWhole)
    {
        /// <summary>The document whose text was asked for; null for a board's selection.</summary>
        public DocumentLine? Document { get; init; }
    }

    /// <summary>A mandate with the names of its evidence.</summary>
    public sealed record Row(MandateLine Line, IReadOnlyList<string> Evidence)
    {
        /// <summary>The times that it would be due, while it is provisional or confirmed by nobody; they count nowhere.</summary>
        public IReadOnlyList<WouldBeDue> WouldBeDue { get; init; } = [];

        /// <summary>The heading or verb that rules its clause, as printed.</summary>
        public string Heading { get; init; } = "";

        /// <summary>The language of its words.</summary>
        public Language Language { get; init; }
    }

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var rows = new List<Row>();
        if (request.Text is { } address)
        {
            if (await store.Documents.At(actor, address, cancellation) is not { } document)
                return Refusals.NotFound(address);

            var asking = await TextRows.Of(store, actor, document, cancellation);
            foreach (var some in asking.Chunk(AtOnce))
                await Add(await store.Boards.Of(actor.Audience, [.. some.Select(one => one.Mandate.Id)], cancellation));
            return new Shown(await TextRows.InTheWordsOf(store, document, asking, rows, cancellation), true) { Document = DocumentLine.Of(document) };
        }

        var asked = MandateBoard.Asked(request.Board with { After = 0 }, actor, today);
        while (rows.Count < Most)
        {
            var page = await store.Boards.Page(asked, AtOnce, cancellation);
            await Add(page);
            if (page.Count < AtOnce)
                return new Shown(rows, true);
            asked = asked with { After = page[^1].Number };
        }

        return new Shown(rows, false);

        async Task Add(IReadOnlyList<BoardRow> page)
        {
            var asking = (await store.Mandates.OfIds(actor, [.. page.Select(row => row.MandateId)], cancellation)).ToDictionary(one => one.Mandate.Number);
            var wouldBe = await WouldBeDue.Of(store, [.. asking.Values.Select(one => one.Mandate)], today, cancellation);
            foreach (var line in await BoardLines.Of(store, actor, page, today, cancellation))
            {
                var id = asking[line.Number].Mandate.Id;
                rows.Add(
                    new Row(line, line.EvidenceCount == 0 ? [] : await EvidenceNames.Of(store, actor, id, cancellation))
                    {
                        WouldBeDue = [.. wouldBe[id]],
                        Heading = asking[line.Number].Clause.Heading,
                        Language = asking[line.Number].Document.Language,
                    }
                );
            }
        }
    }
}
