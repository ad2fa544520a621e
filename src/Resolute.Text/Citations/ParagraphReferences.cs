using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// References by number: "paragraph 2 (b) above", "paragraphs 5, 6 and 16 of the present resolution", пункте 3 выше, 上文第3段(c)分段. What is said to
/// be of another text is none. Reads the own words of a clause; writes cross-references, without a target where the text has no such clause.
/// </summary>
internal static partial class ParagraphReferences
{
    private const int NearText = 60;

    public static IEnumerable<CrossReference> In(SourceView view, ClauseBlock block, ClauseNode clause, TextSpan own, ClausePlaces places) =>
        (view.Language == Language.Chinese ? Chinese(view, block, clause, own, places) : Written(view, block, clause, own, places)).Concat(
            Preceding(view, clause, own, places)
        );

    private static IEnumerable<CrossReference> Preceding(SourceView view, ClauseNode clause, TextSpan own, ClausePlaces places)
    {
        var words = CrossWords.Of(view.Language);
        for (var at = words.Next(view, "preceding", own.Start, own.End); at < own.End; at = words.Next(view, "preceding", at + 1, own.End))
            if (words.At(view, "preceding", at) is { } span && span.End <= own.End)
                yield return new(clause.Id, places.Before(clause)?.Id, span.Of(view.Text), span);
    }

    private static IEnumerable<CrossReference> Written(SourceView view, ClauseBlock block, ClauseNode clause, TextSpan own, ClausePlaces places)
    {
        var (words, citing) = (CrossWords.Of(view.Language), CitingWords.Of(view.Language));
        for (var at = words.Next(view, "paragraph", own.Start, own.End); at < own.End; at = words.Next(view, "paragraph", at + 1, own.End))
        {
            if (words.At(view, "paragraph", at) is not { } noun)
                continue;
            var numbers = new List<(Match Match, TextSpan Span)>();
            for (
                int? next = Dates.NumberAt.PastBlank(view.Folded, noun.End);
                next is { } from && from < own.End && Number().Match(view.Folded, from) is { Success: true } match;
                next = citing.PastJoint(view, numbers[^1].Span.End)
            )
                numbers.Add((match, TextSpan.Between(numbers.Count == 0 ? at : from, match.Index + match.Length)));
            if (numbers.Count == 0)
                continue;
            var end = numbers[^1].Span.End;
            var here = HereAfter(view, words, end);
            if (here is not null || IsBare(view, words, citing, own, at, end))
                foreach (var (match, span) in numbers)
                {
                    var isLast = span.End == end;
                    var whole = isLast && here is { } tail ? TextSpan.Between(span.Start, tail.End) : span;
                    var target = There(
                        here?.Kind,
                        clause,
                        places.Find(block, match.Groups["number"].Value, [.. match.Groups["sub"].Captures.Select(sub => sub.Value)])
                    );
                    if (here is not null || target is not null)
                        yield return new(clause.Id, target?.Id, whole.Of(view.Text), whole);
                }

            at = end - 1;
        }
    }

    private static (string Kind, int End)? HereAfter(SourceView view, CrossWords words, int end)
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        if (at < view.Folded.Length && view.Folded[at] == ',')
            at = Dates.NumberAt.PastBlank(view.Folded, at + 1);
        return words.HereAt(view, at);
    }

    // "paragraph 9 above" in paragraph 7 points to nothing.
    private static ClauseNode? There(string? here, ClauseNode from, ClauseNode? target) =>
        here switch
        {
            "above" when target?.Span.Start >= from.Span.Start => null,
            "below" when target?.Span.Start <= from.Span.Start => null,
            _ => target,
        };

    // A number alone is of this text where no other text is near.
    private static bool IsBare(SourceView view, CrossWords words, CitingWords citing, TextSpan own, int start, int end)
    {
        var after = citing.Past(view, end, "of");
        if (after > Dates.NumberAt.PastBlank(view.Folded, end) || words.EndsBefore(view, "whose", start, own.Start))
            return false;
        var last = Math.Min(own.End, end + 24);
        for (
            var at = view.Starts.Next(citing.OfTexts, Math.Max(own.Start, start - NearText), last);
            at < last;
            at = view.Starts.Next(citing.OfTexts, at + 1, last)
        )
            if (citing.Kinds.At(view, at) is not null || citing.Named.At(view, at) is not null)
                return false;
        return !SymbolNear().IsMatch(view.Folded[Math.Max(own.Start, start - NearText)..start]);
    }

    private static IEnumerable<CrossReference> Chinese(SourceView view, ClauseBlock block, ClauseNode clause, TextSpan own, ClausePlaces places)
    {
        var words = CrossWords.Of(view.Language);
        foreach (var found in Scan.Of(ChineseNumber(), view.Folded, own))
        {
            var start = found.Span.Start;
            var here = words.HereBefore(view, start, own.Start);
            if (here is null && (OtherText().IsMatch(view.Folded[Math.Max(own.Start, start - 8)..start]) || words.EndsBefore(view, "whose", start, own.Start)))
                continue;
            var number = found["number"];
            var digits = Dates.NumberAt.ReadChinese(number, 0)?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? number;
            var subs = found.Match.Groups["sub"].Captures.Select(sub => sub.Value).ToList();
            var target = There(here, clause, places.Find(block, digits, subs) ?? places.Find(block, number, subs));
            var whole = TextSpan.Between(here is not null ? Math.Max(own.Start, Dates.NumberAt.BeforeBlank(view.Folded, start) - 2) : start, found.Span.End);
            yield return new(clause.Id, target?.Id, whole.Of(view.Text), whole);
        }
    }

    [GeneratedRegex(
        @"\G(?<number>[0-9]{1,3}(?:[ \t]?-?(?:bis|ter|quater|бис|тер|кватер)\b|[ \t]مكرر\p{L}*\p{M}*(?:[ \t]ثاني\p{L}*\p{M}*|[ \t]ثالث\p{L}*\p{M}*)?)?)(?:[ \t]?\.?[ \t]?(?<sub>\([\p{L}0-9]{1,3}\)|[\p{L}0-9]{1,4}\)))*\)?(?![0-9/\p{L}])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"[A-Z]/[A-Z0-9.]|/[0-9]{2,}|《", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SymbolNear();

    [GeneratedRegex(
        @"第[ \t]*(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,4})[ \t]*(?:段|款)(?:[ \t]*第?[ \t]*(?<sub>\([\p{L}0-9]{1,3}\))(?:分段|项|小段|款)?)*",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(
        @"(?:》|"")[ \t]*$|(?:[^本]决议|[^本]决定|报告|议程|宣言|宪章|公约|文件|承诺|契约|计划|组织法|协定|议定书|号|[A-Z0-9])[ \t(]*$",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex OtherText();
}
