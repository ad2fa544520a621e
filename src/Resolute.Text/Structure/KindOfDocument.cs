using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Mastheads;

namespace Resolute.Text.Structure;

/// <summary>What a document is, from its symbol, its form and the words that head it.</summary>
internal static partial class KindOfDocument
{
    private const int LongestHeading = 160;
    private const int LongestGreeting = 80;
    private const int ShortHeading = 40;

    [GeneratedRegex(@"(?:\A|/)(?:[A-Z]+\.[0-9]+/)?L\.[0-9]|/CRP\.[0-9]|/LIM\.[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Limited();

    [GeneratedRegex(@"/(?:SR|PV)\.[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Record();

    [GeneratedRegex(@"[/-]INF(?:[/.]|\z)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Information();

    [GeneratedRegex(@"\A(?:ADD|MOD|SUP)\s+[A-Z][A-Z&-]*/[0-9A-Z()]+/[0-9]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Proposal();

    public static DocumentKind Of(Sheet sheet, Candidate best, Masthead? head)
    {
        var symbol = best.Header.Symbol?.Value ?? "";
        var heads = Heads(sheet, best);
        if (Record().IsMatch(symbol) || heads.Any(line => Opens("summary", line)))
            return DocumentKind.Summary;
        if (
            heads.Any(static line => line.Length <= LongestGreeting && line[^1] is ',' or ':' or '،' or '!' or ';' or '：' or '，' && Opens("greeting", line))
            || heads.Any(line => Opens("letter", line))
        )
            return DocumentKind.Letter;
        var hasClauses = best.Form.Operative.Count > 0;
        if (hasClauses && (head?.IsDraft == true || Limited().IsMatch(symbol) || IsPut(sheet, best)))
            return DocumentKind.DraftResolution;
        return Named(sheet, best) ?? (hasClauses ? Adopted(best, head, symbol, heads) : Paper(best, symbol, heads));
    }

    /// <summary>What the line that names an instrument says.</summary>
    private static DocumentKind? Named(Sheet sheet, Candidate best)
    {
        if (best.Form.InstrumentLine is not { } line)
            return null;
        var letters = sheet.Bare(line.Start, line.End).Letters;
        if (Says("draft", letters) || letters.Contains('[', StringComparison.Ordinal))
            return DocumentKind.DraftResolution;
        return Says("decision", letters) ? DocumentKind.Decision
            : Says("recommendation", letters) && !Says("resolution", letters) ? DocumentKind.Recommendation
            : DocumentKind.Resolution;
    }

    private static DocumentKind Adopted(Candidate best, Masthead? head, string symbol, IReadOnlyList<string> heads)
    {
        if (Says("draft", Titles(best)))
            return DocumentKind.DraftResolution;
        if (symbol.Contains("/RES/", StringComparison.OrdinalIgnoreCase))
            return DocumentKind.Resolution;
        if (symbol.Contains("/DEC/", StringComparison.OrdinalIgnoreCase) || symbol.Contains("/DEC.", StringComparison.OrdinalIgnoreCase))
            return DocumentKind.Decision;
        return head?.Adopted is null && IsDeclaration(best, symbol, heads) ? DocumentKind.Declaration : DocumentKind.Resolution;
    }

    private static DocumentKind Paper(Candidate best, string symbol, IReadOnlyList<string> heads)
    {
        var titles = Titles(best);
        if (Information().IsMatch(symbol) || heads.Any(static line => Opens("information", line)))
            return DocumentKind.Information;
        if (Says("report", titles))
            return DocumentKind.Report;
        return Says("contribution", titles) ? DocumentKind.Contribution
            : IsDeclaration(best, symbol, heads) ? DocumentKind.Declaration
            : best.Form.Form == TextForm.Report ? DocumentKind.Report
            : DocumentKind.Other;
    }

    /// <summary>A contribution, or a proposal to a conference, is not adopted, whatever it reprints.</summary>
    private static bool IsPut(Sheet sheet, Candidate best)
    {
        if (best.Header.Source is { } source && Says("contribution", Skeleton.Of(source.Value)))
            return true;
        return sheet
            .Lines.Take(UnitedNationsHeader.LinesAbove(sheet, best.Form))
            .Any(line => line.Length < LongestGreeting && Proposal().IsMatch(line.Span.Of(sheet.Folded)));
    }

    private static bool IsDeclaration(Candidate best, string symbol, IReadOnlyList<string> heads) =>
        symbol.Contains("/PRST/", StringComparison.Ordinal)
        || Opens("declaration", Skeleton.Of(best.Header.Title?.Value ?? ""))
        || heads.Any(static line => Opens("declaration", line));

    /// <summary>The lines above the body, as bare letters.</summary>
    private static List<string> Heads(Sheet sheet, Candidate best) =>
        [
            .. sheet
                .Lines.Take(UnitedNationsHeader.LinesAbove(sheet, best.Form))
                .Where(static line => line.Length <= LongestHeading)
                .Take(24)
                .Select(line => sheet.Bare(line.Start, line.End).Letters)
                .Where(static line => line.Length > 0),
        ];

    /// <summary>Whether the words open the line; Chinese puts what a document is behind whose it is.</summary>
    private static bool Opens(string kind, string letters) =>
        WordTable.DocumentWords.Start(letters, key => key == kind) is not null
        || (kind != "greeting" && letters.Length <= ShortHeading && letters.Any(static letter => letter is >= '\u4E00' and <= '\u9FFF') && Says(kind, letters));

    private static string Titles(Candidate best) => Skeleton.Of($"{best.Header.Source?.Value} {best.Header.Title?.Value}");

    private static bool Says(string key, string letters) => WordTable.DocumentWords.Mentions(key, letters);
}
