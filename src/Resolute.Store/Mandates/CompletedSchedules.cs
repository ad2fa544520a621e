using Microsoft.EntityFrameworkCore;
using Resolute.Model.Mandates;

namespace Resolute.Store.Mandates;

/// <summary>Gives mandates that an older version proposed the due rules of their clauses.</summary>
internal static class CompletedSchedules
{
    public static async Task Fill(ResoluteContext context, CancellationToken cancellation)
    {
        var documents = await context
            .Mandates.Where(mandate => mandate.Due != null && mandate.Schedule == DueSchedule.None)
            .Select(mandate => mandate.DocumentId)
            .Distinct()
            .ToListAsync(cancellation);
        foreach (var document in documents)
        {
            if (await context.DocumentTexts.AsNoTracking().SingleOrDefaultAsync(text => text.DocumentId == document, cancellation) is not { } text)
                continue;

            var asked = MandateProposals.In(text.Reading).ToLookup(one => one.EId, StringComparer.Ordinal);
            var unfilled =
                from mandate in context.Mandates
                join clause in context.Clauses on mandate.ClauseId equals clause.Id
                where mandate.DocumentId == document && mandate.Due != null && mandate.Schedule == DueSchedule.None
                select new { mandate.Id, clause.EId };
            foreach (var one in await unfilled.ToListAsync(cancellation))
            {
                if (asked[one.EId].FirstOrDefault()?.Schedule is not { Cycles.Count: > 0 } schedule)
                    continue;

                // What is computed from the text itself is no deed: it goes past the journal.
                await context
                    .Mandates.Where(mandate => mandate.Id == one.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(mandate => mandate.Schedule, schedule), cancellation);
            }
        }
    }
}
