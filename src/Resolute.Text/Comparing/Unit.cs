using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>What is matched: a clause, or a passage outside the clauses.</summary>
/// <param name="Ordinal">Its place in reading order.</param>
/// <param name="Features">What it is known by.</param>
/// <param name="Heading">What stands over it, the same in both texts where it says the same.</param>
/// <param name="Context">Its heading and labels: its address within the text.</param>
/// <param name="Label">Its own label.</param>
/// <param name="Parent">The unit it is a sub-item of; -1 at the top.</param>
internal sealed record Unit(int Ordinal, Features Features, string Heading, string Context, string? Label, int Parent)
{
    // Fewer words than this may stand anywhere by chance.
    private const int TellingFeatures = 6;

    public bool IsTelling => Features.Ids.Length >= TellingFeatures;

    public static IReadOnlyList<Unit> Of(IReadOnlyList<PlacedClause> clauses, Vocabulary vocabulary) => [.. clauses.Select(clause => Of(clause, vocabulary))];

    public static IReadOnlyList<Unit> Of(IReadOnlyList<Passage> passages, Vocabulary vocabulary) =>
        [.. passages.Select((passage, at) => new Unit(at, Features.Of(passage.Words, vocabulary), passage.Kind.ToString(), passage.Kind.ToString(), null, -1))];

    private static Unit Of(PlacedClause placed, Vocabulary vocabulary)
    {
        var heading = placed.Heading;
        var over = heading.Part == TextPart.Sections ? heading.Words : $"{heading.Part}/{heading.Keyword}:{string.Join('+', heading.Addressees)}";
        return new Unit(placed.Ordinal, Features.Of(placed.Clause.Text, vocabulary), over, $"{over}/{placed.Labels}", placed.Clause.Label, placed.Parent ?? -1);
    }
}

/// <summary>Words outside the clauses: a title, the body that speaks, a footnote, an annex, what has no place.</summary>
/// <param name="Kind">What they were understood to be.</param>
/// <param name="Words">As printed, in one line.</param>
/// <param name="Line">1-based.</param>
public sealed record Passage(LeafKind Kind, string Words, int Line);
