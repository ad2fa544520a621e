using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Correcting;

/// <summary>Moves the boundaries of clauses as a person says. Each answers why nothing was changed; null where it was.</summary>
internal static class Boundaries
{
    /// <summary>Whether the correction is about boundaries or labels, which are set before any claim.</summary>
    public static bool AreMovedBy(Correction correction) => correction is ClauseBegins or ClauseContinues or ClauseLabelled or StretchSetAside;

    public static WhyNot? Move(OpenText open, Correction correction)
    {
        var why = correction switch
        {
            ClauseBegins begins => Begin(open, begins),
            ClauseContinues continues => Continue(open, continues.At.Span.Start),
            ClauseLabelled labelled => Relabel(open, labelled),
            StretchSetAside aside => SetAside(open, aside),
            _ => WhyNot.Unknown,
        };
        open.DropEmpty();
        return why;
    }

    private static WhyNot? Begin(OpenText open, ClauseBegins begins)
    {
        var start = begins.At.Span.Start;
        if (char.IsWhiteSpace(open.Text[start]) || IsInsideCharacter(open.Text, start) || (begins.Label is { } said && !StandsAt(open.Text, start, said)))
            return WhyNot.Indivisible;
        if (open.StartingAt(start) is not null)
            return WhyNot.ReadsSo;
        if (open.Holding(start) is { } holding)
            return Divide(open, holding, begins);
        return open.Blocks.SelectMany(static block => block.All).Any(clause => clause.Pieces.Exists(piece => Has(piece, start)))
            ? WhyNot.Indivisible
            : Place(open, begins);
    }

    /// <summary>The words behind the place leave the clause that held them, and what follows them goes along.</summary>
    private static WhyNot? Divide(OpenText open, OpenClause holding, ClauseBegins begins)
    {
        if (begins.Level == ClauseLevel.Above && holding.Parent is null)
            return WhyNot.NothingBefore;

        // A label alone is no clause, unless another label follows it, as in "1 a)".
        var start = begins.At.Span.Start;
        if (begins.Label is null && holding.Pieces.TrueForAll(piece => piece.Kind == LeafKind.Label || piece.Span.Start >= start))
            return WhyNot.Indivisible;

        var made = Made(open, holding, begins);
        var end =
            begins.Level == ClauseLevel.Below
                ? holding.Children.Select(static child => child.Start).FirstOrDefault(child => child > start, int.MaxValue)
                : int.MaxValue;
        made.Take(holding.Cut(open.Text, start, end)!);
        return Settle(open, made, holding, begins);
    }

    /// <summary>Words without a place become a clause beside, below or above the clause that stands before them.</summary>
    private static WhyNot? Place(OpenText open, ClauseBegins begins)
    {
        var span = begins.At.Span;
        if (!open.Loose.Exists(leaf => IsPlaceless(leaf) && Has(leaf, span.Start)))
            return WhyNot.NothingBegins;
        if (open.Before(span.Start) is not { } before || (begins.Level == ClauseLevel.Above && before.Parent is null))
            return WhyNot.NothingBefore;

        // Another clause may begin among them: up to there they are one.
        var next = open
            .Blocks.SelectMany(static block => block.All)
            .Select(static clause => clause.Start)
            .Where(at => at > span.Start)
            .DefaultIfEmpty(span.End)
            .Min();
        var made = Made(open, before, begins);
        made.Take(TakeLoose(open, TextSpan.Between(span.Start, Math.Min(span.End, next))).Select(static leaf => leaf with { Kind = LeafKind.Clause }));
        return Settle(open, made, before, begins);
    }

    private static OpenClause Made(OpenText open, OpenClause before, ClauseBegins begins) =>
        new()
        {
            Line = open.LineOf(before, begins.At.Span.Start),
            Block = before.Block,
            IsTouched = true,
            IsMoved = true,
        };

    private static WhyNot? Settle(OpenText open, OpenClause made, OpenClause before, ClauseBegins begins)
    {
        if (begins.Level != ClauseLevel.Below)
            made.Take(before.Children.Where(child => child.Start > made.Start));
        if (begins.Level == ClauseLevel.Above)
        {
            made.Take(before.Siblings.Where(later => later.Start > made.Start));
            made.Take(before.Parent!.Cut(open.Text, made.Start, int.MaxValue)!);
        }

        made.Parent = begins.Level switch
        {
            ClauseLevel.Below => before,
            ClauseLevel.Above => before.Parent!.Parent,
            _ => before.Parent,
        };
        OpenClause.Insert(made.Siblings, made);
        if (begins.Label is { } label)
            SetLabel(open, made, label);
        made.Said = made.Pieces[0].Span;
        if (made.Parent is null)
            Paragraphs.Part(open, made);
        return null;
    }

    private static WhyNot? Continue(OpenText open, int start)
    {
        if (open.StartingAt(start) is not { } clause)
            return open.Holding(start) is null ? WhyNot.NothingBegins : WhyNot.ReadsSo;

        var block = clause.Block;
        if (block.Before(start) is not { } before)
        {
            if (Paragraphs.Above(open, block) is not { } above || above.Before(start) is not { } last)
                return WhyNot.NothingBefore;

            Paragraphs.Merge(above, block);
            before = last;
        }

        SetLabel(open, clause, null);
        var (siblings, children) = (clause.Siblings, clause.Children.ToList());
        siblings.Remove(clause);
        before.Take(clause.Pieces);
        if (before.Children.Contains(clause) || IsBelow(clause, before))
            foreach (var child in children)
            {
                (child.Parent, child.IsMoved) = (clause.Parent, true);
                OpenClause.Insert(siblings, child);
            }
        else
            before.Take(children);
        return null;
    }

    private static WhyNot? Relabel(OpenText open, ClauseLabelled labelled)
    {
        var start = labelled.At.Span.Start;
        if (open.StartingAt(start) is not { } clause)
            return WhyNot.NothingBegins;
        if (labelled.Label is { } said && !StandsAt(open.Text, start, said))
            return WhyNot.Indivisible;

        var before = (clause.Label, clause.Pieces.Where(static piece => piece.Kind == LeafKind.Label).ToList());
        var (wasTouched, wasMoved) = (clause.IsTouched, clause.IsMoved);
        SetLabel(open, clause, labelled.Label);
        if (clause.Label != before.Label || !clause.Pieces.Where(static piece => piece.Kind == LeafKind.Label).SequenceEqual(before.Item2))
        {
            clause.Said = clause.Pieces[0].Span;
            return null;
        }

        (clause.IsTouched, clause.IsMoved) = (wasTouched, wasMoved);
        return WhyNot.ReadsSo;
    }

    private static WhyNot? SetAside(OpenText open, StretchSetAside aside)
    {
        var (from, to) = (aside.At.Span.Start, aside.At.Span.End);
        if (IsInsideCharacter(open.Text, from) || IsInsideCharacter(open.Text, to))
            return WhyNot.Indivisible;

        var kind = aside.Kind == AsideKind.Annex ? LeafKind.Annex : LeafKind.Furniture;
        var clauses = open.Blocks.SelectMany(static block => block.All).ToList();
        if (clauses.Exists(clause => clause.Pieces.Exists(piece => piece.Kind == LeafKind.Label && IsParted(piece, from, to))))
            return WhyNot.Indivisible;

        var taken = clauses.SelectMany(clause => clause.Cut(open.Text, from, to)!).ToList();
        var loose = open.Loose.Exists(leaf => IsPlaceless(leaf) && leaf.Kind != kind && leaf.Span.Start < to && leaf.Span.End > from)
            ? TakeLoose(open, aside.At.Span)
            : [];
        if (taken.Count + loose.Count == 0)
            return WhyNot.ReadsSo;

        open.Loose.AddRange(taken.Concat(loose).Select(leaf => new Leaf(leaf.Span, kind)));
        open.Loose.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return null;
    }

    /// <summary>Makes the first characters of a clause its label, and what was its label words, or the other way round.</summary>
    private static void SetLabel(OpenText open, OpenClause clause, string? label)
    {
        if (clause.Label is null && label is null)
            return;

        for (var at = 0; at < clause.Pieces.Count; at++)
            if (clause.Pieces[at].Kind == LeafKind.Label)
                clause.Pieces[at] = clause.Pieces[at] with { Kind = LeafKind.Clause };
        (clause.IsTouched, clause.IsMoved) = (true, true);
        clause.Label = label is null ? null : Normal(label)?.Printed ?? Folding.Fold(label);
        if (label is null)
            return;

        var end = clause.Start + label.Length;
        var pieces = clause
            .Pieces.SelectMany(piece =>
                new[]
                {
                    OpenClause.Part(open.Text, piece, 0, end) is { } inside ? inside with { Kind = LeafKind.Label } : null,
                    OpenClause.Part(open.Text, piece, end, int.MaxValue),
                }
            )
            .OfType<Leaf>()
            .ToList();
        clause.Pieces.Clear();
        clause.Pieces.AddRange(pieces);
    }

    /// <summary>The figure of a label for an id; null where the label counts nothing that is known.</summary>
    public static string? FigureOf(string label) => Normal(label) is { IsBullet: false } known ? known.Key : null;

    private static PrintedLabel? Normal(string label) => GivenLabel.Read(label, 0);

    private static bool IsBelow(OpenClause clause, OpenClause above)
    {
        for (var parent = clause.Parent; parent is not null; parent = parent.Parent)
            if (ReferenceEquals(parent, above))
                return true;
        return false;
    }

    private static List<Leaf> TakeLoose(OpenText open, TextSpan span)
    {
        var taken = new List<Leaf>();
        foreach (var leaf in open.Loose.Where(leaf => IsPlaceless(leaf) && leaf.Span.Start < span.End && leaf.Span.End > span.Start).ToList())
        {
            open.Loose.Remove(leaf);
            open.Loose.AddRange(
                new[] { OpenClause.Part(open.Text, leaf, 0, span.Start), OpenClause.Part(open.Text, leaf, span.End, int.MaxValue) }.OfType<Leaf>()
            );
            taken.AddRange(new[] { OpenClause.Part(open.Text, leaf, span.Start, span.End) }.OfType<Leaf>());
        }

        open.Loose.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return taken;
    }

    private static bool IsPlaceless(Leaf leaf) => leaf.At is null && leaf.Kind is LeafKind.Unplaced or LeafKind.Furniture or LeafKind.Annex;

    private static bool Has(Leaf leaf, int position) => leaf.Span.Start <= position && position < leaf.Span.End;

    private static bool IsParted(Leaf label, int from, int to) =>
        label.Span.Start < to && label.Span.End > from && (label.Span.Start < from || label.Span.End > to);

    private static bool StandsAt(string text, int start, string label) =>
        label.Length > 0
        && !char.IsWhiteSpace(label[0])
        && string.CompareOrdinal(text, start, label, 0, label.Length) == 0
        && label.AsSpan().IndexOfAny('\r', '\n') < 0
        && !IsInsideCharacter(text, start + label.Length);

    private static bool IsInsideCharacter(string text, int position) =>
        position > 0
        && position < text.Length
        && (
            char.IsLowSurrogate(text[position])
            || CharUnicodeInfo.GetUnicodeCategory(text[position]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        );
}
