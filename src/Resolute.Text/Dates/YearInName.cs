using System.Text.RegularExpressions;
using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>Tells years that are part of a name, and so no dates: "the 2030 Agenda", 2030年议程, 2027年会议. Reads the folded text.</summary>
internal static partial class YearInName
{
    private const int LongestName = 60;

    public static bool Covers(SourceView view, DatedSpan date)
    {
        var isYear = date.From is { Month: 1, Day: 1 } && date.To is { Month: 12, Day: 31 };
        if (!isYear)
            return false;
        if (Tail().IsMatch(view.Folded[date.Span.End..Math.Min(view.Folded.Length, date.Span.End + 24)]))
            return true;
        var named = CitingWords.Of(view.Language).Named;
        for (var at = Math.Max(0, date.Span.Start - LongestName); at <= date.Span.End && at < view.Folded.Length; at++)
            if (named.At(view, at) is { } name && name.Span.Start < date.Span.End && name.Span.End > date.Span.Start)
                return true;
        return false;
    }

    [GeneratedRegex(
        @"^[ \t]*(?:(?:可持续发展)?(?:议程|愿景)|冬季会议|会议|例会|Agenda\b|goals\b|Goals\b|targets\b|vision\b|Vision\b)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Tail();
}
