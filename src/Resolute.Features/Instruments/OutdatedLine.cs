using Resolute.Model.Instruments;

namespace Resolute.Features.Instruments;

/// <summary>A citation of a revision that is not the latest known.</summary>
/// <param name="Key">The cited instrument.</param>
/// <param name="Revision">The revision that the words name.</param>
/// <param name="Words">The citation as printed.</param>
/// <param name="Clause">The clause or section that cites; null in header and title.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Start">Where the words stand in the text, in UTF-16 units.</param>
/// <param name="Later">The later revision.</param>
/// <param name="From">From when the later revision can be cited; null where not known.</param>
/// <param name="IsHeld">Whether the text of the later revision is held.</param>
/// <param name="Age">outdated-when-written, superseded-since, or later-known where the days do not tell which was first.</param>
/// <param name="Address">Where the later revision is read, without the leading slash; the instrument's page where its text is not held.</param>
public sealed record OutdatedLine(
    string Key,
    string Revision,
    string Words,
    string? Clause,
    int Line,
    int Start,
    string Later,
    DateOnly? From,
    bool IsHeld,
    CitedAge Age,
    string? Address
)
{
    internal static OutdatedLine Of(OutdatedCitation outdated, KnownChains chains, Text.Languages.Language language)
    {
        var citation = outdated.Citation;
        return new OutdatedLine(
            citation.Key.Value,
            citation.Revision!,
            citation.Words,
            citation.At,
            citation.Line,
            citation.Claim.Span.Start,
            outdated.Later,
            outdated.From,
            outdated.IsHeld,
            outdated.Age,
            chains.TextOf(citation.Key.Value, outdated.Later, language)?.Document.Address ?? InstrumentName.Of(citation.Key.Value)?.Address
        );
    }
}
