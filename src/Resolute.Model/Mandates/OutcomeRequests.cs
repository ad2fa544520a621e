using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>
/// What the outcomes of a meeting ask, as its report records them: verb and addressee named, once for each paragraph and addressee, by its strongest verb.
/// What a meeting only notes or welcomes asks nobody.
/// </summary>
internal static class OutcomeRequests
{
    /// <summary>What the outcomes ask, in reading order.</summary>
    public static IEnumerable<Asked> In(Reading reading) =>
        reading
            .Sections.SelectMany(section => section.Outcomes.SelectMany(outcome => Of(section, outcome)))
            .GroupBy(asked => (asked.EId, asked.Key ?? asked.Words))
            .Select(same => same.MaxBy(asked => AskingVerb.StrengthOf(asked.Verb))!);

    private static IEnumerable<Asked> Of(Section section, Outcome outcome)
    {
        if (!AskingVerb.Asks(outcome.Verb.Key) || Paragraph(section, outcome) is not { } paragraph)
            return [];

        return outcome
            .Addressees.SelectMany(addressee => ManyOffices.Of(addressee.Key).Select(key => (Key: key, addressee.Words)))
            .DistinctBy(addressee => addressee.Key ?? addressee.Words, StringComparer.Ordinal)
            .Select(addressee => new Asked(paragraph, addressee.Key, addressee.Words, outcome.Verb.Key, outcome.Due)
            {
                Schedule = DueRules.Of(outcome.Due, null, outcome.Recipients.Select(recipient => recipient.Key)),
                Particulars = StatedParticulars.Of(outcome),
            });
    }

    private static string? Paragraph(Section section, Outcome outcome) =>
        section
            .Clauses.SelectMany(clause => clause.WithDescendants())
            .Where(clause => clause.Span.Start <= outcome.Span.Start && outcome.Span.End <= clause.Span.End)
            .MinBy(clause => clause.Span.Length)
            ?.Id;
}
