using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>Whether a text binds, where no officer says so: a draft is a draft; an adopted text prints its number in its title.</summary>
public static class StandingRule
{
    /// <summary>The standing that a reading suggests.</summary>
    public static Standing Of(Reading reading) =>
        reading.Kind switch
        {
            DocumentKind.DraftResolution => Standing.Draft,
            DocumentKind.Resolution or DocumentKind.Decision or DocumentKind.Recommendation when reading.Instrument is not null => Standing.Adopted,
            _ => Standing.None,
        };

    /// <summary>The share of the text's non-blank characters without a place, 0 to 1.</summary>
    public static double UnplacedShare(Reading reading)
    {
        var all = reading.Text.Count(letter => !char.IsWhiteSpace(letter));
        var unplaced = reading.Unplaced.Sum(piece => piece.Span.Of(reading.Text).Count(letter => !char.IsWhiteSpace(letter)));
        return all == 0 ? 0 : (double)unplaced / all;
    }
}
