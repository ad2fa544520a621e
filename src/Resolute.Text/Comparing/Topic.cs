using Resolute.Text.Languages;

namespace Resolute.Text.Comparing;

/// <summary>A stretch of a text that is compared with others by what it names: a clause, a section of a report.</summary>
/// <param name="Lead">What it is about: the title of a section; empty where it has none.</param>
/// <param name="Words">Its words.</param>
/// <param name="Language">Its language.</param>
public sealed record Topic(string Lead, string Words, Language Language);

/// <summary>How much of what one passage names another one names too.</summary>
/// <param name="Share">0 to 1: the share of the rare names and words of the first that the second has.</param>
/// <param name="Names">The share of its acronyms, numbers and names alone; null where it has none that are rare.</param>
/// <param name="Runs">The rarest stretches that both have, as the first writes them.</param>
public sealed record NamedAlike(double Share, double? Names, IReadOnlyList<string> Runs)
{
    /// <summary>The share of what the second is about (its lead) that the first names; 0 where it has no lead.</summary>
    public double OfLead { get; init; }

    /// <summary>How rare the rarest stretch is, 0 for none.</summary>
    public double Rarest { get; init; }

    /// <summary>How well the two go together, 0 to 1: much of the one in the other, both ways.</summary>
    public double Score => Math.Sqrt(Share * OfLead);
}
