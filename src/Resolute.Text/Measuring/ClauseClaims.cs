using System.Text.Json;
using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Text.Measuring;

/// <summary>
/// Verbs, addressees, recipients and dues of clauses against gold. A claim is measured where gold states it. A clause of the operative part for
/// which gold names nobody asks nobody, unless it stands under one that asks.
/// </summary>
internal static class ClauseClaims
{
    public static IEnumerable<ClaimAccuracy> Of(ClausePairs clauses, JsonElement gold)
    {
        var pairs = clauses.Pairs.Where(static pair => pair.Gold.IsOperative).ToList();
        var strangers = clauses.Unmatched.Where(static one => one.IsOperative).Select(static one => one.Clause!).ToList();
        if (pairs.Exists(static pair => pair.Gold.Block is { } block && GoldJson.Has(block, "addressee")))
            return AsWritten(pairs, strangers);
        return pairs.Count == 0 ? [] : Stated(pairs, strangers);
    }

    private static IEnumerable<ClaimAccuracy> Stated(IReadOnlyList<(GoldClause Gold, ReadClause? Read)> pairs, IReadOnlyList<ClauseNode> strangers)
    {
        var (verb, to, recipient, due) = (new Tally(), new Tally(), new Tally(), new Tally());
        foreach (var (gold, read) in pairs)
        {
            var (wanted, clause) = (gold.Clause, read?.Clause);
            if (GoldJson.Text(wanted, "verb") is { } key)
                verb.Add(true, clause?.Verb is not null, Class(key) == Class(clause?.Verb?.Key));
            if (GoldJson.Has(wanted, "addressees") || gold.Parent is not { } parent || !GoldJson.Has(parent, "addressees"))
                Bodies(to, wanted, "addressees", clause?.Addressees);
            if (GoldJson.Has(wanted, "recipients"))
                Bodies(recipient, wanted, "recipients", clause?.Recipients);
            if (wanted.TryGetProperty("due", out var stated))
                Due(due, stated, clause?.Due);
        }

        foreach (var clause in strangers)
        {
            verb.Add(false, clause.Verb is not null, false);
            to.Add(false, clause.Addressees.Count > 0, false);
            recipient.Add(false, clause.Recipients.Count > 0, false);
            due.Add(false, clause.Due is not null, false);
        }

        return [verb.Of(ClaimKind.Verb), to.Of(ClaimKind.Addressee), recipient.Of(ClaimKind.Recipient), due.Of(ClaimKind.Due)];
    }

    /// <summary>Gold that has neither classes nor keys: heading and addressee stand in it as the text prints them.</summary>
    private static IEnumerable<ClaimAccuracy> AsWritten(IReadOnlyList<(GoldClause Gold, ReadClause? Read)> pairs, IReadOnlyList<ClauseNode> strangers)
    {
        var (verb, to) = (new Tally(), new Tally());
        foreach (var (gold, read) in pairs.Where(static pair => pair.Gold.Block is not null))
        {
            var keyword = GoldJson.Text(gold.Block!.Value, "keyword");
            if (keyword is not null)
                verb.Add(
                    true,
                    read?.Clause?.Verb is not null,
                    GoldClauses.Bare(read?.Clause?.Verb?.Words) == GoldClauses.Bare(keyword) || Class(read?.Clause?.Verb?.Key) == Class(keyword)
                );
            var wanted = GoldJson.Text(gold.Block.Value, "addressee");
            var named = read?.Clause?.Addressees ?? [];
            to.Add(wanted is not null, named.Count > 0, wanted is not null && WrittenBodies.AreAll(wanted, named));
        }

        foreach (var clause in strangers)
        {
            verb.Add(false, clause.Verb is not null, false);
            to.Add(false, clause.Addressees.Count > 0, false);
        }

        return [verb.Of(ClaimKind.Verb), to.Of(ClaimKind.Addressee)];
    }

    public static void Bodies(Tally tally, JsonElement owner, string field, IReadOnlyList<Addressee>? read)
    {
        var wanted = GoldJson.Array(owner, field).ToList();
        tally.Add(wanted.Count > 0, read is { Count: > 0 }, read is not null && WrittenBodies.AreSame(wanted, read));
    }

    public static void Due(Tally tally, JsonElement stated, StatedDue? read)
    {
        var kind = GoldJson.Text(stated, "kind");
        var isStated = kind is not (null or "none");
        var value =
            GoldJson.Text(stated, "value")
            ?? (GoldJson.Text(stated, "each") is { } each ? "each:" + each.Replace("/session", "", StringComparison.Ordinal) : null);
        tally.Add(isStated, read is not null, read is not null && read.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase) && read.Value == value);
    }

    // "also requests" and "further requests" are of the class of "requests".
    private static string? Class(string? verb) =>
        verb is null ? null : string.Join(' ', verb.ToLowerInvariant().Split(' ').Where(static word => word is not ("also" or "further" or "strongly")));
}
