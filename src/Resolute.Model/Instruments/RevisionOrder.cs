using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolute.Model.Instruments;

/// <summary>Which of two revisions of an instrument is the later: by the year that its canonical form holds, or its edition.</summary>
public static partial class RevisionOrder
{
    private const int SessionCentury = 2000;
    private const int LastYearOfThisCentury = 70;

    /// <summary>The year of rev-dubai-2018, guadalajara-2010 and c24, the session of 2024, and c99, that of 1999; the edition of "3"; 0 where nothing is stated.</summary>
    public static int Of(string? canonical)
    {
        if (canonical is null)
            return 0;

        if (Year().Match(canonical) is { Success: true } year)
            return Number(year.Groups["year"].Value);

        if (SessionYear().Match(canonical) is { Success: true } session)
            return SessionOf(Number(session.Groups["year"].Value));

        return Edition().IsMatch(canonical) ? Number(canonical) : 0;
    }

    private static int SessionOf(int year) => year > LastYearOfThisCentury ? SessionCentury - 100 + year : SessionCentury + year;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("(^|-)(?<year>[12][0-9]{3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Year();

    [GeneratedRegex("^[a-z](?<year>[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex SessionYear();

    [GeneratedRegex("^[0-9]{1,3}$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Edition();
}
