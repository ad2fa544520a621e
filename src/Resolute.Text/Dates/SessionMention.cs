using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>A session or meeting of a body as a text names it: <c>itu/council/2027</c>, <c>un/ga/83</c>, <c>itu/cwg-wsis-sdg/2026-winter</c>, <c>itu/wtdc/next</c>.</summary>
/// <param name="Span">Where the words stand, with the word that leads to them.</param>
/// <param name="Body">The key of the body that meets.</param>
/// <param name="Which">The year, the number, "next"; null where every session is meant.</param>
/// <param name="Lead">at, by, before or of, as the words before it say; null where they say nothing.</param>
internal sealed record SessionMention(TextSpan Span, string Body, string? Which, string? Lead)
{
    /// <summary>Whether the words call it the next one, with or without its year.</summary>
    public bool IsNext { get; init; } = Which == "next";

    /// <summary>The session's key.</summary>
    public string Key => Which is null ? "each:" + Body : $"{Body}/{Which}";

    /// <summary>The sessions named in a stretch of the text; "its" is the body named last, or else the body that is asked or that speaks.</summary>
    public static IEnumerable<SessionMention> In(SourceView view, TextSpan span, string? asked) =>
        ChineseSessions.In(view, span, asked).Concat(WrittenSessions.In(view, span, asked)).Concat(Conferences.In(view, span));
}
