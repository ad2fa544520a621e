using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A symbol in a form that its series does not have: a document's symbol among resolutions, a stroke or a stop left out. Protects citation: A/70/299 is a document
/// of the seventieth session, A/RES/70/299 a resolution (United Nations document symbols, ST/LIB).
/// </summary>
/// <remarks>Reads the text. Writes findings "symbol-form".</remarks>
internal sealed partial class SymbolForm : ICheck
{
    public string Rule => "symbol-form";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var found in Scan.Of(Row(), text.Folded))
        {
            if (!found.Match.Value.Contains("/RES/", StringComparison.Ordinal))
                continue;
            foreach (Capture symbol in found.Match.Groups["symbol"].Captures)
                if (!symbol.Value.Contains("/RES/", StringComparison.Ordinal))
                    yield return text.Found(this, Severity.Warning, new TextSpan(found.Offset + symbol.Index, symbol.Length), null, symbol.Value) with
                    {
                        Case = "document",
                    };
        }

        foreach (var found in Scan.Of(Broken(), text.Folded))
        {
            var better = Better(found.Match);
            yield return text.Found(this, Severity.Warning, found.Span, better, found.Span.Of(text.Text), better) with
            {
                Case = "form",
            };
        }
    }

    private static string Better(Match match) =>
        match.Groups["res"].Success
            ? $"{match.Groups["organ"].Value}/RES/{match.Groups["session"].Value}/{match.Groups["paper"].Value}"
            : $"({match.Groups["kind"].Value}.{match.Groups["figure"].Value})";

    /// <summary>Symbols in a row, joined by commas or "and".</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9/])(?<symbol>[AE]/(?:RES/)?[0-9]{2,4}/[0-9]{1,4})(?:(?:[ ]?[,、][ ]?(?:and )?|[ ](?:and|et|y|и)[ ]|[ ]?و[ ]?|[和与及])(?<symbol>[AE]/(?:RES/)?[0-9]{2,4}/[0-9]{1,4})(?![0-9/])){1,12}",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Row();

    /// <summary>"A/RES70/125", "A/RES/70-125", "A/RES 70/125"; "(Rev1)", "(Rev 2)".</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9/])(?<organ>[AE])/(?<res>RES)(?:(?<session>[0-9]{2,4})/|/(?<session>[0-9]{2,4})-| (?<session>[0-9]{2,4})/)(?<paper>[0-9]{1,4})(?![0-9/])|(?<=[0-9])\((?<kind>Rev|Add|Corr) ?(?<figure>[0-9]{1,2})\)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Broken();
}
