using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// Finds what a text cites: resolutions, decisions, recommendations and opinions in their printed forms, texts known by name with their paragraphs,
/// provisions of the Constitution and the Convention. The text's own title is not a citation. Reads the folded text and who speaks in it;
/// writes <see cref="Citation"/>s in the order of the text.
/// </summary>
public static class CitationPass
{
    /// <summary>The citations of a text, ordered and disjoint.</summary>
    public static IReadOnlyList<Citation> Read(SourceView view) => FootnoteView.Both(view, Find, citation => citation.Claim.Span);

    private static List<Citation> Find(SourceView view)
    {
        var found = Numbered(view)
            .Concat(SymbolCitations.In(view))
            .Concat(NamedTexts.In(view))
            .OrderBy(each => each.Claim.Span.Start)
            .ThenByDescending(each => each.Claim.Span.Length);
        var (own, furniture) = (OwnTitle.In(view), PageFurniture.In(view));
        var citations = new List<Citation>();
        foreach (var citation in found)
        {
            var isFree = citations.Count == 0 || citations[^1].Claim.Span.End <= citation.Claim.Span.Start;
            if (isFree && !own.Covers(citation.Claim.Span) && !furniture.Covers(citation.Claim.Span))
                citations.Add(citation);
        }

        return citations;
    }

    private static IEnumerable<Citation> Numbered(SourceView view)
    {
        var speaker = SpeakingBody.Of(view);
        var words = CitingWords.Of(view.Language);
        List<Enumeration> all = [.. ChineseTexts.In(view).Concat(WordFirstTexts.In(view)).OrderBy(each => each.Start)];
        // "Resolution 130 and Resolution 174 (…) of the Plenipotentiary Conference": the body after the last is the body of all.
        for (var at = all.Count - 2; at >= 0; at--)
            if (
                all[at].Body is null
                && all[at + 1].Body is { } body
                && Agrees(all[at].Texts[^1].Mark, body)
                && words.PastJoint(view, all[at].End) == all[at + 1].Start
            )
                all[at].Body = body;

        var year = Dates.CitedTime.YearOf(view);
        foreach (var enumeration in all)
        {
            var marks = enumeration.Marks();
            for (var at = 0; at < marks.Length; at++)
            {
                var text = enumeration.Texts[at];
                var (key, revision, rule, confidence) = BodyOfText.Of(text, marks[at], enumeration.Body, speaker, view.Language, year);
                yield return Cite(view, key, revision, text.Span, rule, confidence);
            }
        }
    }

    // A mark with the place of another conference or the session of a council speaks for another body.
    private static bool Agrees(RevisionMark? mark, string body) =>
        mark is null || (mark.Session is null && (mark.Bodies.Count == 0 || mark.Bodies.Contains(body, StringComparer.Ordinal)));

    internal static Citation Cite(SourceView view, InstrumentKey key, string? revision, TextSpan span, string rule, double confidence) =>
        new(key, revision, span.Of(view.Text), view.PlaceOf(span.Start), view.LineOf(span.Start), new Claim(span, rule, confidence));
}
