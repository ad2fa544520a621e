namespace Resolute.Text.Search;

/// <summary>A stretch of words, looked for or not.</summary>
/// <param name="Words">As the text has them.</param>
/// <param name="IsSought">Whether a question looked for them.</param>
public sealed record ExcerptPart(string Words, bool IsSought);

/// <summary>The part of a text in which most words of a question stand together, with these marked.</summary>
/// <param name="Parts">The words in order.</param>
/// <param name="IsCutBefore">Whether the text begins before.</param>
/// <param name="IsCutAfter">Whether the text goes on.</param>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts, bool IsCutBefore, bool IsCutAfter)
{
    // Words of a text behind these are looked at by whoever opens it.
    private const int LongestLooked = 40_000;
    private const int Before = 60;

    /// <summary>An excerpt of at most so many letters, and somewhat more where the sought words themselves are longer.</summary>
    public static Excerpt Of(string text, SearchQuery query, int longest = 280)
    {
        var looked = text.Length <= LongestLooked ? text : text[..LongestLooked];
        var hits = query.In(looked);
        if (text.Length <= longest)
            return new Excerpt(Marked(text, hits, 0, text.Length), false, false);

        var first = Densest(hits, longest - Before);
        var start = first is null ? 0 : WordStart(text, Math.Max(0, first.Value.Start - Before));
        var end = WordEnd(text, Math.Min(text.Length, start + longest));
        return new Excerpt(Marked(text, hits, start, end), start > 0, end < text.Length);
    }

    /// <summary>The whole of a text with the words marked.</summary>
    public static IReadOnlyList<ExcerptPart> Whole(string text, SearchQuery query) => Marked(text, query.In(text), 0, text.Length);

    // The hit from which on most hits stand within the length.
    private static TextSpan? Densest(IReadOnlyList<TextSpan> hits, int length)
    {
        var (best, most, end) = (-1, 0, 0);
        for (var at = 0; at < hits.Count; at++)
        {
            while (end < hits.Count && hits[end].End <= hits[at].Start + length)
                end++;
            if (end - at > most)
                (best, most) = (at, end - at);
        }

        return best < 0
            ? hits.Count > 0
                ? hits[0]
                : null
            : hits[best];
    }

    private static List<ExcerptPart> Marked(string text, IReadOnlyList<TextSpan> hits, int start, int end)
    {
        var parts = new List<ExcerptPart>();
        var at = start;
        foreach (var hit in hits)
        {
            var (from, to) = (Math.Max(hit.Start, start), Math.Min(hit.End, end));
            if (from >= to || from < at)
                continue;
            if (from > at)
                parts.Add(new ExcerptPart(text[at..from], false));
            parts.Add(new ExcerptPart(text[from..to], true));
            at = to;
        }

        if (at < end)
            parts.Add(new ExcerptPart(text[at..end], false));
        return parts;
    }

    // Chinese has no blanks to stop at: not further than a few letters.
    private static int WordStart(string text, int at)
    {
        for (var from = at; from < Math.Min(at + 20, text.Length - 1); from++)
            if (char.IsWhiteSpace(text[from]))
                return from + 1;
        return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int at)
    {
        for (var to = at; to < text.Length && to < at + 20; to++)
            if (char.IsWhiteSpace(text[to]))
                return to;
        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
