using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Resources;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Says of each operative clause which verb rules it, whom it asks, who is to get a report and through whom, with whom it is to be done, and when.
/// Reads a block and the folded text under it; writes these of its clauses and their children.
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
        block = Asking(view, block);
        var ruling = new Ruling(VerbOf(view, block), block.Addressees, CounterpartPass.Read(view, block.Span, ReportingWords.Within(view, block.Span)));
        return block with { Clauses = [.. block.Clauses.Select(clause => Told(view, clause, ruling, block.Span))] };
    }

    // The class keys of operative headings are in the third person: resolves, further instructs, calls upon.
    private static bool IsOperative(string keyword) => keyword.Split(' ').Any(word => word.EndsWith('s') && word.Length > 4);

    private static ClauseNode Told(SourceView view, ClauseNode clause, Ruling ruling, TextSpan heading)
    {
        var end = clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End;
        var own = TextSpan.Between(clause.Span.Start, Math.Min(end, clause.Span.Start + LongestClause));
        var first = ruling.Verb?.Key;
        var words = ReportingWords.Within(view, own);
        ruling = Own(view, own, words, ruling, heading);
        var asked = ruling.Addressees.Select(addressee => addressee.Key).FirstOrDefault(key => key is not null);
        var (recipients, through) = RecipientPass.ReadBoth(view, own, words);
        var (due, also) = StatedDuePass.Read(view, own, asked, first);
        if (recipients.Count == 0 && SessionRecipient.Read(view, own, due) is { } speaker)
            recipients = [speaker];
        return clause with
        {
            Verb = ruling.Verb,
            Addressees = ruling.Addressees,
            Recipients = recipients,
            Through = through,
            Counterparts = recipients.Count > 0 ? ruling.Counterparts : WithThrough(view, own, ruling.Counterparts),
            Due = due,
            DueAlso = also,
            Resources = ResourcePass.Read(view, own),
            Children = [.. clause.Children.Select(child => Told(view, child, ruling, heading))],
        };
    }

    private static IReadOnlyList<Addressee> WithThrough(SourceView view, TextSpan own, IReadOnlyList<Addressee> counterparts)
    {
        var through = CounterpartPass.Through(view, own);
        return through.Count == 0 ? counterparts : [.. through.Concat(counterparts).DistinctBy(body => body.Key ?? body.Words, StringComparer.Ordinal)];
    }

    /// <summary>The clause's own verb, addressees and counterparts where it has them, else those of its heading or parent.</summary>
    private static Ruling Own(SourceView view, TextSpan own, List<PhraseMatch<string>> words, Ruling ruling, TextSpan heading)
    {
        var counterparts = CounterpartPass.Read(view, own, words);
        if (counterparts.Count > 0)
            ruling = ruling with { Counterparts = counterparts };
        if (ruling.Verb is not { } verb || AddresseePass.Asks(verb.Key))
            return ruling;
        // In the form of the United Nations the verb stands in the clause itself, and another may follow it there.
        var isInside = heading.Start >= own.Start && heading.End <= own.End;
        var found =
            isInside ? ClauseVerb.Second(view, TextSpan.Between(heading.End, own.End))
            : IsDecision(verb.Key) ? ClauseVerb.UnderDecision(view, own, verb.Key)
            : null;
        return found is null ? ruling : ruling with { Verb = InChinese(view, found.Verb, found.Addressees), Addressees = found.Addressees };
    }

    private static bool IsDecision(string verb) => verb is "resolves" or "further resolves" or "decides" or "agrees";

    // 请 asks an office ("requests") and invites everybody else.
    private static ClauseBlock Asking(SourceView view, ClauseBlock block) =>
        view.Language == Language.Chinese && block.Keyword == "invites" && IsAsk(block.Words) && block.Addressees.Any(IsOffice)
            ? block with
            {
                Keyword = "requests",
            }
            : block;

    private static ActionVerb InChinese(SourceView view, ActionVerb verb, IReadOnlyList<Addressee> addressees) =>
        view.Language == Language.Chinese && verb.Key == "invites" && IsAsk(verb.Words) && addressees.Any(IsOffice) ? verb with { Key = "requests" } : verb;

    private static bool IsAsk(string words) => words.Contains('请') && !words.Contains("邀请", StringComparison.Ordinal);

    private static bool IsOffice(Addressee addressee) =>
        addressee.Key is { } key
        && (
            key.EndsWith("/secretary-general", StringComparison.Ordinal)
            || key.EndsWith("/secretariat", StringComparison.Ordinal)
            || key.EndsWith("/director-general", StringComparison.Ordinal)
            || key.EndsWith("/executive-director", StringComparison.Ordinal)
            || key.EndsWith("/high-commissioner", StringComparison.Ordinal)
        );

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

    private sealed record Ruling(ActionVerb? Verb, IReadOnlyList<Addressee> Addressees, IReadOnlyList<Addressee> Counterparts);
}
