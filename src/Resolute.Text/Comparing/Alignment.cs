using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>A clause in two languages; null on the side where none was found for it.</summary>
/// <param name="First">In the first text.</param>
/// <param name="Second">In the second text.</param>
/// <param name="Rule">production-mark, label-and-place, place; where it stands alone, why: heading-without-counterpart, parent-without-counterpart, no-counterpart.</param>
/// <param name="Confidence">How surely, 0 to 1; 0 where it stands alone.</param>
public sealed record AlignedPair(PlacedClause? First, PlacedClause? Second, string Rule, double Confidence);

/// <summary>A heading in two languages; null on the side where none was found for it.</summary>
public sealed record AlignedHeading(PlacedHeading? First, PlacedHeading? Second);

/// <summary>Two language versions of one text, clause beside clause: every clause of both stands in exactly one pair.</summary>
/// <remarks>
/// Marks that the production system left in both texts (lt_pId) decide. Where there are none: headings, labels whatever their script, figures and citations,
/// verbs, dates, lengths, in order. Cost: linear, a band of bounded width round the diagonal.
/// </remarks>
/// <param name="Clauses">In the order of the first text; what stands in the second alone follows what stands before it there.</param>
/// <param name="Headings">Likewise.</param>
public sealed record Alignment(IReadOnlyList<AlignedPair> Clauses, IReadOnlyList<AlignedHeading> Headings)
{
    /// <summary>Whether every clause of both texts has its counterpart.</summary>
    public bool IsComplete => Clauses.All(static pair => pair is { First: not null, Second: not null });

    /// <summary>The pairs under their headings, every pair once.</summary>
    public IEnumerable<(AlignedHeading Heading, IReadOnlyList<AlignedPair> Clauses)> UnderHeadings()
    {
        var first = Clauses.Where(static pair => pair.First is not null).ToLookup(static pair => pair.First!.Heading.Id, StringComparer.Ordinal);
        var alone = Clauses.Where(static pair => pair.First is null).ToLookup(static pair => pair.Second!.Heading.Id, StringComparer.Ordinal);
        return Headings.Select(heading =>
            (
                heading,
                (IReadOnlyList<AlignedPair>)[.. heading.First is null ? [] : first[heading.First.Id], .. heading.Second is null ? [] : alone[heading.Second.Id]]
            )
        );
    }

    /// <summary>Aligns two language versions.</summary>
    public static Alignment Of(Reading first, Reading second) => new Aligner(new AlignedText(first), new AlignedText(second)).Aligned();
}
