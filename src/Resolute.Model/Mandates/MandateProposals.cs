using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>What a clause asks, of whom and by when, before a person has confirmed it.</summary>
public sealed record Asked(string EId, string? Key, string Words, string Verb, StatedDue? Due)
{
    /// <summary>The due rules that its words state.</summary>
    public DueSchedule Schedule { get; init; } = DueSchedule.None;
}

/// <summary>
/// Which clauses ask: the leaf operative clauses whose verb asks somebody, once for each addressee. A parent with sub-items is not
/// itself a mandate; its sub-items inherit verb and addressees. "resolves" asks nobody.
/// </summary>
public static class MandateProposals
{
    /// <summary>What the text asks, in reading order.</summary>
    public static IEnumerable<Asked> In(Reading reading) =>
        ClauseInText.Of(reading).Where(found => found.Place == ClausePlace.Operative && found.Node.Children.Count == 0).SelectMany(Of);

    /// <summary>
    /// The mandates of a text: none where it does not bind and is no draft or only says again what another file said, none that another language of the same revision gave already.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="held">Mandates of the same revision.</param>
    /// <param name="firstNumber">The number of the first.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Mandate> Make(
        Document document,
        Reading reading,
        IReadOnlyList<Clause> clauses,
        IReadOnlyList<Mandate> held,
        int firstNumber,
        DateTimeOffset now
    )
    {
        if (!document.GivesMandates)
            return [];

        var byEId = clauses.ToDictionary(clause => clause.EId, StringComparer.Ordinal);
        var known = held.Select(mandate => (mandate.WId, mandate.ProposedAddresseeKey)).ToHashSet();
        return
        [
            .. In(reading)
                .Select(asked => (asked, clause: byEId[asked.EId]))
                .Where(found => !known.Contains((found.clause.WId, found.asked.Key)))
                .Select((found, at) => Mandate.Propose(firstNumber + at, document, found.clause, found.asked, now)),
        ];
    }

    private static IEnumerable<Asked> Of(ClauseInText found)
    {
        var verb = found.Node.Verb?.Key ?? found.Block!.Keyword;
        if (!AskingVerb.Asks(verb))
            return [];

        var addressees = found.Node.Addressees.Count > 0 ? found.Node.Addressees : found.Block!.Addressees;
        return addressees
            .Select(addressee => (addressee.Key, addressee.Words))
            .DefaultIfEmpty<(string? Key, string Words)>((null, ""))
            .DistinctBy(addressee => addressee.Key ?? addressee.Words, StringComparer.Ordinal)
            .Select(addressee => new Asked(found.Node.Id, addressee.Key, addressee.Words, verb, found.Due)
            {
                Schedule = DueRules.Of(found.Due, found.DueAlso, found.Recipients.Select(recipient => recipient.Key)),
            });
    }
}
