using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>A verb of the table <c>Addressees/outcome-verbs.tsv</c>; whether the one it asks is a pronoun of the same word.</summary>
internal sealed record OutcomeWord(string Verb, bool Asks, bool IsOfPronoun = false);

/// <summary>An act of a meeting found in a sentence.</summary>
/// <param name="Start">Where its words begin: the subject or the verb.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Rule">By which rule it was found.</param>
internal readonly record struct OutcomeVerb(int Start, PhraseMatch<OutcomeWord> Verb, string Rule)
{
    /// <summary>Whom a passive names before the verb: "the secretariat was requested".</summary>
    public TextSpan? Passive { get; init; }

    /// <summary>Where the words behind the verb begin, if not right behind it: in Arabic the subject stands between.</summary>
    public int? Behind { get; init; }

    /// <summary>Whether the one asked was named before: "requested it to add", "les a remerciés".</summary>
    public bool IsOfPronoun { get; init; }

    /// <summary>The act as an outcome; its words end at the next act.</summary>
    public Outcome ToOutcome(SourceView view, int end, IReadOnlyList<Addressee> named)
    {
        var words = OutcomeAddressees.Trimmed(view, TextSpan.Between(Start, end));
        var addressees = Verb.Meaning.Asks ? OutcomeAddressees.Of(view, this, words.End, named) : [];
        var due = Dates.StatedDuePass.Read(view, words, addressees.Select(each => each.Key).FirstOrDefault(key => key is not null)).Due;
        var recipients = RecipientPass.Read(view, words);
        if (recipients.Count == 0 && addressees.Count > 0 && SessionRecipient.Read(view, words, due) is { } own)
            recipients = [own];
        return new Outcome(
            new ActionVerb(Key(view, addressees), Verb.Span.Of(view.Text), new Claim(Verb.Span, Rule, Confidence)),
            addressees,
            words.Of(view.Text),
            words
        )
        {
            Recipients = recipients,
            Due = due,
        };
    }

    private double Confidence =>
        Rule switch
        {
            "outcome-of-group" => 0.95,
            "outcome-passive" => 0.85,
            "outcome-of-chair" => 0.6,
            _ => 0.75,
        };

    // Chinese 请 asks an office ("requests") and invites everybody else.
    private string Key(SourceView view, IReadOnlyList<Addressee> addressees) =>
        Verb.Meaning.Verb == "invites"
        && view.Folded[Verb.Span.End - 1] == '请'
        && (Verb.Span.Length == 1 || view.Folded[Verb.Span.End - 2] != '邀')
        && addressees.Any(each => each.Key?.EndsWith("/secretariat", StringComparison.Ordinal) == true)
            ? "requests"
            : Verb.Meaning.Verb;
}
