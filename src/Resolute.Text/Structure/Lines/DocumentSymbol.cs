using System.Text.RegularExpressions;

namespace Resolute.Text.Structure.Lines;

/// <summary>The symbol of a document where it is all that a line, or a column of it, says: "A/RES/68/302", "C25/8-E", "S/RES/611 (1988)".</summary>
internal static partial class DocumentSymbol
{
    [GeneratedRegex(
        @"\A(?:[A-Z]{1,6}(?:/[A-Z]{1,10}(?:\.[0-9A-Z]{1,4})?|/[0-9]{1,4}){1,5}(?:/[A-Za-z0-9.&-]{1,12}){0,5}(?: ?\((?:[0-9]{4}|[^()]{1,20})\)|[*]{1,2}){0,2}(?:/(?:(?:Add|Corr|Rev)\.[0-9]{1,3}|Part [A-Z])){0,2}[*]{0,3}(?:-[ACEFRS])?|[A-Z]{1,4}[0-9]{2,4}/(?:[A-Z]{2,4}/)?[0-9]{1,4}(?:\([^()]{1,20}\))?(?:-[ACEFRS])?|WHA[0-9]{1,2}\.[0-9]{1,2}|[A-Z]{2,10}(?:&[A-Z]{2,6})?-[0-9]{1,3}/(?:INF/)?[0-9]{1,3}(?:\([^()]{1,20}\))?(?:-[ACEFRS])?)\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Whole();

    /// <summary>Whether the words are a symbol and nothing else.</summary>
    public static bool Is(string words) => words.Length is > 3 and < 60 && Whole().IsMatch(words);
}
