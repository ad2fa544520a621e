using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Texts;

/// <summary>The sentence of a finding as an officer reads it: words of the text inside it keep their own direction.</summary>
public static class FindingWords
{
    // U+2068 and U+2069: first-strong isolate, and its end (Unicode Standard Annex 9).
    private const char Begin = '\u2068';
    private const char End = '\u2069';

    /// <summary>The findings that the catalogue can word: a rule that a kept reading knew by another name has no words any more.</summary>
    public static IEnumerable<Finding> Worded(Reading reading, Catalogue words) =>
        reading.Findings.Where(finding => words.Has(finding.Key) && words.Has(Why(finding)));

    public static string Of(Finding finding, Reading reading, Catalogue words) =>
        words.Say(
            finding.Key,
            words.Language is Language.Arabic || reading.Language is Language.Arabic
                ? [.. finding.Arguments.Select(static said => $"{Begin}{said}{End}")]
                : finding.Arguments
        );

    /// <summary>The key of why its rule exists.</summary>
    public static string Why(Finding finding) => $"check.{finding.Rule}.why";
}
