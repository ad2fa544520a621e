using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A number whose groups cannot be read: a hyphen between thousands (which makes a range of it), groups that are not of three figures, two ways of writing
/// thousands in one text. Protects figures from being misread (ISO 80000-1; the editorial manuals of the United Nations and of ITU).
/// </summary>
/// <remarks>Reads the text. Writes findings "number-format".</remarks>
internal sealed partial class NumberFormat : ICheck
{
    public string Rule => "number-format";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var found in Scan.Of(Hyphenated(), text.Text))
            if (!text.Sheet.IsMasked(found.Span.Start))
                yield return text.Found(this, Severity.Warning, found.Span, null, found.Match.Value) with
                {
                    Case = "range",
                };
        foreach (var found in Scan.Of(Misgrouped(), text.Folded))
            if (!text.Sheet.IsMasked(found.Span.Start))
                yield return text.Found(this, Severity.Warning, found.Span, null, found.Match.Value) with
                {
                    Case = "groups",
                };
        if (Mixed(text) is { } mixed)
            yield return mixed;
    }

    /// <summary>Thousands parted by a comma here and by a space there: told once, at the rarer way.</summary>
    private Finding? Mixed(CheckedText text)
    {
        var ways = Scan.Of(Grouped(), text.Text)
            .Where(found => !text.Sheet.IsMasked(found.Span.Start))
            .GroupBy(static found => Way(found.Match.Groups["by"].Value[0]))
            .OrderBy(static way => way.Count())
            .Select(static way => way.ToList())
            .ToList();
        return ways.Count < 2
            ? null
            : text.Found(this, Severity.Note, ways[0][0].Span, null, ways[0][0].Match.Value, ways[^1][0].Match.Value) with
            {
                Case = "mixed",
            };
    }

    private static char Way(char by) => by is ',' or '٬' or '.' ? by : ' ';

    [GeneratedRegex(@"(?<![\p{N}/\-–‑.,])[1-9][0-9]{0,2}(?:[‐‑‒](?:000|[0-9]{3}(?=[‐‑‒]000))){1,3}(?![\p{N}/\-–‑])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hyphenated();

    /// <summary>"12,34,567", "1,0000", "1 0000" are no numbers; "2,5" and "1,2345" may be decimals.</summary>
    [GeneratedRegex(
        @"(?<![\p{N}/.,\-])[0-9]{1,3},[0-9]{3},[0-9]{1,2}(?![\p{N},])|(?<![\p{N}/.,\-])[0-9]{1,3},[0-9]{2},[0-9]{3}(?![\p{N}])|(?<![\p{N}/.,\-])[1-9][0-9]{0,2},0000(?![0-9])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Misgrouped();

    [GeneratedRegex(
        @"(?<![\p{N}/.,\-–‑№(] ?)[1-9][0-9]{0,2}(?<by>[,٬\u00A0\u202F ])[0-9]{3}(?:\k<by>[0-9]{3}){0,3}(?![\p{N}/\-–‑]|[.,][0-9]|[ \u00A0][0-9])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Grouped();
}
