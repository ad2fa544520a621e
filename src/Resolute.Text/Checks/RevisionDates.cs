using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>An issue of an instrument that the tables know: adopted or revised by a conference or a session.</summary>
/// <param name="Revision">Its canonical revision: antalya-2006, rev-dubai-2018, c24.</param>
/// <param name="From">From when it can be cited: the last day of the conference or session.</param>
public sealed record KnownIssue(string Revision, DateOnly From);

/// <summary>What the tables of conferences and of the Council's texts know of revisions, and when a text was written as far as it tells itself.</summary>
public static class RevisionDates
{
    /// <summary>Every issue of an instrument that the tables know, the earliest first; none where they know none, which is not "never revised".</summary>
    public static IReadOnlyList<KnownIssue> IssuesOf(string key) =>
        [.. KnownRevisions.IssuesOf(key).Select(static issue => new KnownIssue(issue.Revision, issue.From)).OrderBy(static issue => issue.From)];

    /// <summary>From when a revision can be cited; null where its name tells no conference or session that is known.</summary>
    public static DateOnly? DayOf(string key, string? revision) => KnownRevisions.DateOf(key, revision);

    /// <summary>The day that a text states of itself: its date, or that of its own revision; null where it states none.</summary>
    public static DateOnly? StatedBy(Reading reading) => TimeOfText.Of(reading).Issued;

    /// <summary>The last day of the youngest thing that a text cites or states of itself: it cannot be older; null where it names no day.</summary>
    public static DateOnly? NotBefore(Reading reading) => TimeOfText.Of(reading).NotBefore;
}
