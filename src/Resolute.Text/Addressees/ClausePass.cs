using Resolute.Text.Dates;
using Resolute.Text.Resources;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Says of each operative clause which verb rules it, whom it asks, who is to get a report, and when. Reads a block and the folded text under it;
/// writes verb, addressees, recipients and due of its clauses and their children.
/// </summary>
public static class ClausePass
{
    private const int LongestVerb = 80;

    // Longer own words of a clause are no clause of a resolution; the bound keeps hostile texts cheap.
    private const int LongestClause = 6000;

    /// <summary>The block with its clauses told; a block of recitals stays as it is.</summary>
    public static ClauseBlock Enrich(SourceView view, ClauseBlock block)
    {
        if (!IsOperative(block.Keyword))
            return block;
        var verb = VerbOf(view, block);
        return block with { Clauses = [.. block.Clauses.Select(clause => Told(view, clause, verb, block.Addressees))] };
    }

    // The class keys of operative headings are in the third person: resolves, further instructs, calls upon.
    private static bool IsOperative(string keyword) => keyword.Split(' ').Any(word => word.EndsWith('s') && word.Length > 4);

    private static ClauseNode Told(SourceView view, ClauseNode clause, ActionVerb? verb, IReadOnlyList<Addressee> addressees)
    {
        var end = clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End;
        var own = TextSpan.Between(clause.Span.Start, Math.Min(end, clause.Span.Start + LongestClause));
        var asked = addressees.Select(addressee => addressee.Key).FirstOrDefault(key => key is not null);
        var (due, also) = StatedDuePass.Read(view, own, asked, verb?.Key);
        return clause with
        {
            Verb = verb,
            Addressees = addressees,
            Recipients = RecipientPass.Read(view, own),
            Due = due,
            DueAlso = also,
            Resources = ResourcePass.Read(view, own),
            Children = [.. clause.Children.Select(child => Told(view, child, verb, addressees))],
        };
    }

    private static ActionVerb? VerbOf(SourceView view, ClauseBlock block)
    {
        var end =
            block.Addressees is [{ Claim.Span: var first }, ..] && first.Start > block.Span.Start && first.Start < block.Span.End
                ? first.Start
                : block.Span.End;
        var words = view.Text.AsSpan(block.Span.Start, end - block.Span.Start).TrimEnd(" \t\n:,，：");
        if (words.IsEmpty || words.Length > LongestVerb)
            return null;
        var span = new TextSpan(block.Span.Start, words.Length);
        return new ActionVerb(block.Keyword, span.Of(view.Text), new Claim(span, "verb-in-heading", 0.95));
    }
}
