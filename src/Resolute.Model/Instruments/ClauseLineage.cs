using System.Security.Cryptography;
using System.Text;
using Resolute.Text.Rulings;

namespace Resolute.Model.Instruments;

/// <summary>The clauses of an instrument's texts that are one clause: in each language of a revision, and from one revision to the next.</summary>
/// <param name="WId">The lineage.</param>
/// <param name="Clauses">Its clauses, at most one of each text.</param>
public sealed record ClauseLineage(string WId, IReadOnlyList<Clause> Clauses)
{
    private const int SeenLength = 16;

    /// <summary>Whether a person has said so of every one of its clauses.</summary>
    public bool IsConfirmed => Clauses.All(clause => clause.LineageConfirmedAt is not null);

    /// <summary>Tells whether it is as a person saw it: other where a clause came or went, or where somebody confirmed it or took that back.</summary>
    public string Seen { get; } = Digest(WId, Clauses);

    /// <summary>The lineages of an instrument's clauses.</summary>
    public static IReadOnlyList<ClauseLineage> Of(IEnumerable<Clause> clauses) =>
        [.. clauses.GroupBy(clause => clause.WId, StringComparer.Ordinal).Select(same => new ClauseLineage(same.Key, [.. same]))];

    /// <summary>A person says that it is so.</summary>
    /// <returns>Whether somebody had still to say so.</returns>
    public bool Confirm(DateTimeOffset now)
    {
        if (IsConfirmed)
            return false;

        foreach (var clause in Clauses)
            clause.Belong(WId, now);
        return true;
    }

    /// <summary>A person takes back what was said of it: its clauses stay together, and that is proposed only.</summary>
    public Ruling<ClauseLineage> LeaveOpen()
    {
        if (Clauses.All(clause => clause.LineageConfirmedAt is null))
            return new Refusal("lineage-not-confirmed");

        foreach (var clause in Clauses)
            clause.LeaveLineageOpen();
        return this;
    }

    private static string Digest(string wId, IReadOnlyList<Clause> clauses)
    {
        var parts = clauses.Select(clause => $"{clause.Id}{(clause.LineageConfirmedAt is null ? '?' : '!')}").Order(StringComparer.Ordinal).Prepend(wId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..SeenLength];
    }
}
