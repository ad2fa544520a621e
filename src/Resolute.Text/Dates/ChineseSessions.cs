using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>Sessions as Chinese names them: 第八十三届会议, 2027年会议, 下届会议, 每届例会, and what leads to them: 在, 不迟于. Reads the folded text; writes session mentions.</summary>
internal static partial class ChineseSessions
{
    private const string Kinds = "(?:年度|常|特别|实质性|续|全体|例行|冬季|定期)?";

    public static IEnumerable<SessionMention> In(SourceView view, TextSpan span, string? asked)
    {
        if (view.Language != Language.Chinese)
            yield break;
        foreach (var found in Scan.Of(Session(), view.Folded, span))
        {
            var number = found.Match.Groups["ordinal"] is { Success: true } ordinal && ReadChinese(ordinal.Value, 0) is { } read ? read.Value : (int?)null;
            var which =
                number?.ToString(CultureInfo.InvariantCulture)
                ?? (
                    found.Match.Groups["year"].Success ? found["year"] + (found.Match.Groups["winter"].Success ? "-winter" : "")
                    : found.Match.Groups["next"].Success ? "next"
                    : null
                );
            if (SessionBody.Of(view, span, found.Span, asked, number) is not { } body)
                continue;
            var (lead, start) = LeadBefore(view, span, body.Span.Start);
            yield return PastTail(view, body.Span.End) is { } tail
                ? new(TextSpan.Between(start, tail), body.Key, which, "before")
                : new(TextSpan.Between(start, body.Span.End), body.Key, which, lead);
        }
    }

    /// <summary>The year that stands just before a body: 2027年理事会.</summary>
    public static (int Value, int Start)? YearBefore(SourceView view, TextSpan region, int start)
    {
        var before = BeforeBlank(view.Folded, start);
        return
            before > region.Start
            && view.Folded[before - 1] == '年'
            && ReadBackwards(view.Folded, BeforeBlank(view.Folded, before - 1), 4) is { Value: > 1900 } year
            ? year
            : null;
    }

    /// <summary>Where 下届 begins that ends here; null where it does not stand here.</summary>
    public static int? NextBefore(SourceView view, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)["下一届", "下一次", "下届", "下次", "即将召开的", "即将举行的"])
            if (end >= word.Length && view.Folded.AsSpan(end - word.Length, word.Length).SequenceEqual(word))
                return end - word.Length;
        return null;
    }

    /// <summary>The word that leads to a session: in or to it, by it.</summary>
    public static (string? Lead, int Start) LeadBefore(SourceView view, TextSpan region, int start)
    {
        foreach (
            var (word, lead) in (ReadOnlySpan<(string, string)>)
                [
                    ("不迟于", "by"),
                    ("最迟于", "by"),
                    ("最迟在", "by"),
                    ("不晚于", "by"),
                    ("至迟在", "by"),
                    ("在其", "at"),
                    ("在", "at"),
                    ("于", "at"),
                    ("向其", "at"),
                    ("向", "at"),
                    ("到", "by"),
                    ("至", "by"),
                    ("其", "at"),
                ]
        )
            if (start - word.Length >= region.Start && view.Folded.AsSpan(start - word.Length, word.Length).SequenceEqual(word))
                return (lead, start - word.Length);
        return (null, start);
    }

    /// <summary>Where 之前 or 召开前 ends that follows here; null where it does not.</summary>
    public static int? PastTail(SourceView view, int end) =>
        view.Language == Language.Chinese && Tail().Match(view.Folded, end) is { Success: true } tail ? tail.Index + tail.Length : null;

    [GeneratedRegex(
        @"(?:(?<year>[0-9]{4})[ \t]{0,4}年[ \t]{0,4}(?<winter>冬季)?(?:年度|常|实质性)?(?:会议|例会|届会)|第[ \t]{0,4}(?<ordinal>[0-9一二三四五六七八九十百]{1,7})[ \t]{0,4}(?:届|次)"
            + Kinds
            + @"(?:会议|例会|届会|年会)|(?<next>下一?(?:届|次))"
            + Kinds
            + @"(?:会议|例会|年会)|(?:每一?|各|历)(?:届|次)"
            + Kinds
            + @"(?:会议|例会|年会))",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Session();

    [GeneratedRegex(@"\G(?:[(][A-Z]{2,5}-[0-9]{2}[)])?(?:召开|举行|开幕|开始)?(?:之前|以前|前)(?![进往景])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tail();
}
