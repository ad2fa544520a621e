using System.Buffers;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A dash where a symbol or a number has a hyphen. Protects search: "CWG–X–41/7" with dashes is another string of letters than the symbol. A non-breaking
/// hyphen is good typesetting; it is told once where the same text writes the same series both ways.
/// </summary>
/// <remarks>Reads the symbols and the text. Writes findings "odd-hyphen" with the symbol in plain hyphens.</remarks>
internal sealed partial class OddHyphen : ICheck
{
    private const string Dashes = "–—−‒⁃\u00AD";
    private const string Hyphens = "‐‑";

    private static readonly SearchValues<char> AnyDash = SearchValues.Create(Dashes);
    private static readonly SearchValues<char> AnyHyphen = SearchValues.Create(Hyphens);

    public string Rule => "odd-hyphen";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var plain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in text.Reading.Symbols)
            if (symbol.Words.Contains('-', StringComparison.Ordinal) && symbol.Words.AsSpan().IndexOfAny(AnyHyphen) < 0)
                plain.Add(Series(symbol.Key));
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in text.Reading.Symbols)
        {
            if (symbol.Words.AsSpan().IndexOfAny(AnyDash) >= 0)
                yield return Of(text, symbol.Span, Severity.Warning, null);
            else if (symbol.Words.AsSpan().IndexOfAny(AnyHyphen) >= 0 && plain.Contains(Series(symbol.Key)) && told.Add(Series(symbol.Key)))
                yield return Of(text, symbol.Span, Severity.Note, "both");
        }

        foreach (var found in Scan.Of(DashedNumber(), text.Text))
            if (!text.Sheet.IsMasked(found.Span.Start))
                yield return Of(text, new TextSpan(found.Span.Start, found.Match.Length), Severity.Warning, null);
    }

    private Finding Of(CheckedText text, TextSpan span, Severity severity, string? which)
    {
        var better = Plainly(span.Of(text.Text));
        return text.Found(this, severity, span, better, span.Of(text.Text), better) with { Case = which };
    }

    private static string Plainly(string words) =>
        string.Concat(words.Select(static letter => (Dashes + Hyphens).Contains(letter, StringComparison.Ordinal) ? '-' : letter));

    private static string Series(string key) => key.LastIndexOf('-') is > 0 and var cut ? key[..cut] : key;

    /// <summary>A sector's name with a dash ("ITU–D"), or a resolution of the Radiocommunication Assembly ("ITU-R 61–3").</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:ITU|UIT|МСЭ)[–—−‒](?:[RTD]|Р|Т)(?![\p{L}\p{N}])|(?<=ITU-R (?:Resolution )?)[0-9]{1,3}[–—−‒][0-9]{1,2}(?![0-9])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex DashedNumber();
}
