using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Finds symbols of documents: of working groups (CWG-WSIS&amp;SDG-42/INF/4), of councils (C25/8-C) and of the United Nations (A/70/684), whatever
/// hyphen or width they are typed in. Reads the folded text; writes <see cref="SymbolMention"/>s in the order of the text.
/// </summary>
public static partial class SymbolPass
{
    private const int LongestHead = 300;
    private const int LinesOfHead = 3;

    // Papers of two meetings held together are cited in one breath: …-25/2 and 26/3.
    private const int NearMeetings = 2;

    /// <summary>The symbols of a text, ordered and disjoint.</summary>
    public static IReadOnlyList<SymbolMention> Read(SourceView view) => FootnoteView.Both(view, Find, symbol => symbol.Span);

    private static List<SymbolMention> Find(SourceView view)
    {
        var found = Groups(view)
            .Concat(Councils(view))
            .Concat(UnitedNations(view))
            .OrderBy(symbol => symbol.Span.Start)
            .ThenByDescending(symbol => symbol.Span.Length);
        var symbols = new List<SymbolMention>();
        var furniture = PageFurniture.In(view);
        // A page head repeats the symbol of the text itself.
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in found)
        {
            if ((symbols.Count > 0 && symbols[^1].Span.End > symbol.Span.Start) || furniture.Covers(symbol.Span) || own.Contains(symbol.Key))
                continue;
            symbols.Add(symbol);
            if (symbol.Line <= LinesOfHead && symbol.Series is "limited" or "resolution")
                own.Add(symbol.Key);
        }

        return symbols;
    }

    private static IEnumerable<SymbolMention> Groups(SourceView view)
    {
        foreach (var found in Scan.Of(GroupSymbol(), view.Folded))
        {
            var match = found.Match;
            var prefix = BodyMention.At(view, found.Span.Start)?.Meaning.Letter is { Length: > 1 } letter ? letter : match.Groups["group"].Value;
            var meeting = match.Groups["meeting"].Value;
            yield return Mention(view, found, $"{prefix}-{meeting}/{Paper(match)}", Series(match, "contribution"));
            for (var next = Another().Match(view.Folded, found.Span.End); next.Success; next = Another().Match(view.Folded, next.Index + next.Length))
            {
                // "…-44/4 and 44/INF/2": the second symbol leaves the group out.
                var symbol = new TextSpan(next.Groups["symbol"].Index, next.Groups["symbol"].Length);
                if (next.Groups["inf"].Success || IsNear(next.Groups["meeting"].Value, meeting))
                    yield return Mention(view, symbol, $"{prefix}-{next.Groups["meeting"].Value}/{Paper(next)}", Series(next, "contribution"), Revision(next));
            }
        }
    }

    private static bool IsNear(string one, string other) =>
        Math.Abs(int.Parse(one, CultureInfo.InvariantCulture) - int.Parse(other, CultureInfo.InvariantCulture)) <= NearMeetings;

    private static IEnumerable<SymbolMention> Councils(SourceView view) =>
        from found in Scan.Of(CouncilSymbol(), view.Folded)
        where Bodies.CouncilOf(found["letter"]) is not null
        select Mention(view, found, $"{found["letter"]}{found["year"]}/{Paper(found.Match)}", Series(found.Match, "council-document"));

    // A resolution cited by its symbol is a citation; in the head of a text it is the text's own symbol.
    private static IEnumerable<SymbolMention> UnitedNations(SourceView view)
    {
        var head = HeadEnd(view);
        foreach (var found in Scan.Of(UnitedNationsSymbol(), view.Folded).Concat(Scan.Of(HealthSymbol(), view.Folded)))
        {
            var isResolution = Adopted().IsMatch(found.Match.Value);
            if (!found.Match.ValueSpan.ContainsAnyInRange('0', '9') || (isResolution && found.Span.Start >= head))
                continue;
            var key = UnitedNationsRevision().Replace(found.Match.Value, "").Replace('А', 'A').Replace('Е', 'E').Replace(" ", "", StringComparison.Ordinal);
            yield return Mention(
                view,
                found,
                key,
                isResolution ? "resolution"
                    : Limited().IsMatch(key) ? "limited"
                    : "document"
            );
        }
    }

    private static int HeadEnd(SourceView view)
    {
        var chapeau = SpeakingBody.Of(view).Chapeau;
        return chapeau > 0 ? chapeau : Math.Min(view.Folded.Length, LongestHead);
    }

    private static string Paper(Match match) => (match.Groups["inf"].Success ? "INF/" : "") + Number(match.Groups["paper"].ValueSpan);

    private static string Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Series(Match match, string otherwise) => match.Groups["inf"].Success ? "information" : otherwise;

    private static int? Revision(Match match) =>
        match.Groups["revision"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture)
        : UnitedNationsRevision().Match(match.Value) is { Success: true } revision ? int.Parse(revision.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static SymbolMention Mention(SourceView view, Found found, string key, string series) =>
        Mention(view, found.Span, key, series, Revision(found.Match));

    private static SymbolMention Mention(SourceView view, TextSpan span, string key, string series, int? revision) =>
        new(key, series, revision, span.Of(view.Text), view.PlaceOf(span.Start), view.LineOf(span.Start), span);

    [GeneratedRegex(
        @"(?<![A-Za-z0-9/&-])(?<group>\p{Lu}[\p{Lu}&]{1,9}(?:-\p{Lu}[\p{L}&]{1,14}){0,3})-(?<meeting>[0-9]{1,3})/(?<inf>INF/)?(?<paper>[0-9]{1,3})(?![0-9/])(?: ?\((?:Rev|Rév|Пересм)\.? ?(?<revision>[0-9]{1,2})\))?",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex GroupSymbol();

    [GeneratedRegex(
        @"\G[ \t]*(?:,|、|and|et|y|и|和|与)[ \t]*(?<symbol>(?<meeting>[0-9]{1,3})/(?<inf>INF/)?(?<paper>[0-9]{1,3})(?![0-9/])(?: ?\((?:Rev|Rév|Пересм)\.? ?(?<revision>[0-9]{1,2})\))?)",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Another();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9/&-])(?<letter>[A-Z])(?<year>[0-9]{2})/(?<inf>INF/)?(?<paper>[0-9]{1,3})(?: ?\((?:Rev|Rév|Пересм)\.? ?(?<revision>[0-9]{1,2})\))?(?:-(?<language>[ACEFRS]))?(?![A-Za-z0-9/])",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex CouncilSymbol();

    // A double symbol (A/81/62-E/2026/49) is two: the second begins after the hyphen.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9/&])(?<![A-Za-z&]-)(?:(?:A|А|E|Е|S|T|ST|TD|DP|HS|HSP|CCPR|CEDAW|CRC|CERD|CRPD|CMW|CAT|ID|FCCC|UNEP|UNW|LOS|NPT|ISBA|JIU|CEB|ECE|ESCAP|UNITAR)(?:/(?:(?:[A-Z]{1,7}|[A-Z]{1,2}[a-z])(?:\.[0-9]{1,3}){0,2}|[0-9]{1,4}|SR\.[0-9]{1,4}|(?:Res|Dec)\.[0-9]{1,3}|(?:Add|Corr|Rev)\.[0-9]{1,3})){2,6}|S/[0-9]{3,6}(?:/(?:Add|Corr|Rev)\.[0-9]{1,3}){0,2})(?: ?\([0-9]{4}\))?(?![A-Za-z0-9/])",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex UnitedNationsSymbol();

    // Documents of the World Health Assembly and its Executive Board.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9/&-])(?:A[0-9]{2}/[0-9]{1,3}|EB[0-9]{2,3}/[0-9]{1,3}|WHA[0-9]{2}\.[0-9]{1,3})(?![A-Za-z0-9/.]*[0-9A-Za-z/])",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex HealthSymbol();

    [GeneratedRegex(@"/(?:RES|DEC)/|/(?:Res|Dec)\.[0-9]|^WHA", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"/L\.[0-9]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Limited();

    [GeneratedRegex(@"/Rev\.(?<n>[0-9]{1,2})", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UnitedNationsRevision();
}
