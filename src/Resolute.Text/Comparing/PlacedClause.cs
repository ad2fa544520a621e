using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>Which part of a text a clause stands in.</summary>
public enum TextPart
{
    /// <summary>The recitals.</summary>
    Preamble,

    /// <summary>The operative clauses.</summary>
    Operative,

    /// <summary>The sections of a report.</summary>
    Sections,
}

/// <summary>What stands over clauses: a block's heading, or the number and title of a section.</summary>
/// <param name="Id">Its id: sec_2, recs_1.</param>
/// <param name="Part">The part it stands in.</param>
/// <param name="Keyword">The class key of a block's heading; empty for a section.</param>
/// <param name="Words">As printed.</param>
/// <param name="Line">1-based.</param>
/// <param name="Addressees">Whom it asks: the key, or the words where they resolve to nobody known.</param>
public sealed record PlacedHeading(string Id, TextPart Part, string Keyword, string Words, int Line, IReadOnlyList<string> Addressees);

/// <summary>A clause and where it stands in its text.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Heading">What stands over it.</param>
/// <param name="Parent">The place in reading order of the clause that it is a sub-item of; null at the top.</param>
/// <param name="Ordinal">Its place in reading order, from 0.</param>
/// <param name="Labels">Its label with its parents', as printed: "2 i)"; null where nothing is printed.</param>
/// <param name="Depth">0 at the top, 1 for a sub-item.</param>
public sealed record PlacedClause(ClauseNode Clause, PlacedHeading Heading, int? Parent, int Ordinal, string? Labels, int Depth)
{
    /// <summary>Every clause of a reading, in reading order.</summary>
    public static IReadOnlyList<PlacedClause> Of(Reading reading)
    {
        var placed = new List<PlacedClause>();
        foreach (var (heading, clauses) in Headings(reading))
        foreach (var clause in clauses)
            Add(placed, clause, heading, null, null, 0);
        return placed;
    }

    /// <summary>Every heading of a reading, with the clauses right under it.</summary>
    internal static IEnumerable<(PlacedHeading Heading, IReadOnlyList<ClauseNode> Clauses)> Headings(Reading reading) =>
        reading
            .Preamble.Select(block => Of(block, TextPart.Preamble))
            .Concat(reading.Operative.Select(block => Of(block, TextPart.Operative)))
            .Concat(
                reading.Sections.Select(section =>
                    (new PlacedHeading(section.Id, TextPart.Sections, "", $"{section.Number} {section.Title}".Trim(), section.Line, []), section.Clauses)
                )
            );

    private static (PlacedHeading, IReadOnlyList<ClauseNode>) Of(ClauseBlock block, TextPart part) =>
        (new PlacedHeading(block.Id, part, block.Keyword, block.Words, block.Line, [.. block.Addressees.Select(Named)]), block.Clauses);

    /// <summary>Whom: the key; the words, however printed, where they resolve to nobody known.</summary>
    internal static string Named(Addressee asked) => asked.Key ?? string.Join(' ', Word.In(asked.Words).Select(static word => word.Key));

    private static void Add(List<PlacedClause> placed, ClauseNode clause, PlacedHeading heading, int? parent, string? labels, int depth)
    {
        var ordinal = placed.Count;
        var here = clause.Label is null ? labels : $"{labels} {clause.Label}".TrimStart();
        placed.Add(new PlacedClause(clause, heading, parent, ordinal, here, depth));
        foreach (var child in clause.Children)
            Add(placed, child, heading, ordinal, here, depth + 1);
    }
}
