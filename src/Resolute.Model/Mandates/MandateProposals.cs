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

    /// <summary>What else its words state.</summary>
    public Particulars Particulars { get; init; } = Particulars.None;
}

/// <summary>
/// Which clauses ask: the leaf operative clauses whose verb asks somebody, once for each addressee, and the outcomes of a report that ask somebody,
/// once for each paragraph and addressee. A parent with sub-items is not itself a mandate; its sub-items inherit verb and addressees.
/// "resolves" asks nobody; an outcome that names nobody asks nobody.
/// </summary>
public static class MandateProposals
{
    private static readonly IReadOnlyDictionary<string, string> NoLineage = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the text asks, in reading order; a clause that depends on others names them by their lineage.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="wIds">The lineage of each clause by its eId; null where it is not known yet.</param>
    public static IEnumerable<Asked> In(Reading reading, IReadOnlyDictionary<string, string>? wIds = null)
    {
        var particulars = new StatedParticulars(reading, wIds ?? NoLineage);
        return ClauseInText
            .Of(reading)
            .Where(found => found.Place == ClausePlace.Operative && found.Node.Children.Count == 0)
            .SelectMany(found => Of(found, particulars))
            .Concat(OutcomeRequests.In(reading));
    }

    /// <summary>
    /// The mandates of a text: none where it neither binds nor is a draft nor records outcomes, or only says again what another file said; none that
    /// another language of the same revision or report gave already.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="held">Mandates of the same revision, or of the same report in another language.</param>
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
            .. In(reading, LineageOf(clauses))
                .Where(asked => Gives(document, byEId[asked.EId]))
                .Select(asked => (asked, clause: byEId[asked.EId]))
                .Where(found => !known.Contains((found.clause.WId, found.asked.Key)))
                .Select((found, at) => Mandate.Propose(firstNumber + at, document, found.clause, found.asked, now)),
        ];
    }

    /// <summary>Whether a clause of a document can give mandates: the operative part of a text that binds or is a draft, the outcomes of any other.</summary>
    internal static bool Gives(Document document, Clause clause) => (clause.Place == ClausePlace.Section) == (document.Standing == Standing.None);

    /// <summary>The lineage of clauses by their eId.</summary>
    internal static IReadOnlyDictionary<string, string> LineageOf(IEnumerable<Clause> clauses) =>
        clauses.ToDictionary(clause => clause.EId, clause => clause.WId, StringComparer.Ordinal);

    private static IEnumerable<Asked> Of(ClauseInText found, StatedParticulars particulars)
    {
        var verb = found.Node.Verb?.Key ?? found.Block!.Keyword;
        if (!AskingVerb.Asks(verb))
            return [];

        var addressees = found.Node.Addressees.Count > 0 ? found.Node.Addressees : found.Block!.Addressees;
        var stated = particulars.Of(found);
        return addressees
            .SelectMany(addressee => ManyOffices.Of(addressee.Key).Select(key => (Key: key, addressee.Words)))
            .DefaultIfEmpty<(string? Key, string Words)>((null, ""))
            .DistinctBy(addressee => addressee.Key ?? addressee.Words, StringComparer.Ordinal)
            .Select(addressee => new Asked(found.Node.Id, addressee.Key, addressee.Words, verb, DueOf(found.Due))
            {
                Schedule = DueRules.Of(DueOf(found.Due), found.DueAlso, found.Recipients.Select(recipient => recipient.Key)),
                Particulars = stated,
            });
    }

    // "as appropriate" says that it is left open when and how: no time is stated.
    private static StatedDue? DueOf(StatedDue? stated) => stated?.Claim.Rule == "due-as-fits" ? null : stated;
}
