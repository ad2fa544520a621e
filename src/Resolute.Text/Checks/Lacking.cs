using Resolute.Text.Checks.Rules;
using Resolute.Text.Correcting;
using Resolute.Text.Ends;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>
/// What the operative part of any text leaves unsaid, clause by clause: nobody is asked, nobody gets the report, no means are stated; and of the whole, when it
/// is looked at again. A careful editor says each of it once for a draft (<see cref="Check"/>); who decides on a text wants to see every place.
/// </summary>
public static class Lacking
{
    // As much of the words as a finding shows.
    private const int Shown = 120;

    /// <summary>The rules, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["no-addressee", "no-recipient", "no-review-date", "resources-unstated"];

    /// <summary>What is unsaid, by rule and then in the order of the text.</summary>
    public static IReadOnlyList<Finding> In(Reading reading)
    {
        if (reading.Operative.Count == 0)
            return [];

        var view = PersonView.Of(reading, new Places(reading));
        var asking = reading.Operative.SelectMany(block => block.Clauses.SelectMany(clause => Asking(block, [clause]))).ToList();
        var own = reading
            .Leaves.Where(leaf => leaf is { Kind: LeafKind.Clause, At: not null })
            .GroupBy(leaf => leaf.At!, StringComparer.Ordinal)
            .ToDictionary(leaves => leaves.Key, leaves => TextSpan.Between(leaves.First().Span.Start, leaves.Last().Span.End), StringComparer.Ordinal);
        var isPaid = reading.Header.FinancialImplications is not null;
        return
        [
            .. asking.Where(one => one.Clause.Addressees.Count == 0 && one.Block.Addressees.Count == 0).Select(one => Found(Rules[0], one.Clause)),
            .. asking
                .Where(one => own.TryGetValue(one.Clause.Id, out var words) && NoRecipient.Lacks(view, one.Clause, one.Line.ElementAtOrDefault(1), words))
                .Select(one => Found(Rules[1], one.Clause)),
            .. ReviewPass.In(reading).Any(stated => stated.IsOfText) ? [] : OfText(reading),
            .. asking.Where(one => !isPaid && one.Line.All(clause => clause.Resources is null)).Select(one => Found(Rules[3], one.Clause)),
        ];
    }

    private static IEnumerable<(ClauseBlock Block, ClauseNode Clause, IReadOnlyList<ClauseNode> Line)> Asking(
        ClauseBlock block,
        IReadOnlyList<ClauseNode> line
    ) =>
        line[0].Children.Count > 0 ? line[0].Children.SelectMany(child => Asking(block, [child, .. line]))
        : Checks.Asking.Asks(line[0].Verb?.Key ?? block.Keyword) ? [(block, line[0], line)]
        : [];

    private static IEnumerable<Finding> OfText(Reading reading)
    {
        var first = reading.Operative[0];
        yield return new Finding(Rules[2], Severity.Note, first.Line, 1, Short(first.Words), null) { Span = first.Span };
    }

    private static Finding Found(string rule, ClauseNode clause) =>
        new(rule, Severity.Note, clause.Line, 1, Short(clause.Text), null) { At = clause.Id, Span = clause.Span };

    private static string Short(string words) => words.Length <= Shown ? words : words[..Shown].TrimEnd() + "…";
}
