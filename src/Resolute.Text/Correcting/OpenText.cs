using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>A reading taken apart into blocks, clauses and stretches.</summary>
internal sealed class OpenText
{
    private OpenText(Reading reading) => Reading = reading;

    public Reading Reading { get; }

    public string Text => Reading.Text;

    /// <summary>Preamble first, then operative part, then sections.</summary>
    public List<OpenBlock> Blocks { get; } = [];

    /// <summary>The stretches that belong to no clause, in order.</summary>
    public List<Leaf> Loose { get; } = [];

    public static OpenText Of(Reading reading)
    {
        var open = new OpenText(reading);
        var own = reading.Leaves.Where(static leaf => leaf.At is not null).ToLookup(static leaf => leaf.At!, StringComparer.Ordinal);
        foreach (var block in reading.Preamble)
            open.Add(
                new OpenBlock
                {
                    Block = block,
                    IsPreamble = true,
                    IsRead = true,
                    HasHeading = HasHeading(own, block.Id),
                },
                block.Clauses,
                own
            );
        foreach (var block in reading.Operative)
            open.Add(
                new OpenBlock
                {
                    Block = block,
                    IsRead = true,
                    HasHeading = HasHeading(own, block.Id),
                },
                block.Clauses,
                own
            );
        foreach (var section in reading.Sections)
            open.Add(
                new OpenBlock
                {
                    Section = section,
                    IsRead = true,
                    HasHeading = true,
                },
                section.Clauses,
                own
            );
        var clauses = reading.AllClauses().Select(static clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        open.Loose.AddRange(reading.Leaves.Where(leaf => leaf.At is null || !clauses.Contains(leaf.At)));
        return open;
    }

    /// <summary>The same taken apart once more, so that a move which does not come out can be forgotten.</summary>
    public OpenText Copy()
    {
        var copy = new OpenText(Reading);
        copy.Loose.AddRange(Loose);
        foreach (var block in Blocks)
        {
            var other = block.Bare();
            other.Clauses.AddRange(block.Clauses.Select(clause => clause.Copy(null, other)));
            copy.Blocks.Add(other);
        }

        return copy;
    }

    /// <summary>Whether clauses stand in order, none over another, each inside the one it is a sub-item of.</summary>
    public bool IsInOrder => Blocks.TrueForAll(static block => AreInOrder(block.Clauses, 0));

    private static bool AreInOrder(List<OpenClause> clauses, int from)
    {
        foreach (var clause in clauses)
        {
            if (clause.Start < from || !AreInOrder(clause.Children, clause.Start))
                return false;
            from = clause.End;
        }

        return true;
    }

    /// <summary>The clause that begins at a position.</summary>
    public OpenClause? StartingAt(int position) =>
        Blocks.SelectMany(static block => block.All).FirstOrDefault(clause => clause.Pieces.Count > 0 && clause.Start == position);

    /// <summary>The clause in whose own words a position lies.</summary>
    public OpenClause? Holding(int position) =>
        Blocks
            .SelectMany(static block => block.All)
            .FirstOrDefault(clause => clause.Pieces.Exists(piece => piece.Kind != LeafKind.Label && piece.Span.Start <= position && position < piece.Span.End));

    /// <summary>The clause whose own words stand last before a position, in whatever part.</summary>
    public OpenClause? Before(int position) =>
        Blocks
            .Select(block => block.Before(position))
            .OfType<OpenClause>()
            .MaxBy(clause => clause.Pieces.Last(piece => piece.Span.Start < position).Span.Start);

    /// <summary>The 1-based line of a position in a clause whose first line is known.</summary>
    public int LineOf(OpenClause known, int position)
    {
        var line = known.Line;
        for (var at = known.Start; at < position; at++)
            if (Text[at] == '\n' || (Text[at] == '\r' && (at + 1 >= Text.Length || Text[at + 1] != '\n')))
                line++;
        return line;
    }

    /// <summary>Clauses that have lost all their words leave their sub-items where they stood; a made block without clauses goes.</summary>
    public void DropEmpty()
    {
        foreach (var block in Blocks)
        foreach (var clause in block.All.Where(static clause => clause.Pieces.Count == 0 && clause.IsTouched).Reverse().ToList())
        {
            var list = clause.Siblings;
            list.Remove(clause);
            foreach (var child in clause.Children)
            {
                (child.Parent, child.IsMoved) = (clause.Parent, true);
                OpenClause.Insert(list, child);
            }
        }

        Blocks.RemoveAll(static block => block is { Clauses.Count: 0, HasHeading: false, Section: null } && !(block.IsRead && block.Block!.Clauses.Count == 0));
    }

    private void Add(OpenBlock block, IReadOnlyList<ClauseNode> nodes, ILookup<string, Leaf> own)
    {
        Blocks.Add(block);
        block.Clauses.AddRange(nodes.Select(node => Open(node, null, block, own)));
    }

    private static OpenClause Open(ClauseNode node, OpenClause? parent, OpenBlock block, ILookup<string, Leaf> own)
    {
        var clause = new OpenClause
        {
            Read = node,
            Line = node.Line,
            Label = node.Label,
            Pieces = [.. own[node.Id]],
            Parent = parent,
            Block = block,
        };
        clause.Children.AddRange(node.Children.Select(child => Open(child, clause, block, own)));
        return clause;
    }

    private static bool HasHeading(ILookup<string, Leaf> own, string id) => own[id].Any(static leaf => leaf.Kind == LeafKind.BlockHeading);

    /// <summary>The class of the keyword that words open with, an adverb before it apart; null where they open with none.</summary>
    public (KeywordClass Class, TextSpan Words)? KeywordAt(int start, int end, ClauseRole role)
    {
        var folded = Folding.Fold(Text[start..Math.Min(end, start + 80)]);
        var bare = Skeleton.Of(folded, 0, folded.Length);
        foreach (var skipped in new[] { 0, bare.Letters.IndexOf(' ', StringComparison.Ordinal) + 1 })
            if (Keywords.AtStart(Reading.Language, bare.Letters[skipped..]) is { } found && found.Classes.FirstOrDefault(one => one.Role == role) is { } kind)
                return (kind, TextSpan.Between(start, start + bare.At(skipped + found.Length)));
        return null;
    }
}
