using Resolute.Text.Citations;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A citation that names an older revision than the text itself names elsewhere, or than was in force when the text was written. Protects the mandate:
/// what is cited is what binds (rules of procedure of conferences: a revised resolution replaces the former one).
/// </summary>
/// <remarks>Reads citations, the text's own time and the table of known revisions. Writes findings "stale-revision" with the younger revision.</remarks>
internal sealed class StaleRevision : ICheck
{
    public string Rule => "stale-revision";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var own = text.Reading.Instrument?.Key;
        var time = TimeOfText.Of(text);
        foreach (var group in text.Reading.Citations.Where(each => each.Key != own && each.Revision is not null).GroupBy(each => each.Key))
        {
            var cited = group
                .Select(each => (Citation: each, From: KnownRevisions.DateOf(group.Key.Value, each.Revision)))
                .Where(static each => each.From is not null)
                .ToList();
            if (cited.Count == 0)
                continue;
            var (newest, from) = cited.MaxBy(static each => each.From);
            var known = KnownRevisions.IssuesOf(group.Key.Value).Where(issue => issue.From > from && issue.From <= time.NotBefore).ToList();
            var younger = known.Count > 0 ? known.MaxBy(static issue => issue.From).Revision : null;
            foreach (var (citation, date) in cited)
                if (younger is not null || date < from)
                    yield return text.Found(
                        this,
                        Severity.Warning,
                        citation.Claim.Span,
                        null,
                        RevisionWords.Of(citation.Revision!, text.Language),
                        RevisionWords.Of(younger ?? newest.Revision!, text.Language)
                    ) with
                    {
                        Case = younger is null ? "here" : "known",
                    };
        }
    }
}
