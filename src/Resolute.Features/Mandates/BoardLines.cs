using Resolute.Features.Running;
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
        var lines = (await store.Boards.Lines(actor, ids, cancellation)).ToDictionary(line => line.MandateId);
        var passed = rows.Where(row => row.NextDue < today && row.StatusOn(today) != MandateStatus.Overdue).Select(row => row.MandateId).ToList();
        var expected = passed.Count == 0 ? null : await store.DueInstances.Expected(passed, cancellation);
        return
        [
            .. rows.Where(row => lines.ContainsKey(row.MandateId))
                .Select(row =>
                    Line(lines[row.MandateId], row, today) with
                    {
                        IsExpectedPast = expected is not null && expected.Contains((row.MandateId, row.NextDue)),
                    }
                ),
        ];
    }

    private static MandateLine Line(BoardLine line, BoardRow row, DateOnly today) =>
        new(
            row.Number,
            line.Version,
            line.AddresseeKey,
            line.AddresseeWords,
            line.Verb,
            line.Chapeau,
            line.Words,
            line.Label,
            line.Instrument,
            line.Address,
            row.State,
            row.IsProvisional,
            row.StatusOn(today),
            line.Due,
            line.Audience,
            line.Linked,
            line.Suggested,
            line.ConfirmedOn,
            row.NextDue == DateOnly.MaxValue ? null : row.NextDue
        );
}
