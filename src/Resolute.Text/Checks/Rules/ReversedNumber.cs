using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A number of the General Assembly or of ECOSOC with its halves exchanged: 125/70 for 70/125. Protects citation: the session (or year) stands first, also in
/// Arabic, where figures are easily turned round with the line.
/// </summary>
/// <remarks>Reads citations. Writes findings "reversed-number" with the number turned.</remarks>
internal sealed partial class ReversedNumber : ICheck
{
    // Numbers of the form session/number begin with the thirty-first session (1976); there is one session a year.
    private const int FirstSession = 31;
    private const int LastSession = 99;
    private const int FirstYear = 1946;

    public string Rule => "reversed-number";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var citation in text.Reading.Citations)
        {
            var parts = citation.Key.Value.Split('/');
            if (parts is not ["un", "ga" or "ecosoc", _, _, _])
                continue;
            foreach (var found in Scan.Of(Pair(), text.Folded, citation.Claim.Span))
                if (IsTurned(parts[1], Figures(found["first"]), Figures(found["second"])))
                {
                    var better = $"{found["second"]}/{found["first"]}";
                    yield return text.Found(this, Severity.Warning, found.Span, better, found.Match.Value, better);
                }
        }
    }

    private static bool IsTurned(string body, int first, int second) =>
        body == "ga" ? first is < FirstSession or > LastSession && second is >= FirstSession and <= LastSession : first < FirstYear && second >= FirstYear;

    private static int Figures(string words) => int.Parse(words, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9/])(?<first>[0-9]{1,4})/(?<second>[0-9]{1,4})(?![0-9/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pair();
}
