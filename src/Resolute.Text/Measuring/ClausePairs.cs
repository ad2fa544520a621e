using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>A clause that was read; a section of a report has none.</summary>
internal sealed record ReadClause(MeasuredClause Place, ClauseNode? Clause, bool IsOperative);

/// <summary>Clauses of gold with the clauses read that are the same: equal label and line, and the words begin with those of gold.</summary>
internal sealed record ClausePairs(IReadOnlyList<(GoldClause Gold, ReadClause? Read)> Pairs, IReadOnlyList<ReadClause> Unmatched, int Read)
{
    public ClauseAccuracy Accuracy => new(Pairs.Count, Read, Pairs.Count(static pair => pair.Read is not null));

    public static ClausePairs Of(Reading reading, JsonElement gold)
    {
        var read = Clauses(reading.Preamble, isOperative: false)
            .Concat(Clauses(reading.Operative, isOperative: true))
            .Concat(reading.Sections.Select(static section => new ReadClause(Place(section.Number, section.Line, section.Title), null, false)))
            .ToList();
        var left = read.ToLookup(static one => (one.Place.Label, one.Place.Line)).ToDictionary(static group => group.Key, static group => group.ToList());
        var pairs = GoldClauses.Of(gold).Select(wanted => (wanted, Take(left, wanted.Place))).ToList();
        return new ClausePairs(pairs, [.. left.Values.SelectMany(static rest => rest)], read.Count);
    }

    private static ReadClause? Take(Dictionary<(string, int), List<ReadClause>> left, MeasuredClause wanted)
    {
        if (!left.TryGetValue((wanted.Label, wanted.Line), out var candidates))
            return null;
        var at = candidates.FindIndex(candidate => candidate.Place.Words.StartsWith(wanted.Words, StringComparison.Ordinal));
        if (at < 0)
            return null;
        var found = candidates[at];
        candidates.RemoveAt(at);
        return found;
    }

    private static IEnumerable<ReadClause> Clauses(IEnumerable<ClauseBlock> blocks, bool isOperative) =>
        blocks
            .SelectMany(static block => block.Clauses)
            .SelectMany(static clause => clause.WithDescendants())
            .Select(clause => new ReadClause(Place(clause.Label, clause.Line, clause.Text), clause, isOperative));

    private static MeasuredClause Place(string? label, int line, string words) => new(GoldClauses.Bare(label), line, GoldClauses.Bare(words));
}
