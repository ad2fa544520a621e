using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>
/// A draft was adopted, and what hangs on its clauses follows: they take their place in the lineage of the instrument, and every mandate is proposed
/// again, under its number and with what a person gave of it, to be confirmed against the adopted text.
/// </summary>
public sealed class Adoption
{
    private Adoption() { }

    /// <summary>Mandates of the draft that are proposed again.</summary>
    public List<Mandate> ProposedAgain { get; } = [];

    /// <summary>Mandates of the draft that another language of the revision has given already.</summary>
    public List<Mandate> Lapsed { get; } = [];

    /// <summary>Mandates that another language of the draft had given, and the adopted text gives now.</summary>
    public IReadOnlyList<Mandate> Proposed { get; private set; } = [];

    /// <summary>Moves everything.</summary>
    /// <param name="document">The document, which is of a revision by now.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="held">What hangs on its text.</param>
    /// <param name="follows">Texts of the instrument whose clauses it continues.</param>
    /// <param name="taken">Every lineage that clauses of the instrument have.</param>
    /// <param name="now">The moment.</param>
    public static Adoption Of(
        Document document,
        Reading reading,
        HangingOnText held,
        IReadOnlyList<KnownText> follows,
        IReadOnlyCollection<string> taken,
        DateTimeOffset now
    )
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var wIds = MandateProposals.LineageOf(Lineage.Propose(document, reading, now, follows, taken));
        foreach (var clause in held.Clauses)
        {
            var before = clause.WId;
            clause.BecomeOf(document.RevisionId, wIds.GetValueOrDefault(clause.EId, clause.WId));
            renamed[before] = clause.WId;
        }

        var adoption = new Adoption();
        var given = held
            .OfRevision.Where(mandate => mandate.State != MandateState.Lapsed)
            .Select(mandate => (mandate.WId, mandate.ProposedAddresseeKey))
            .ToHashSet();
        var byId = held.Clauses.ToDictionary(clause => clause.Id);
        foreach (var mandate in held.Mandates)
        {
            var clause = byId[mandate.ClauseId];
            mandate.Adopt(document.RevisionId, clause, renamed);
            if (given.Contains((mandate.WId, mandate.ProposedAddresseeKey)) && mandate.Lapse(clause))
                adoption.Lapsed.Add(mandate);
            else if (mandate.State == MandateState.Proposed)
                adoption.ProposedAgain.Add(mandate);
        }

        adoption.Proposed = MandateProposals.Make(document, reading, held.Clauses, [.. held.Mandates, .. held.OfRevision], held.NextNumber, now);
        return adoption;
    }
}
