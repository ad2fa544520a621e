using System.Globalization;
using Resolute.Text.Citations;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A revision that cannot be: "Rev." where the instrument was first adopted, a place and year at which the body did not meet, a revision older than the
/// instrument or younger than the text. Protects the reader who looks the text up and finds none (Final Acts number new resolutions in one run).
/// </summary>
/// <remarks>Reads citations and the table of conferences. Writes findings "impossible-revision".</remarks>
internal sealed class ImpossibleRevision : ICheck
{
    private const int FirstYear = 1998;

    public string Rule => "impossible-revision";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var issued = TimeOfText.Of(text).Issued;
        foreach (var citation in text.Reading.Citations)
            if (
                citation.Revision is { } revision
                && KnownRevisions.Marked(revision) is { } mark
                && (Meeting(mark, issued) ?? Numbering(citation.Key.Value, mark)) is var (which, severity, words)
            )
                yield return text.Found(this, severity, citation.Claim.Span, null, RevisionWords.Of(revision, text.Language), words(text)) with
                {
                    Case = which,
                };
    }

    private static (string Case, Severity Severity, Func<CheckedText, string> Words)? Meeting((bool IsRevised, string Place, int Year) mark, DateOnly? issued)
    {
        var met = KnownRevisions.Conferences.Where(each => each.Place == mark.Place && each.Year == mark.Year).ToList();
        if (met.Count > 0)
            return issued is { } day && met.TrueForAll(each => each.Start > day)
                ? ("later", Severity.Error, _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                : null;
        // Of Geneva, and of years before the table, more conferences are cited than it knows.
        return mark.Year >= FirstYear && mark.Place != "geneva" && KnownRevisions.Conferences.Any(each => each.Place == mark.Place)
            ? ("conference", Severity.Warning, static _ => "")
            : null;
    }

    private static (string Case, Severity Severity, Func<CheckedText, string> Words)? Numbering(string key, (bool IsRevised, string Place, int Year) mark)
    {
        if (
            KnownRevisions.Numbered(key) is not var (body, number)
            || KnownRevisions.FirstOf(body, number) is not { } first
            || !KnownRevisions.Conferences.Any(each => each.Body == body && each.Place == mark.Place && each.Year == mark.Year)
        )
            return null;
        var adopted = (CheckedText text) => RevisionWords.Of(first.Mark(isRevised: false), text.Language);
        if (mark.Year < first.Year)
            return ("earlier", Certain(body), adopted);
        if (mark.Year == first.Year)
            return mark.IsRevised ? ("first", Certain(body), adopted) : null;
        return mark.IsRevised ? null : ("unmarked", Severity.Warning, adopted);
    }

    // The numbers that plenipotentiary conferences adopted first run on without a gap; those of the assemblies are known from later citations only.
    private static Severity Certain(string body) => body == "itu/pp" ? Severity.Error : Severity.Warning;
}
