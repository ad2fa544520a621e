using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Study groups by number: "ITU-T Study Groups 2 and 12", "17-й Исследовательской комиссии", 第3研究组. The sector is named, or is that of the
/// assembly that speaks. Reads the folded text; writes itu/study-group-t-2.
/// </summary>
internal static partial class StudyGroups
{
    // "Study", études, Estudio.
    private static readonly HintWords Names = new("", "tud", "لج", "研究组");

    /// <summary>The study groups of a text, in order; several numbers behind one name are several bodies.</summary>
    public static IEnumerable<PhraseMatch<Body>> In(SourceView view, string? speaker)
    {
        var pattern = view.Language switch
        {
            Language.Chinese => Before(),
            Language.Russian => Ordinal(),
            _ => After(),
        };
        foreach (var found in Scan.Of(pattern, view.Folded, view.Language == Language.Russian ? null : Names))
        {
            if (SectorOf(found, speaker) is not { } sector)
                continue;
            var numbers = found.Match.Groups["number"].Captures;
            for (var at = 0; at < numbers.Count; at++)
            {
                // The first carries the name, the others only their number; in Russian and Chinese the name comes last.
                var isOpen = view.Language is Language.Russian or Language.Chinese;
                var start = at == 0 ? found.Span.Start : found.Offset + numbers[at].Index;
                var end = isOpen && at == numbers.Count - 1 ? found.Span.End : found.Offset + numbers[at].Index + numbers[at].Length;
                yield return new(TextSpan.Between(start, end), new Body($"itu/study-group-{sector}-{numbers[at].Value}", "group", null));
            }
        }
    }

    private static string? SectorOf(Found found, string? speaker) =>
        found["sector"] is { Length: > 0 } named
            ? named.ToLowerInvariant() switch
            {
                "r" => "r",
                "t" or "т" => "t",
                _ => "d",
            }
            : speaker switch
            {
                "itu/wtsa" => "t",
                "itu/wtdc" => "d",
                "itu/ra" => "r",
                _ => null,
            };

    [GeneratedRegex(
        @"(?:(?:ITU|UIT)-(?<sector>[RTD]) )?(?:Study Groups?|Commissions? d'études|Comisi(?:ón|ones) de Estudio|لج(?:نة|نتي|نتا|ان) الدراسات)(?: (?:de l'UIT|del UIT)-(?<sector>[RTD]))? (?<number>[0-9]{1,2})(?:(?:, | and | et | y | و)(?<number>[0-9]{1,2})){0,6}(?![0-9/])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex After();

    [GeneratedRegex(
        @"(?<![0-9])(?<number>[0-9]{1,2})(?:-[йяюе]|-ой|-ая|-ую)?(?:(?:, | и )(?<number>[0-9]{1,2})(?:-[йяюе]|-ой|-ая|-ую)?){0,6} исследовательск\p{L}+ комисси\p{L}+(?: МСЭ-(?<sector>[RTDТ]))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        @"(?:ITU-(?<sector>[RTD]))?第(?<number>[0-9]{1,2})(?:(?:、|和|及)第?(?<number>[0-9]{1,2})){0,6}研究组",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Before();
}
