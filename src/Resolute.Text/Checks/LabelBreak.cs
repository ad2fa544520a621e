using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>Why a label does not follow the one before it.</summary>
internal enum BreakReason
{
    /// <summary>Something is left out.</summary>
    Gap,

    /// <summary>The clause before it has lost its label.</summary>
    Unlabelled,

    /// <summary>It is printed twice.</summary>
    Doubled,

    /// <summary>It is a letter of another alphabet than its list.</summary>
    OtherAlphabet,

    /// <summary>It is a letter of another alphabet that looks like the one that was due.</summary>
    LookAlike,

    /// <summary>The break before it is to blame, or it is no break: "a) bis".</summary>
    None,
}

/// <summary>A label that breaks its list, and why.</summary>
/// <param name="Seen">What was seen: the label as printed and the one that was due.</param>
/// <param name="Reason">Why.</param>
/// <param name="Unlabelled">The clause that lost its label, where that is the reason.</param>
internal sealed record LabelBreak(Finding Seen, BreakReason Reason, ClauseNode? Unlabelled = null)
{
    // "a)bis", "2之二": a clause put in between, not the same label again.
    private static readonly string[] Between = ["bis", "ter", "quater", "бис", "тер", "مكرر", "之"];

    public string Printed => Seen.Arguments[0];

    public string Due => Seen.Arguments[1];

    public static IReadOnlyList<LabelBreak> Of(CheckedText text)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < text.Clauses.Count; i++)
            places.TryAdd(text.Clauses[i].Clause.Span.Start, i);
        var breaks = new List<LabelBreak>();
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        var known = text.OfForm.Select(static seen => seen.Span.Start).ToHashSet();
        foreach (var seen in text.OfForm.Concat(LabelLists.Breaks(text).Where(seen => !known.Contains(seen.Span.Start))))
        {
            var clause = places.TryGetValue(seen.Span.Start, out var place) ? text.Clauses[place] : null;
            var before = clause is null ? null : Before(text, clause, place);
            var reason = ReasonOf(seen, seen.Span.Of(text.Text), clause?.Clause, before, faulty);
            if (reason == BreakReason.Gap && (clause is not null && Resumes(clause) || IsPrinted(text, seen, before)))
                reason = BreakReason.None;
            if (clause is not null && reason is BreakReason.Doubled or BreakReason.OtherAlphabet or BreakReason.LookAlike)
                faulty.Add(clause!.Clause.Id);
            breaks.Add(new LabelBreak(seen, reason, reason == BreakReason.Unlabelled ? before : null));
        }

        return breaks;
    }

    public static string Bare(string label) => label.Trim('(', ')', '.', ' ', '（', '）', '、', '-', '–', '．', '‘', '’');

    private static BreakReason ReasonOf(Finding seen, string raw, ClauseNode? clause, ClauseNode? before, HashSet<string> faulty)
    {
        var (printed, due) = (Bare(seen.Arguments[0]), Bare(seen.Arguments[1]));
        if (
            before?.Label is { } last
            && printed.StartsWith(Bare(last), StringComparison.Ordinal)
            && Between.Any(word =>
                printed.Contains(word, StringComparison.Ordinal) || clause?.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true
            )
        )
            return BreakReason.None;
        // The label is read as the letter that was meant; the text has the one that was printed.
        if (due.Length == 1 && char.IsAsciiLetter(due[0]) && raw.FirstOrDefault(static letter => letter is >= 'а' and <= 'я') is not '\0' and var foreign)
            return LookAlike.Latin(foreign) == due[0] ? BreakReason.LookAlike : BreakReason.OtherAlphabet;
        if (printed == due)
            return BreakReason.None;

        return before is null ? BreakReason.Gap
            : faulty.Contains(before.Id) ? BreakReason.None
            : before.Label is null ? BreakReason.Unlabelled
            : Bare(before.Label) == printed ? BreakReason.Doubled
            : BreakReason.Gap;
    }

    /// <summary>A list that goes on behind the headings of sections which count for themselves: 12, (2), 13.</summary>
    private static bool Resumes(PlacedClause clause)
    {
        if (!Counted(clause.Clause.Label, out var now))
            return false;
        for (var i = clause.Place - 1; i >= 0; i--)
            if (Counted(clause.Siblings[i].Label, out var earlier) && (earlier == now - 1 || now == 1))
                return true;
        return false;
    }

    private static bool Counted(string? label, out int value) => int.TryParse(Bare(label ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>The label that was due is printed between the two: the text has it, and only the reading missed it.</summary>
    private static bool IsPrinted(CheckedText text, Finding seen, ClauseNode? before)
    {
        var start = Math.Max(before?.Span.Start ?? 0, seen.Span.Start - 20_000);
        var due = seen.Arguments[1];
        for (var at = start; at < seen.Span.Start && (at = text.Folded.IndexOf(due, at, seen.Span.Start - at, StringComparison.Ordinal)) >= 0; at++)
            if (MayStand(text, at) && at + due.Length < text.Folded.Length && text.Folded[at + due.Length] is ' ' or '\t')
                return true;
        return false;
    }

    // At the head of a line, or glued behind the clause before.
    private static bool MayStand(CheckedText text, int at)
    {
        if (at == 0 || text.Text[at - 1] is '\n' or '\r')
            return true;
        var before = at - 1;
        while (before > 0 && text.Text[before] is ' ' or '\t')
            before--;
        return before < at - 1 && text.Folded[before] is ';' or '.' or ':';
    }

    /// <summary>In the form of the United Nations each paragraph is a block of its own: what stands before it is the paragraph of the block before.</summary>
    private static ClauseNode? Before(CheckedText text, PlacedClause clause, int place)
    {
        if (clause.Before is not null || clause.Parent is not null)
            return clause.Before;
        for (var i = place - 1; i >= 0; i--)
            if (text.Clauses[i] is { Parent: null } above && above.IsOperative == clause.IsOperative)
                return text.Reading.Form == TextForm.Un ? above.Clause : null;
        return null;
    }
}
