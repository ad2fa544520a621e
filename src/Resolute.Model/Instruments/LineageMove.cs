using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Instruments;

/// <summary>A text of an instrument with its clauses, of which a person says what they are in other texts.</summary>
/// <param name="Document">The document that carries it.</param>
/// <param name="Reading">The text.</param>
/// <param name="Clauses">All its clauses.</param>
public sealed record LineageText(Document Document, Reading Reading, IReadOnlyList<Clause> Clauses);

/// <summary>
/// A person says which clauses are one clause, and what hangs on them follows: mandates are of the lineage that their clause has now; what a revision
/// would ask twice lapses where nobody has decided on it; what asks on its own again is proposed. Evidence stays with its mandate.
/// </summary>
public sealed class LineageMove
{
    private readonly IReadOnlyList<Mandate> _mandates;

    private LineageMove(string wId, IReadOnlyList<Clause> moved, IReadOnlyList<Mandate> mandates) => (WId, Moved, _mandates) = (wId, moved, mandates);

    /// <summary>The lineage that the moved clauses have now.</summary>
    public string WId { get; }

    /// <summary>The clauses that have another lineage than before.</summary>
    public IReadOnlyList<Clause> Moved { get; }

    /// <summary>Mandates whose clause has another lineage, or that depend on such a clause.</summary>
    public List<Mandate> Following { get; } = [];

    /// <summary>Mandates that nobody had decided on, and that another text of the same revision has given.</summary>
    public List<Mandate> Lapsed { get; } = [];

    /// <summary>Mandates that had lapsed and are proposed again.</summary>
    public List<Mandate> ProposedAgain { get; } = [];

    /// <summary>Mandates that are new.</summary>
    public List<Mandate> Proposed { get; } = [];

    /// <summary>Clauses that were kept apart are one clause. Refused for two clauses of one text, and where two confirmed mandates would ask the same.</summary>
    /// <param name="lineages">Their lineages; the first keeps its name.</param>
    /// <param name="mandates">The mandates of the instrument.</param>
    /// <param name="proven">Those of them on which evidence hangs.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<LineageMove> Join(
        IReadOnlyList<ClauseLineage> lineages,
        IReadOnlyList<Mandate> mandates,
        IReadOnlySet<MandateId> proven,
        DateTimeOffset now
    )
    {
        if (lineages.Count < 2)
            return new Refusal("lineage-join-needs-two");
        var clauses = lineages.SelectMany(lineage => lineage.Clauses).ToList();
        if (clauses.GroupBy(clause => clause.DocumentId).FirstOrDefault(text => text.Count() > 1)?.Take(2).ToList() is [var one, var other])
            return new Refusal("lineage-two-in-one-text", null, NameOf(one), NameOf(other));

        var kept = lineages[0];
        var moved = clauses.Where(clause => clause.WId != kept.WId).ToList();
        var renamed = lineages.Where(lineage => lineage != kept).ToDictionary(lineage => lineage.WId, _ => kept.WId, StringComparer.Ordinal);
        var move = new LineageMove(kept.WId, moved, mandates);
        foreach (var clause in clauses)
            clause.Belong(kept.WId, now);
        move.Follow(clauses, renamed);
        return move.Settle(clauses, proven) is { } reason ? reason : move;
    }

    /// <summary>Clauses that were joined wrongly are a clause of their own, together. Refused where nothing would be left of the lineage.</summary>
    /// <param name="lineage">The lineage that they are of.</param>
    /// <param name="parted">Which of its clauses.</param>
    /// <param name="texts">The texts of the revisions in which they stand.</param>
    /// <param name="taken">Every lineage of the instrument.</param>
    /// <param name="mandates">The mandates of the instrument.</param>
    /// <param name="nextNumber">The number of the next mandate.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<LineageMove> Part(
        ClauseLineage lineage,
        IReadOnlyList<Clause> parted,
        IReadOnlyList<LineageText> texts,
        IReadOnlyCollection<string> taken,
        IReadOnlyList<Mandate> mandates,
        int nextNumber,
        DateTimeOffset now
    )
    {
        if (parted.Count == lineage.Clauses.Count)
            return new Refusal("lineage-nothing-left");

        var first = parted.MinBy(clause => clause.Id.Value)!;
        var path = ClauseInText
            .Of(texts.First(text => text.Document.Id == first.DocumentId).Reading)
            .Where(found => found.Node.Id == first.EId)
            .Select(found => found.Path)
            .FirstOrDefault(lineage.WId);
        var move = new LineageMove(Lineage.New(path, new HashSet<string>(taken, StringComparer.Ordinal)), parted, mandates);
        foreach (var clause in parted)
            clause.Belong(move.WId, now);
        move.Follow(parted, new Dictionary<string, string>(StringComparer.Ordinal) { [lineage.WId] = move.WId });
        move.AskAgain(lineage.Clauses, texts, nextNumber, now);
        return move;
    }

    private void Follow(IReadOnlyList<Clause> clauses, Dictionary<string, string> renamed)
    {
        var byId = clauses.ToDictionary(clause => clause.Id);
        var texts = Moved.Select(clause => clause.DocumentId).ToHashSet();
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mandate in _mandates)
            if (
                mandate.FollowLineage(
                    byId.TryGetValue(mandate.ClauseId, out var own) ? own.WId : mandate.WId,
                    texts.Contains(mandate.DocumentId) ? renamed : nothing
                )
            )
                Following.Add(mandate);
    }

    // What was decided on comes first, so that what nobody decided on makes way for it.
    private Refusal? Settle(IReadOnlyList<Clause> clauses, IReadOnlySet<MandateId> proven)
    {
        var byId = clauses.ToDictionary(clause => clause.Id);
        foreach (var revision in _mandates.Where(IsStanding).Where(mandate => byId.ContainsKey(mandate.ClauseId)).GroupBy(mandate => mandate.RevisionId))
        {
            var asked = new List<Mandate>();
            foreach (var mandate in revision.OrderBy(mandate => mandate.State == MandateState.Proposed).ThenBy(mandate => mandate.Number))
            {
                if (asked.Find(other => AskTheSame(other, mandate)) is not { } before)
                    asked.Add(mandate);
                else if (mandate.State == MandateState.Confirmed && before.State == MandateState.Confirmed)
                    return new Refusal("lineage-mandates-twice", null, before.Number, mandate.Number);
                else if (mandate.State == MandateState.Proposed && proven.Contains(mandate.Id))
                    return new Refusal("lineage-evidence-in-the-way", null, mandate.Number, before.Number);
                else if (mandate.State == MandateState.Proposed && mandate.Lapse(byId[mandate.ClauseId]))
                    Lapsed.Add(mandate);
            }
        }

        return null;
    }

    private void AskAgain(IReadOnlyList<Clause> parts, IReadOnlyList<LineageText> texts, int nextNumber, DateTimeOffset now)
    {
        var ids = parts.Select(clause => clause.Id).ToHashSet();
        var given = _mandates.Where(IsStanding).Select(mandate => (mandate.RevisionId, mandate.WId, mandate.ProposedAddresseeKey)).ToHashSet();
        foreach (var text in texts.Where(text => text.Document.GivesMandates).OrderBy(text => text.Document.Id.Value))
        {
            var byEId = text.Clauses.ToDictionary(clause => clause.EId, StringComparer.Ordinal);
            var asked = MandateProposals.In(text.Reading, MandateProposals.LineageOf(text.Clauses)).Select(one => (Asked: one, Clause: byEId[one.EId]));
            var here = asked.Where(one => ids.Contains(one.Clause.Id) && MandateProposals.Gives(text.Document, one.Clause)).ToList();
            var open = here.Where(one => !given.Contains((text.Document.RevisionId, one.Clause.WId, one.Asked.Key))).ToList();
            foreach (var (one, clause) in open)
            {
                given.Add((text.Document.RevisionId, clause.WId, one.Key));
                if (
                    _mandates.FirstOrDefault(mandate => mandate.State == MandateState.Lapsed && mandate.ClauseId == clause.Id && mandate.IsAskedAs(one)) is
                    { } lapsed
                )
                {
                    lapsed.ProposeAgain(clause, one);
                    ProposedAgain.Add(lapsed);
                }
                else
                {
                    Proposed.Add(Mandate.Propose(nextNumber + Proposed.Count, text.Document, clause, one, now));
                }
            }
        }
    }

    private static bool IsStanding(Mandate mandate) => mandate.State != MandateState.Lapsed;

    private static bool AskTheSame(Mandate one, Mandate other) =>
        one.ClauseId != other.ClauseId
        && (one.ProposedAddresseeKey == other.ProposedAddresseeKey || (one.AddresseeKey is { } key && key == other.AddresseeKey));

    private static string NameOf(Clause clause) => $"{clause.Heading} {clause.Label}".Trim();
}
