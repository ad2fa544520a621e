using System.Collections.Concurrent;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Repeats;

/// <summary>A report that a clause asks for: who reports to whom, how often, and whether on the carrying out of the text itself.</summary>
/// <param name="Clause">The clause that asks.</param>
/// <param name="By">Those who report: keys of bodies, else their words.</param>
/// <param name="To">Those to whom they report, likewise.</param>
/// <param name="About">The keys of the instruments that it is about: those it cites, and its own where it reports on itself.</param>
/// <param name="IsOnItself">Whether it is on the text that asks for it.</param>
/// <param name="Cycle">How often.</param>
public sealed record AskedReport(
    ClauseNode Clause,
    IReadOnlyList<string> By,
    IReadOnlyList<string> To,
    IReadOnlyList<string> About,
    bool IsOnItself,
    StatedCycle? Cycle
)
{
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Words = new();

    /// <summary>The reports that the operative clauses of a text ask for, in its order.</summary>
    public static IReadOnlyList<AskedReport> In(Reading reading)
    {
        if (reading.Operative.Count == 0)
            return [];

        var view = PersonView.Of(reading, new Places(reading));
        return [.. reading.Operative.SelectMany(block => block.Clauses.SelectMany(clause => Below(reading, view, block, [clause])))];
    }

    /// <summary>Whether both ask one report: of one addressee to one recipient, on the same instrument or, as <paramref name="saysTheSame"/> tells, on the same matter.</summary>
    /// <param name="other">The other.</param>
    /// <param name="isSameText">Whether both stand in one text.</param>
    /// <param name="saysTheSame">Whether their words are akin.</param>
    public bool IsSameAs(AskedReport other, bool isSameText, bool saysTheSame)
    {
        if (!By.Intersect(other.By, StringComparer.Ordinal).Any() || !To.Intersect(other.To, StringComparer.Ordinal).Any())
            return false;
        if (About.Intersect(other.About, StringComparer.Ordinal).Any() || (isSameText && IsOnItself && other.IsOnItself))
            return true;
        // What two texts say of reports on themselves is alike, and about two things.
        return saysTheSame && !(IsOnItself && other.IsOnItself);
    }

    private static IEnumerable<AskedReport> Below(Reading reading, SourceView view, ClauseBlock block, IReadOnlyList<ClauseNode> line)
    {
        var clause = line[0];
        if (clause.Children.Count > 0)
            return clause.Children.SelectMany(child => Below(reading, view, block, [child, .. line]));

        var to = line.Select(one => one.Recipients).FirstOrDefault(bodies => bodies.Count > 0) ?? [];
        var by = clause.Addressees.Count > 0 ? clause.Addressees : block.Addressees;
        var keys = by.Select(body => body.Key ?? body.Words).Distinct(StringComparer.Ordinal).ToList();
        if (to.Count == 0 || keys.Count == 0)
            return [];

        var isOnItself = line.Any(one => Mentions(view, one));
        var cited = reading.Citations.Where(citation => line.Any(one => one.Id == citation.At)).Select(citation => citation.Key.Value);
        return
        [
            new AskedReport(
                clause,
                keys,
                [.. to.Select(body => body.Key ?? body.Words).Distinct(StringComparer.Ordinal)],
                [.. cited.Concat(isOnItself && reading.Instrument is { } own ? [own.Key.Value] : []).Distinct(StringComparer.Ordinal)],
                isOnItself,
                StatedCycle.Of(line.Select(one => one.Due).FirstOrDefault(due => due is not null))
            ),
        ];
    }

    private static bool Mentions(SourceView view, ClauseNode clause)
    {
        var words = Words.GetOrAdd(
            view.Language,
            static language =>
                PhraseIndex<string>.Of(TableRow.Of("Ends/end-words.tsv").Where(row => row["word"] == "this-text"), language, static row => row["word"])
        );
        var end = clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End;
        return words.FirstWithin(view, TextSpan.Between(clause.Span.Start, end)) is not null;
    }
}
