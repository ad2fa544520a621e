using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>Lines that only a page can have: its number, the number of the printing job, the bar code, the request to recycle.</summary>
internal static partial class PageMarks
{
    private const int Longest = 100;

    // Linear patterns over one short line.
    private const int Milliseconds = 1000;

    [GeneratedRegex(@"\A(?<n>[0-9]{1,3}) ?/ ?(?<m>[0-9]{1,3})\z", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex OfTotal();

    [GeneratedRegex(
        @"\A(?:(?:GE|V|LA|HQ|NA|N|K|M|B)\.? ?)?[0-9]{2}-[0-9]{5}(?: ?[*]{1,2})?(?: ?\([ACEFRS]\))?(?: [0-9]{6}){0,6}\z",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex Job();

    [GeneratedRegex(@"\A[*]{1,2} ?(?:[0-9]{2}-)?[0-9]{5,8} ?[ACEFRS]? ?[*]{1,2}\z", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex BarCode();

    [GeneratedRegex(@"\A[-—–·•~_.]{1,3} ?(?<n>[0-9]{1,4}) ?[-—–·•~_.]{1,3}\z", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Dashed();

    [GeneratedRegex(
        @"\A(?:<!--.{0,60}-->|</?(?:page|pb|hr)\b[^<>]{0,60}>|\[(?:page|p\.|стр\.) ?[0-9]{1,4}\])\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Milliseconds
    )]
    private static partial Regex Comment();

    [GeneratedRegex(@"\A[-—– ]{0,3}(?<n>[0-9]{1,4})(?: ?(?:/|of|de|sur|из|من) ?[0-9]{1,4})?[-—– .]{0,3}\z", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex BehindPage();

    [GeneratedRegex(@"\A(?:第 ?(?<n>[0-9]{1,4}) ?页(?:[ ,/]{0,2}共 ?[0-9]{1,4} ?页)?)\z", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Chinese();

    [GeneratedRegex(@" {3,}|\t+", RegexOptions.CultureInvariant, Milliseconds)]
    private static partial Regex Gutter();

    /// <summary>Whether a line is a page's own; its page number where it says one, else 0.</summary>
    public static bool Is(string folded, SheetLine line, out int number)
    {
        number = 0;
        if (line.Length > Longest)
            return false;
        var parts = Gutter().Split(line.Span.Of(folded).Trim());
        var isMark = false;
        foreach (var part in parts)
        {
            if (IsPart(part.Trim(), out var page))
                isMark = true;
            else if (parts.Length > 3 || !DocumentSymbol.Is(part.Trim()))
                return false;
            number = Math.Max(number, page);
        }

        return isMark;
    }

    /// <summary>The number that is the whole of a line; null where it is none.</summary>
    public static int? Bare(string folded, SheetLine line) =>
        line.Length <= 4 && int.TryParse(folded.AsSpan(line.Start, line.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private static bool IsPart(string part, out int number)
    {
        number = 0;
        if (OfTotal().Match(part) is { Success: true } total)
        {
            number = int.Parse(total.Groups["n"].Value, CultureInfo.InvariantCulture);
            return number > 0 && number <= int.Parse(total.Groups["m"].Value, CultureInfo.InvariantCulture);
        }

        if (Job().IsMatch(part) || BarCode().IsMatch(part) || Comment().IsMatch(part) || part.Trim('\f') is "")
            return true;
        foreach (var pattern in (Regex[])[Dashed(), Chinese()])
            if (pattern.Match(part) is { Success: true } dashed)
                return int.TryParse(dashed.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        // "27-10963 1/3", the two parted by one space only.
        if (space > 0 && Job().IsMatch(part[..space]) && OfTotal().IsMatch(part[(space + 1)..].Trim()))
            return IsPart(part[(space + 1)..].Trim(), out number);
        if (part.LastIndexOf(' ') is var last and > 0 && Job().IsMatch(part[(last + 1)..]) && OfTotal().IsMatch(part[..last].Trim()))
            return IsPart(part[..last].Trim(), out number);
        var letters = Skeleton.Of(part);
        if (WordTable.FurnitureWords.Start(letters, static kind => kind == "recycle") is { } recycle)
            return letters.Length - recycle.Length <= 3;
        if (WordTable.FurnitureWords.Start(letters, static kind => kind == "page") is not { } page)
            return false;
        var behind = BehindPage().Match(letters[page.Length..].Trim());
        return behind.Success && int.TryParse(behind.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
