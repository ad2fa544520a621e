using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>A verb of the table <c>Addressees/outcome-verbs.tsv</c>.</summary>
internal sealed record OutcomeWord(string Verb, bool Asks);

/// <summary>An act of a meeting found in a sentence.</summary>
/// <param name="Start">Where its words begin: the subject or the verb.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Passive">Whom a passive names before the verb: "the secretariat was requested".</param>
/// <param name="Rule">By which rule it was found.</param>
internal readonly record struct OutcomeVerb(int Start, PhraseMatch<OutcomeWord> Verb, TextSpan? Passive, string Rule)
{
    private const int LongestAddressee = 120;

    public Outcome ToOutcome(SourceView view, int end)
    {
        var words = Trimmed(view, TextSpan.Between(Start, end));
        var addressees = Verb.Meaning.Asks ? Addressees(view, words.End) : [];
        var confidence = Rule == "outcome-of-group" ? 0.9 : 0.75;
        return new Outcome(
            new ActionVerb(Key(addressees), Verb.Span.Of(view.Text), new Claim(Verb.Span, Rule, confidence)),
            addressees,
            words.Of(view.Text),
            words
        )
        {
            Recipients = RecipientPass.Read(view, words),
            Due = Dates.StatedDuePass.Read(view, words, addressees.Select(each => each.Key).FirstOrDefault(key => key is not null)).Due,
        };
    }

    // Chinese 请 asks an office ("requests") and invites everybody else.
    private string Key(IReadOnlyList<Addressee> addressees) =>
        Verb.Meaning.Verb == "invites" && Verb.Span.Length == 1 && addressees.Any(each => each.Key?.EndsWith("/secretariat", StringComparison.Ordinal) == true)
            ? "requests"
            : Verb.Meaning.Verb;

    private IReadOnlyList<Addressee> Addressees(SourceView view, int end)
    {
        var span = Passive ?? Trimmed(view, TextSpan.Between(Verb.Span.End, Math.Min(end, Verb.Span.End + LongestAddressee)));
        if (ReportSentence.GroupAt(view, span.Start) is { } group && group.End <= span.End)
            return [new Addressee(SpeakingBody.Of(view).Group, group.Of(view.Text), new Claim(group, "addressee-of-outcome", 0.7))];
        var named = AddresseeList.Read(view, span, "addressee-of-outcome").Where(each => each.Claim.Confidence >= AddresseeList.Open).ToList();
        // Whoever stands farther from the verb is spoken of, not asked.
        var reach = view.Language == Language.Chinese ? 0 : 12;
        return named.Count > 0 && named[0].Claim.Span.Start - span.Start <= reach ? named : [];
    }

    private static TextSpan Trimmed(SourceView view, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(view.Folded[start]) || view.Folded[start] is ',' or ';'))
            start++;
        while (end > start && (char.IsWhiteSpace(view.Folded[end - 1]) || view.Folded[end - 1] is ',' or ';' or '。' or '.' or '并'))
            end--;
        return TextSpan.Between(start, end);
    }
}
