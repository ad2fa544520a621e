using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolute.Model.Documents;

/// <summary>
/// A symbol taken apart: the paper that it names, which version of it or supplement to it, and its language letter.
/// CWG-WSIS&amp;SDG-42/12(Rev.1)-E is the first revision of CWG-WSIS&amp;SDG-42/12 in English; A/80/604/Add.8 the eighth addendum to A/80/604.
/// </summary>
/// <param name="Paper">The symbol of the paper itself: C25/8.</param>
/// <param name="Version">Which version or supplement: Rev.1, Add.8, Rev.2/Corr.1; empty for the paper as first issued.</param>
/// <param name="Letter">The language letter; null where none is printed.</param>
public sealed partial record DocumentSymbol(string Paper, string Version, char? Letter)
{
    /// <summary>The address of all that is issued under the paper's symbol: c25-8.</summary>
    public string Slug => TextAddress.Slug(Paper);

    /// <summary>The address of one version in all its languages: c25-8-rev-1.</summary>
    public string VersionSlug => TextAddress.Slug($"{Paper} {Version}");

    /// <summary>The parts of a printed symbol; null where nothing is left of it without them.</summary>
    public static DocumentSymbol? Of(string? printed)
    {
        if (printed is null)
            return null;

        var left = printed.Trim().TrimEnd('*').TrimEnd();
        char? letter = null;
        if (Language().Match(left) is { Success: true } language)
            (left, letter) = (left[..language.Index], language.Groups["letter"].Value[0]);

        var versions = new List<string>();
        while (Last().Match(left) is { Success: true } last)
        {
            versions.Insert(0, $"{KindOf(last.Groups["kind"].Value)}.{int.Parse(last.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)}");
            left = left[..last.Index].TrimEnd();
        }

        return TextAddress.Slug(left).Length == 0 ? null : new DocumentSymbol(left, string.Join('/', versions), letter);
    }

    /// <summary>Orders versions as they are issued: the paper, its revisions, and each with its addenda and corrigenda behind it.</summary>
    public static (int Revision, int Addendum, int Corrigendum) OrderOf(string version)
    {
        var numbers = version
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('.'))
            .ToLookup(part => part[0], part => int.Parse(part[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return (numbers["Rev"].LastOrDefault(), numbers["Add"].LastOrDefault(), numbers["Corr"].LastOrDefault());
    }

    /// <summary>Whether the version takes the place of the paper, as a revision does; an addendum or corrigendum stands beside it.</summary>
    public static bool TakesPlace(string version) => OrderOf(version) is (_, 0, 0);

    private static string KindOf(string printed) =>
        printed.ToUpperInvariant() switch
        {
            "ADD" or "ДОП" => "Add",
            "CORR" or "ИСПР" => "Corr",
            _ => "Rev",
        };

    // Council and working groups print (Rev.1), the United Nations /Rev.1; French and Russian papers of ITU their own words.
    [GeneratedRegex(
        @"(?:[/ ]|\s?\()(?<kind>Rev|Rév|Пересм|Add|Доп|Corr|Испр)\.?\s?(?<number>[0-9]{1,3})\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<=[0-9)])-(?<letter>[ACEFRS])\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Language();
}
