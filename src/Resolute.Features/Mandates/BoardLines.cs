using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Mandates;

/// <summary>Rows of a board as lines of a list: by index, however many mandates there are.</summary>
internal static class BoardLines
{
    /// <summary>The lines of some rows, in their order.</summary>
    public static async Task<IReadOnlyList<MandateLine>> Of(
        VisibleStore store,
        Actor actor,
        IReadOnlyList<BoardRow> rows,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        if (rows.Count == 0)
            return [];

        var ids = rows.Select(row => row.MandateId).ToList();
        var asking = (await store.Mandates.OfIds(actor, ids, cancellation)).ToDictionary(one => one.Mandate.Id);
        var evidence = await store.Evidence.ByMandate(actor, ids, cancellation);
        var passed = rows.Where(row => row.NextDue < today && row.StatusOn(today) != MandateStatus.Overdue).Select(row => row.MandateId).ToList();
        var expected = passed.Count == 0 ? null : await store.DueInstances.Expected(passed, cancellation);
        return
        [
            .. rows.Where(row => asking.ContainsKey(row.MandateId))
                .Select(row =>
                    Line(asking[row.MandateId], row, [.. evidence[row.MandateId]], today) with
                    {
                        IsExpectedPast = expected is not null && expected.Contains((row.MandateId, row.NextDue)),
                    }
                ),
        ];
    }

    private static MandateLine Line(AskingClause asking, BoardRow row, IReadOnlyCollection<Evidence> evidence, DateOnly today) =>
        new(
            asking.Mandate.Number,
            asking.Mandate.Version,
            asking.Mandate.AddresseeKey,
            asking.Mandate.AddresseeWords,
            asking.Mandate.Verb,
            asking.Clause.Chapeau,
            asking.Clause.Words,
            asking.Clause.Label,
            asking.Document.Name,
            TextAddress.OfClause(asking.Document.Address, asking.Clause.EId),
            asking.Mandate.State,
            asking.Mandate.IsProvisional,
            row.StatusOn(today),
            asking.Mandate.Due,
            asking.Mandate.Audience,
            evidence.Count(piece => piece.State == EvidenceState.Linked),
            evidence.Count(piece => piece.State == EvidenceState.Suggested),
            asking.Mandate.ConfirmedOn,
            row.NextDue == DateOnly.MaxValue ? null : row.NextDue
        );
}
