using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>A clause of a reading that was taken apart: its label and words as stretches that can be cut and moved.</summary>
internal sealed class OpenClause
{
    /// <summary>As the reader gave it; null for one that a person made.</summary>
    public ClauseNode? Read { get; init; }

    public required int Line { get; init; }

    public string? Label { get; set; }

    /// <summary>Label, words and table rows in the order of the text, without those of its sub-items.</summary>
    public List<Leaf> Pieces { get; init; } = [];

    public List<OpenClause> Children { get; } = [];

    public OpenClause? Parent { get; set; }

    public required OpenBlock Block { get; set; }

    /// <summary>Whether its own words or label are others than the reader's.</summary>
    public bool IsTouched { get; set; }

    /// <summary>Whether its place among the clauses, or its label, gives it another name.</summary>
    public bool IsMoved { get; set; }

    /// <summary>What a person said of where it begins or how it is labelled.</summary>
    public TextSpan? Said { get; set; }

    public List<OpenClause> Siblings => Parent?.Children ?? Block.Clauses;

    public int Start => Pieces.Count > 0 ? Pieces[0].Span.Start : Read?.Span.Start ?? 0;

    /// <summary>The end of its own words and of all below it.</summary>
    public int End => Math.Max(Pieces.Count > 0 ? Pieces[^1].Span.End : Start, Children.Count > 0 ? Children[^1].End : 0);

    public IEnumerable<OpenClause> WithDescendants() => Children.SelectMany(static child => child.WithDescendants()).Prepend(this);

    public OpenClause Copy(OpenClause? parent, OpenBlock block)
    {
        var copy = new OpenClause
        {
            Read = Read,
            Line = Line,
            Label = Label,
            Pieces = [.. Pieces],
            Parent = parent,
            Block = block,
            IsTouched = IsTouched,
            IsMoved = IsMoved,
            Said = Said,
        };
        copy.Children.AddRange(Children.Select(child => child.Copy(copy, block)));
        return copy;
    }

    /// <summary>Puts a clause among the sub-items, in the order of the text.</summary>
    public void Take(IEnumerable<OpenClause> clauses)
    {
        foreach (var clause in clauses.ToList())
        {
            clause.Siblings.Remove(clause);
            (clause.Parent, clause.IsMoved) = (this, true);
            foreach (var each in clause.WithDescendants())
                each.Block = Block;
            Insert(Children, clause);
        }
    }

    /// <summary>Adds stretches to its own, in the order of the text.</summary>
    public void Take(IEnumerable<Leaf> pieces)
    {
        Pieces.AddRange(pieces);
        Pieces.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        IsTouched = true;
    }

    /// <summary>Takes its own stretches from a position on away, up to another; null where the cut would go through a label.</summary>
    public List<Leaf>? Cut(string text, int from, int to)
    {
        var (kept, cut) = (new List<Leaf>(), new List<Leaf>());
        foreach (var piece in Pieces)
        {
            var (before, inside, after) = (Part(text, piece, 0, from), Part(text, piece, from, to), Part(text, piece, to, int.MaxValue));
            if (piece.Kind == LeafKind.Label && inside is not null && (before ?? after) is not null)
                return null;
            kept.AddRange(new[] { before, after }.OfType<Leaf>());
            cut.AddRange(new[] { inside }.OfType<Leaf>());
        }

        if (cut.Count == 0)
            return cut;

        Pieces.Clear();
        Pieces.AddRange(kept);
        IsTouched = true;
        if (cut.Exists(static piece => piece.Kind == LeafKind.Label))
            (Label, IsMoved) = (null, true);
        return cut;
    }

    public static void Insert(List<OpenClause> list, OpenClause clause)
    {
        var at = list.FindIndex(other => other.Start > clause.Start);
        list.Insert(at < 0 ? list.Count : at, clause);
    }

    /// <summary>The visible part of a stretch between two positions.</summary>
    public static Leaf? Part(string text, Leaf piece, int from, int to)
    {
        var (start, end) = (Math.Max(piece.Span.Start, from), Math.Min(piece.Span.End, to));
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? piece with { Span = TextSpan.Between(start, end) } : null;
    }
}

/// <summary>A heading with its clauses, or a section with its paragraphs, taken apart.</summary>
internal sealed class OpenBlock
{
    /// <summary>The block; null for a section.</summary>
    public ClauseBlock? Block { get; set; }

    /// <summary>The section; null for a block.</summary>
    public Section? Section { get; init; }

    public bool IsPreamble { get; init; }

    /// <summary>Whether the reader gave it; a person may make one by parting a paragraph of the UN form.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether a heading of its own stands over its clauses, which no clause before can go on across.</summary>
    public required bool HasHeading { get; init; }

    public List<OpenClause> Clauses { get; } = [];

    /// <summary>The same without its clauses.</summary>
    public OpenBlock Bare() =>
        new()
        {
            Block = Block,
            Section = Section,
            IsPreamble = IsPreamble,
            IsRead = IsRead,
            HasHeading = HasHeading,
        };

    public string Id => Block?.Id ?? Section!.Id;

    public IEnumerable<OpenClause> All => Clauses.SelectMany(static clause => clause.WithDescendants());

    /// <summary>The clause whose own words stand last before a position.</summary>
    public OpenClause? Before(int position) =>
        All.SelectMany(static clause => clause.Pieces.Select(piece => (clause, piece.Span.Start)))
            .Where(found => found.Start < position)
            .OrderByDescending(static found => found.Start)
            .Select(static found => found.clause)
            .FirstOrDefault();
}
