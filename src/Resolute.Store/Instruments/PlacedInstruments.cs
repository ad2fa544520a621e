using Microsoft.EntityFrameworkCore;
using Resolute.Model.Instruments;

namespace Resolute.Store.Instruments;

/// <summary>Fills what instruments that an older version took in do not have yet: their place in lists.</summary>
internal static class PlacedInstruments
{
    public static async Task Fill(ResoluteContext context, CancellationToken cancellation)
    {
        var unplaced = await context
            .Instruments.Where(instrument => instrument.Place == "")
            .Select(instrument => new { instrument.Id, instrument.Key })
            .ToListAsync(cancellation);
        foreach (var one in unplaced)
        {
            var place = Instrument.PlaceOf(one.Key);
            // What is computed from the instrument itself is no deed: it goes past the journal.
            await context
                .Instruments.Where(instrument => instrument.Id == one.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(instrument => instrument.Place, place), cancellation);
        }
    }
}
