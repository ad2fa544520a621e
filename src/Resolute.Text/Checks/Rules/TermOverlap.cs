using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Two terms of office in one paragraph that overlap in part: co-chair in 2023-2024, chair in 2022-2023. Protects the record of who led when:
/// terms of one group follow one another.
/// </summary>
/// <remarks>Reads ranges of years and words of office in a clause. Writes findings "term-overlap".</remarks>
internal sealed partial class TermOverlap : ICheck
{
    public string Rule => "term-overlap";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var words = CheckWords.Of("draft-words", text.Language);
        foreach (var clause in text.Clauses.Where(static each => each.Words.Length > 0))
        {
            var terms = Scan.Of(Years(), text.Folded, clause.Words).Select(static found => new Term(found)).Where(static term => term.To > term.From).ToList();
            if (terms.Count < 2 || words.Within(text.View, clause.Words, "role").Take(2).Count() < 2)
                continue;
            for (var at = 1; at < terms.Count; at++)
                if (Overlaps(terms[at - 1], terms[at]))
                    yield return text.Found(this, Severity.Note, terms[at].Span, null, terms[at - 1].Span.Of(text.Text), terms[at].Span.Of(text.Text));
        }
    }

    // Terms that are equal, or the one inside the other, are those of two offices.
    private static bool Overlaps(Term one, Term other) =>
        (one.From < other.From && other.From <= one.To && one.To < other.To) || (other.From < one.From && one.From <= other.To && other.To < one.To);

    [GeneratedRegex(
        @"(?<![0-9/])(?<from>(?:19|20)[0-9]{2})(?: ?- ?| to | au | a | по | до |至|到| إلى )(?<to>(?:19|20)[0-9]{2})(?![0-9/])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Years();

    private sealed record Term(TextSpan Span, int From, int To)
    {
        public Term(Found found)
            : this(found.Span, int.Parse(found["from"], CultureInfo.InvariantCulture), int.Parse(found["to"], CultureInfo.InvariantCulture)) { }
    }
}
