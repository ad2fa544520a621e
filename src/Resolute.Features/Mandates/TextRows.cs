using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Mandates;

/// <summary>The mandates of one text in the order of its paragraphs. Those that another language of its revision gave stand with its own words.</summary>
internal static class TextRows
{
    /// <summary>What counts or may yet count: neither rejected nor lapsed.</summary>
    public static async Task<IReadOnlyList<AskingClause>> Of(VisibleStore store, Actor actor, Document document, CancellationToken cancellation) =>
        [.. (await store.Mandates.OfText(actor, document, cancellation)).Where(one => one.Mandate.State is not (MandateState.Rejected or MandateState.Lapsed))];

    /// <summary>The rows with the words, labels and addresses of a text, by lineage where another language gave them.</summary>
    public static async Task<IReadOnlyList<MandateTable.Row>> InTheWordsOf(
        VisibleStore store,
        Document document,
        IReadOnlyList<AskingClause> asking,
        IReadOnlyList<MandateTable.Row> rows,
        CancellationToken cancellation
    )
    {
        var byNumber = asking.ToDictionary(one => one.Mandate.Number);
        var own = (await store.Documents.ClausesOf(document, cancellation)).ToLookup(clause => clause.WId, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row => (Row: row, Clause: own[byNumber[row.Line.Number].Clause.WId].FirstOrDefault()))
                .OrderBy(one => one.Clause?.Ordinal ?? int.MaxValue)
                .ThenBy(one => one.Row.Line.Number)
                .Select(one =>
                    one.Clause is not { } clause || byNumber[one.Row.Line.Number].Document.Id == document.Id
                        ? one.Row
                        : one.Row with
                        {
                            Heading = clause.Heading,
                            Language = document.Language,
                            Line = one.Row.Line with
                            {
                                Chapeau = clause.Chapeau,
                                Words = clause.Words,
                                Label = clause.Label,
                                Instrument = document.Name,
                                Address = TextAddress.OfClause(document.Address, clause.EId),
                            },
                        }
                ),
        ];
    }
}
