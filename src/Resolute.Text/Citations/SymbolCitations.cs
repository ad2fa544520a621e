using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Instruments cited by symbol: A/RES/70/125, E/RES/2024/13, S/RES/1373 (2001), WHA66.24. Reads the folded text; writes citations.</summary>
internal static partial class SymbolCitations
{
    public static IEnumerable<Citation> In(SourceView view)
    {
        foreach (var found in Scan.Of(ResolutionSymbol(), view.Folded))
        {
            var body = found["body"] switch
            {
                "A" => "un/ga",
                "A/HRC" => "un/hrc",
                "E" => "un/ecosoc",
                _ => "un/sc",
            };
            yield return CitationPass.Cite(
                view,
                new($"{body}/{(found["kind"] == "DEC" ? "dec" : "res")}/{found["number"].ToLowerInvariant()}"),
                null,
                found.Span,
                "citation-symbol",
                0.98
            );
        }

        foreach (var found in Scan.Of(HealthAssembly(), view.Folded))
            yield return CitationPass.Cite(view, new($"who/wha/res/{found["number"]}"), null, found.Span, "citation-symbol", 0.98);
        foreach (var found in Scan.Of(HealthDecision(), view.Folded))
        {
            var body = found["body"] == "EB" ? "eb" : "wha";
            yield return CitationPass.Cite(view, new($"who/{body}/dec/{found["session"]}({found["number"]})"), null, found.Span, "citation-symbol", 0.98);
        }
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9/])(?<body>A/HRC|A|E|S)/(?<kind>RES|DEC)/(?<number>[0-9]{1,4}(?:/[0-9]{1,3}[A-Z]?)?)(?![0-9A-Za-z/])",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex ResolutionSymbol();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<body>WHA|EB)(?<session>[0-9]{1,3})\((?<number>[0-9]{1,3})\)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HealthDecision();

    [GeneratedRegex(@"(?<![A-Za-z0-9])WHA(?<number>[0-9]{1,2}\.[0-9]{1,3})(?![0-9])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HealthAssembly();
}
