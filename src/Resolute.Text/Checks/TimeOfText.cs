using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>When a text was written, as far as it tells.</summary>
/// <param name="Issued">The day it states of itself: its date, or the last day of the conference that speaks; null where it states none.</param>
/// <param name="NotBefore">The last day of the youngest thing that it cites or states of itself: it cannot be older.</param>
internal sealed record TimeOfText(DateOnly? Issued, DateOnly? NotBefore)
{
    public static TimeOfText Of(CheckedText text)
    {
        var reading = text.Reading;
        return Of(reading, Header(reading) ?? Conference(text) ?? Own(reading));
    }

    /// <summary>The same without the words of the chapeau: what a kept reading tells.</summary>
    public static TimeOfText Of(Reading reading) => Of(reading, Header(reading) ?? Own(reading));

    private static TimeOfText Of(Reading reading, DateOnly? issued)
    {
        var cited = reading
            .Citations.Select(static citation => KnownRevisions.DateOf(citation.Key.Value, citation.Revision) ?? SessionStart(citation.Key.Value))
            .Where(date => date is not null && (issued is null || date <= issued))
            .Append(issued)
            .Max();
        return new(issued, cited);
    }

    private static DateOnly? Header(Reading reading) =>
        DateOnly.TryParseExact(reading.Header.Date?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Own(Reading reading) =>
        reading.Instrument is { } instrument ? KnownRevisions.DateOf(instrument.Key.Value, instrument.Revision) : null;

    private static DateOnly? Conference(CheckedText text) =>
        SpeakingBody.Of(text.View) is { Key: { } key, Year: { } year } ? KnownRevisions.Of(key, year)?.End : null;

    // A resolution of the nth session of the General Assembly is of September 1945 + n at the earliest; the Economic and Social Council numbers by year.
    private static DateOnly? SessionStart(string key)
    {
        var parts = key.Split('/');
        if (parts is not ["un", var body, "res", var session, ..] || !int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return (body, number) switch
        {
            ("ga", >= 31 and <= 130) => new DateOnly(1945 + number, 9, 10),
            ("ecosoc", >= 1978 and <= 2100) => new DateOnly(number, 1, 1),
            _ => null,
        };
    }
}
