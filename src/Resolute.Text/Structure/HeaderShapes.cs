using System.Text.RegularExpressions;

namespace Resolute.Text.Structure;

/// <summary>How symbols and days look that stand in the head of a document.</summary>
internal static partial class HeaderShapes
{
    // A group of a council has a letter of its own: CWG-WSIS&SDG-42/12-E.
    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9&+]*(?:-[A-Z][A-Za-z0-9&+]*){0,3}[-/. ]?[0-9][A-Za-z0-9/.&+()-]*\z", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Symbol();

    [GeneratedRegex(@"\A[0-9]{1,4}(?:\([A-Za-z]{3,4}\.? ?[0-9]{1,3}\)){0,2}-[ACEFRS]\z", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex ConferenceNumber();

    [GeneratedRegex(@"(?<![0-9A-Za-z/])(?:[A-Z][A-Za-z0-9&+-]*[-/])?[0-9][A-Za-z0-9/.&+()]*-[ACEFRS]\z", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex SymbolBehind();

    // The days of a meeting are not the day of a document.
    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}\s*[-–—]\s*[0-9]{1,2}\s+\p{L}|\p{L}\s*[-–—]\s*[0-9]{1,2}\s+\p{L}|至", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex SpanOfDays();

    [GeneratedRegex(@"-(?<letter>[ACEFRS])\z", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Suffix();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Year();
}
