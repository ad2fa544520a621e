using System.Text.RegularExpressions;

namespace Resolute.Text.Languages;

/// <summary>A match of a pattern, with its place in the text that was looked through.</summary>
internal readonly record struct Found(Match Match, int Offset)
{
    public TextSpan Span => new(Offset + Match.Index, Match.Length);

    public string this[string group] => Match.Groups[group].Value;
}

/// <summary>
/// Looks for a pattern through a text of any length, a window at a time: the time limit of the pattern then guards some thousand letters, and
/// never decides what a long text says. No match of such a pattern, with all that it looks at on both sides, is longer than the margin.
/// </summary>
internal static class Scan
{
    private const int Window = 8192;
    private const int Margin = 512;

    /// <summary>Every match in the text, in order.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Words of which every match holds one: where none of them stands, the pattern does not look. Null where there are none.</param>
    public static IEnumerable<Found> Of(Regex pattern, string text, HintWords? words = null) => Of(pattern, text, new TextSpan(0, text.Length), words);

    /// <summary>Every match in a stretch of the text, as if nothing stood round the stretch.</summary>
    public static IEnumerable<Found> Of(Regex pattern, string text, TextSpan within, HintWords? words = null)
    {
        for (var start = within.Start; start < within.End; )
        {
            var end = Math.Min(within.End, start + Window);
            var from = Math.Max(within.Start, start - Margin);
            var to = Math.Min(within.End, end + Margin);
            var next = end;
            // Most windows hold no match: only one that does is copied.
            if (First(pattern, text.AsSpan(from, to - from), start - from, words) is { } first && from + first < end)
                for (var match = pattern.Match(text[from..to], first); match.Success && from + match.Index < end; match = match.NextMatch())
                {
                    var found = new Found(match, from);
                    next = Math.Max(end, found.Span.End);
                    yield return found;
                }

            start = next;
        }
    }

    private static int? First(Regex pattern, ReadOnlySpan<char> window, int start, HintWords? words)
    {
        if (words is not null && !words.StandIn(window))
            return null;
        foreach (var match in pattern.EnumerateMatches(window, start))
            return match.Index;
        return null;
    }
}
