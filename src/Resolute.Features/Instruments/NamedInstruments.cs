using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Instruments;

/// <summary>The instruments that an address names: Resolution 2 and Decision 2 of a body may share one; each is found by its key, held or only cited.</summary>
internal static class NamedInstruments
{
    public static async Task<IReadOnlyList<InstrumentName>> Of(VisibleStore store, Actor actor, string body, string number, CancellationToken cancellation)
    {
        var first = new string([.. body.TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        if (first.Length == 0 || !TextAddress.CanBe(body) || !TextAddress.CanBe(number))
            return [];

        var held = await store.Instruments.Keys(actor, first, cancellation);
        var cited = await store.Citations.Keys(actor, first + "/", cancellation);
        return
        [
            .. held.Concat(cited.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(InstrumentName.Of)
                .OfType<InstrumentName>()
                .Where(name => IsAt(name, body, number))
                .OrderByDescending(name => name.Kind, StringComparer.Ordinal),
        ];
    }

    private static bool IsAt(InstrumentName name, string body, string number)
    {
        var segments = name.Address.Split('/');
        return (body == name.Body || body == segments[1]) && (number == name.Number || number == segments[2]);
    }
}
