using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>Citations, symbols, footnotes and references say in which clause they stand: where clauses have moved under them, they say it anew.</summary>
internal static class Mentions
{
    public static Reading Placed(Reading before, Reading now, Places places)
    {
        var old = new Places(before);
        var (starts, there) = (StartsOf(before), StartsOf(now));
        return now with
        {
            Citations = [.. before.Citations.Select(citation => citation with { At = PlaceOf(citation.At, citation.Claim.Span.Start) })],
            Symbols = [.. before.Symbols.Select(symbol => symbol with { At = PlaceOf(symbol.At, symbol.Span.Start) })],
            CrossReferences =
            [
                .. before.CrossReferences.Select(reference =>
                    reference with
                    {
                        At = PlaceOf(reference.At, reference.Span.Start) ?? places.Before(reference.Span.Start) ?? reference.At,
                        Target = reference.Target is { } target ? Moved(target) : null,
                    }
                ),
            ],
            Findings =
            [
                .. before.Findings.Select(finding =>
                    finding.At is { } at ? finding with { At = finding.Span.Length > 0 ? PlaceOf(at, finding.Span.Start) : Moved(at) } : finding
                ),
            ],
            Footnotes = [.. before.Footnotes.Select(note => note with { At = note.At is null ? null : CallOf(note) })],
        };

        string? PlaceOf(string? was, int position) => old.At(position) == places.At(position) ? was : places.At(position);

        // An id that still begins where it began is the same clause; else it is the clause that has its first words now.
        string? Moved(string id) => !starts.TryGetValue(id, out var start) || (there.TryGetValue(id, out var now) && now == start) ? id : places.At(start);

        string? CallOf(Footnote note) =>
            note.Call is not { } call ? Moved(note.At!)
            : old.Before(call.Start) == places.Before(call.Start) ? note.At
            : places.Before(call.Start);
    }

    private static Dictionary<string, int> StartsOf(Reading reading) =>
        reading.AllClauses().ToDictionary(static clause => clause.Id, static clause => clause.Span.Start, StringComparer.Ordinal);
}
