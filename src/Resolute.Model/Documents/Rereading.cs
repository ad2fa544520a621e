using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Text.Correcting;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>What hangs on the clauses of a text.</summary>
/// <param name="Clauses">Its clauses as kept.</param>
/// <param name="Mandates">The mandates that its text gave.</param>
/// <param name="OfRevision">Mandates of the same revision that other texts gave.</param>
/// <param name="Evidence">Evidence that rests on places of it.</param>
/// <param name="NextNumber">The number of the next mandate.</param>
public sealed record HangingOnText(
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Mandate> Mandates,
    IReadOnlyList<Mandate> OfRevision,
    IReadOnlyList<Evidence> Evidence,
    int NextNumber
);

/// <summary>
/// A text is read otherwise, by correction or by a newer reader, and what hangs on its clauses follows by where their words stand: clauses keep
/// themselves, mandates that nobody confirmed are proposed anew, confirmed ones stay, evidence finds its place, former addresses lead on.
/// </summary>
public sealed class Rereading
{
    private readonly Document _document;
    private readonly HangingOnText _held;
    private readonly Reading _now;
    private readonly DateTimeOffset _moment;
    private readonly Dictionary<Clause, string> _words = [];
    private readonly Dictionary<string, Clause> _byEId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _starts;

    private Rereading(Document document, HangingOnText held, Reading now, DateTimeOffset moment) =>
        (_document, _held, _now, _moment, _starts) = (document, held, now, moment, StartsOf(now));

    /// <summary>Clauses that are new.</summary>
    public IReadOnlyList<Clause> Made { get; private set; } = [];

    /// <summary>Clauses that are no more.</summary>
    public IReadOnlyList<Clause> Gone { get; private set; } = [];

    /// <summary>New mandates.</summary>
    public IReadOnlyList<Mandate> Proposed { get; private set; } = [];

    /// <summary>Mandates that nobody had confirmed and that ask otherwise now.</summary>
    public List<Mandate> ProposedAnew { get; } = [];

    /// <summary>Mandates that the text asks no more and nobody had confirmed.</summary>
    public List<Mandate> Lapsed { get; } = [];

    /// <summary>Confirmed mandates whose words are others than those they were confirmed on, or are the same again.</summary>
    public List<Mandate> ReadingOtherwise { get; } = [];

    /// <summary>Addresses that lead nowhere by themselves now.</summary>
    public IReadOnlyList<FormerAddress> Former { get; private set; } = [];

    /// <summary>Moves everything; refused where a confirmed mandate would be left without any clause.</summary>
    /// <param name="document">The document.</param>
    /// <param name="held">What hangs on its text.</param>
    /// <param name="before">The text as it was read.</param>
    /// <param name="text">The text as it is read from now on.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<Rereading> Of(Document document, HangingOnText held, Reading before, DocumentText text, DateTimeOffset now)
    {
        var rereading = new Rereading(document, held, text.Reading, now);
        if (!text.Reading.AllClauses().Any() && held.Mandates.FirstOrDefault(mandate => mandate.State == MandateState.Confirmed) is { } confirmed)
            return new Refusal("mandate-without-clause", null, confirmed.Number);

        rereading.MoveClauses(text.MachineReading);
        rereading.MoveMandates();
        rereading.MoveEvidence(before);
        rereading.Former = [.. rereading.FormerOf(before)];
        return rereading;
    }

    /// <summary>
    /// A clause is the one that begins where it began, and keeps its lineage; one that the machine's own reading has and that comes back gets
    /// what that reading proposes, so that a correction parts it from no other language.
    /// </summary>
    private void MoveClauses(Reading machine)
    {
        var proposed = Lineage.Propose(_document, _now, _moment);
        var held = _held
            .Clauses.GroupBy(clause => clause.Start)
            .ToDictionary(same => same.Key, same => new Queue<string>(same.OrderBy(clause => clause.Ordinal).Select(clause => clause.WId)));
        var taken = _held.Clauses.Select(clause => clause.WId).ToHashSet(StringComparer.Ordinal);
        var byMachine = Lineage
            .Propose(_document, machine, _moment)
            .GroupBy(clause => clause.Start)
            .ToDictionary(same => same.Key, same => new Queue<string>(same.Select(clause => Next(held, clause.Start) ?? Unique(clause.WId, taken))));
        var known = _held
            .Clauses.GroupBy(clause => clause.Start)
            .ToDictionary(same => same.Key, same => new Queue<Clause>(same.OrderBy(clause => clause.Ordinal)));
        var made = new List<Clause>();
        foreach (var clause in proposed)
        {
            clause.Belong(Next(byMachine, clause.Start) ?? Next(held, clause.Start) ?? Unique(clause.WId, taken));
            var kept = known.TryGetValue(clause.Start, out var same) && same.TryDequeue(out var first) ? first : null;
            if (kept is null)
                made.Add(clause);
            else
                (_words[kept], _) = (kept.Words, kept.Become(clause));
            _byEId[clause.EId] = kept ?? clause;
        }

        (Made, Gone) = (made, [.. known.Values.SelectMany(same => same)]);
        foreach (var gone in Gone)
            _words[gone] = gone.Words;
    }

    private void MoveMandates()
    {
        var asked = !_document.GivesMandates
            ? []
            : MandateProposals
                .In(_now, MandateProposals.LineageOf(_byEId.Values))
                .Select(one => (Asked: one, Clause: _byEId[one.EId]))
                .Where(one => MandateProposals.Gives(_document, one.Clause))
                .ToList();
        var open = new List<(Mandate Mandate, Clause Clause)>();
        var (byId, gone) = (_held.Clauses.ToDictionary(clause => clause.Id), Gone.ToHashSet());
        foreach (var mandate in _held.Mandates)
        {
            var was = byId[mandate.ClauseId];
            var clause = gone.Contains(was) ? Near(was) : was;
            if (clause is null)
                continue;
            if (mandate.State is MandateState.Proposed or MandateState.Lapsed)
            {
                open.Add((mandate, clause));
                continue;
            }

            asked.RemoveAll(one => one.Clause == clause && mandate.IsAskedAs(one.Asked));
            if (mandate.Follow(clause, _words.GetValueOrDefault(was, was.Words)))
                ReadingOtherwise.Add(mandate);
        }

        foreach (var other in _held.OfRevision)
            asked.RemoveAll(one => one.Clause.WId == other.WId && other.IsAskedAs(one.Asked));
        Pair(open, asked, static (mandate, one) => mandate.IsAskedAs(one));
        Pair(open, asked, static (mandate, _) => mandate.State == MandateState.Proposed);
        foreach (var (mandate, clause) in open)
            if (mandate.Lapse(clause))
                Lapsed.Add(mandate);
        Proposed = [.. asked.Select((one, at) => Mandate.Propose(_held.NextNumber + at, _document, one.Clause, one.Asked, _moment))];
    }

    private void Pair(List<(Mandate Mandate, Clause Clause)> open, List<(Asked Asked, Clause Clause)> asked, Func<Mandate, Asked, bool> fits)
    {
        foreach (var one in open.ToList())
        {
            var at = asked.FindIndex(other => other.Clause == one.Clause && fits(one.Mandate, other.Asked));
            if (at < 0)
                continue;
            if (one.Mandate.ProposeAgain(one.Clause, asked[at].Asked))
                ProposedAnew.Add(one.Mandate);
            asked.RemoveAt(at);
            open.Remove(one);
        }
    }

    private void MoveEvidence(Reading before)
    {
        var starts = StartsOf(before);
        foreach (var piece in _held.Evidence)
        {
            if (piece.PlaceId is not { } id || !starts.TryGetValue(id, out var start) || IsThere(id, start) || PlaceAt(start) is not { } place)
                continue;
            var label =
                _now.Sections.FirstOrDefault(section => section.Id == place)?.Number ?? _now.AllClauses().FirstOrDefault(clause => clause.Id == place)?.Label;
            piece.Follow(place, label);
        }
    }

    private IEnumerable<FormerAddress> FormerOf(Reading before) =>
        StartsOf(before).Where(one => !IsThere(one.Key, one.Value)).Select(one => new FormerAddress(_document.Id, one.Key, one.Value));

    private bool IsThere(string id, int start) => _starts.TryGetValue(id, out var now) && now == start;

    private string? PlaceAt(int start) => _starts.Where(one => one.Value == start).Select(one => one.Key).FirstOrDefault() ?? new Places(_now).Before(start);

    /// <summary>The clause that has the first words of one that is gone, else the one before them, else the first.</summary>
    private Clause? Near(Clause gone) =>
        _byEId.Values.Where(clause => clause.Start <= gone.Start).OrderByDescending(clause => clause.Start).FirstOrDefault()
        ?? _byEId.Values.MinBy(clause => clause.Start);

    private static Dictionary<string, int> StartsOf(Reading reading) =>
        reading
            .AllClauses()
            .Select(clause => (clause.Id, clause.Span.Start))
            .Concat(reading.Sections.Select(section => (section.Id, section.Span.Start)))
            .ToDictionary(one => one.Id, one => one.Start, StringComparer.Ordinal);

    private static string? Next(Dictionary<int, Queue<string>> wIds, int start) =>
        wIds.TryGetValue(start, out var waiting) && waiting.TryDequeue(out var wId) ? wId : null;

    private static string Unique(string wanted, HashSet<string> taken)
    {
        var wId = wanted;
        for (var again = 2; !taken.Add(wId); again++)
            wId = $"{wanted}~{again}";
        return wId;
    }
}
