using System.Globalization;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Text.Comparing;

/// <summary>What became of a clause or heading, in words for people: the same at the terminal, on a page and in a file.</summary>
public static class ComparisonWords
{
    /// <summary>How many clauses became what, in one line; what did not happen is left out.</summary>
    public static string Summary(Comparison comparison, Catalogue words) =>
        comparison.IsEqual
            ? words["compare.equal"]
            : string.Join(
                " · ",
                Enum.GetValues<ClauseChange>()
                    .Reverse()
                    .Select(change => (Key: Key(change), Count: comparison.Counts[change]))
                    .Append((Key: "compare.closed-otherwise", Count: comparison.Clauses.Count(static pair => pair.IsClosedOtherwise)))
                    .Where(static one => one.Count > 0)
                    .Select(one => $"{words[one.Key]} {one.Count.ToString(CultureInfo.InvariantCulture)}")
            );

    /// <summary>The catalogue's key of a change.</summary>
    public static string Key(ClauseChange change) =>
        change switch
        {
            ClauseChange.Split => "compare.change.split",
            ClauseChange.Joined => "compare.change.joined",
            ClauseChange.New => "compare.change.new",
            ClauseChange.Gone => "compare.change.gone",
            ClauseChange.Moved => "compare.change.moved",
            ClauseChange.Changed => "compare.change.changed",
            ClauseChange.Renumbered => "compare.change.renumbered",
            _ => "compare.change.same",
        };

    /// <summary>The catalogue's key of why two clauses stand beside each other, or one alone.</summary>
    public static string RuleKey(string rule) =>
        rule switch
        {
            "production-mark" => "compare.rule.production-mark",
            "label-and-place" => "compare.rule.label-and-place",
            "heading-without-counterpart" => "compare.rule.heading-without-counterpart",
            "parent-without-counterpart" => "compare.rule.parent-without-counterpart",
            "no-counterpart" => "compare.rule.no-counterpart",
            _ => "compare.rule.place",
        };

    /// <summary>One sign for a change, so that it is seen without colour.</summary>
    public static string Sign(ClausePair pair) =>
        pair.Change switch
        {
            ClauseChange.Split => "⑂",
            ClauseChange.Joined => "⊕",
            ClauseChange.New => "+",
            ClauseChange.Gone => "−",
            ClauseChange.Moved => "↕",
            ClauseChange.Changed => "~",
            ClauseChange.Renumbered => "#",
            _ => "=",
        };

    /// <summary>What became of a clause: the change, then what else holds, then what it asks that changed.</summary>
    public static IEnumerable<string> Of(ClausePair pair, Catalogue words)
    {
        yield return words[Key(pair.Change)];
        if (pair.IsMoved && pair.Change != ClauseChange.Moved)
            yield return words[Key(ClauseChange.Moved)];
        if (pair.IsReworded && pair.Change == ClauseChange.Moved)
            yield return words[Key(ClauseChange.Changed)];
        if (pair.IsRenumbered && pair.Change != ClauseChange.Renumbered)
            yield return words[Key(ClauseChange.Renumbered)];
        if (pair.IsClosedOtherwise)
            yield return words["compare.closed-otherwise"];
        foreach (var fact in pair.Facts)
            yield return words[
                fact switch
                {
                    AskedFact.Verb => "compare.fact.verb",
                    AskedFact.Addressees => "compare.fact.addressees",
                    AskedFact.Recipients => "compare.fact.recipients",
                    _ => "compare.fact.due",
                }
            ];
    }

    /// <summary>What became of a heading.</summary>
    public static IEnumerable<string> Of(HeadingPair heading, Catalogue words)
    {
        if (heading.Older is null || heading.Newer is null)
            yield return words[Key(heading.Older is null ? ClauseChange.New : ClauseChange.Gone)];
        if (heading.IsMoved)
            yield return words[Key(ClauseChange.Moved)];
        if (heading.HasOtherKeyword)
            yield return words["compare.fact.verb"];
        if (heading.HasOtherAddressees)
            yield return words["compare.fact.addressees"];
        if (heading is { Older: not null, Newer: not null, IsMoved: false, HasOtherKeyword: false, HasOtherAddressees: false } && heading.Differs)
            yield return words[Key(ClauseChange.Changed)];
    }

    /// <summary>What a passage outside the clauses is, and what became of it.</summary>
    public static string Of(PassagePair passage, Catalogue words)
    {
        var change =
            passage.Older is null ? ClauseChange.New
            : passage.Newer is null ? ClauseChange.Gone
            : ClauseChange.Changed;
        return $"{words[PassageKey((passage.Newer ?? passage.Older)!.Kind)]} · {words[Key(change)]}";
    }

    /// <summary>The labels of a pair: "3", "3 → 4", "2 → 2, 3".</summary>
    public static string Labels(ClausePair pair)
    {
        var (older, newer) = (Labels(pair.Older), Labels(pair.Newer));
        return older.Length == 0 || newer.Length == 0 || older == newer ? older + (older == newer ? "" : newer) : $"{older} → {newer}";
    }

    /// <summary>The catalogue's key of a passage's kind.</summary>
    public static string PassageKey(LeafKind kind) =>
        kind switch
        {
            LeafKind.Title => "compare.passage.title",
            LeafKind.Chapeau => "compare.passage.chapeau",
            LeafKind.Footnote => "compare.passage.footnote",
            LeafKind.Annex => "compare.passage.annex",
            LeafKind.Table => "compare.passage.table",
            _ => "compare.passage.unplaced",
        };

    private static string Labels(IReadOnlyList<PlacedClause> clauses) => string.Join(", ", clauses.Select(static clause => clause.Labels ?? "¶"));
}
