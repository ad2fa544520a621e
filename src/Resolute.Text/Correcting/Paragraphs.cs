using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>In the UN form a paragraph is a block of its own, with the verb that it opens with: parting and joining paragraphs makes and ends blocks.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph that opens with a verb becomes a block of its own, with the paragraphs of the block that follow it.</summary>
    public static void Part(OpenText open, OpenClause made)
    {
        var block = made.Block;
        if (open.Reading.Form != TextForm.Un || block is not { Block: { } above, HasHeading: false })
            return;

        var words = made.Pieces.FirstOrDefault(static piece => piece.Kind == LeafKind.Clause);
        var role = block.IsPreamble ? ClauseRole.Preambular : ClauseRole.Operative;
        if (words is null || open.KeywordAt(words.Span.Start, words.Span.End, role) is not { } verb)
            return;

        var own = new OpenBlock
        {
            Block = above with { Id = "", Keyword = verb.Class.Key, Words = verb.Words.Of(open.Text), Span = verb.Words, Line = made.Line, Addressees = [] },
            IsPreamble = block.IsPreamble,
            HasHeading = false,
        };
        foreach (var clause in block.Clauses.Where(clause => clause.Start >= made.Start).ToList())
            Move(clause, own);
        open.Blocks.Insert(open.Blocks.IndexOf(block) + 1, own);
    }

    /// <summary>The block before, of the same part, that a paragraph without a heading of its own can go on; null where there is none.</summary>
    public static OpenBlock? Above(OpenText open, OpenBlock block)
    {
        var at = open.Blocks.IndexOf(block);
        return at > 0 && !block.HasHeading && open.Blocks[at - 1] is { Section: null } above && above.IsPreamble == block.IsPreamble ? above : null;
    }

    /// <summary>The clauses of a block go to the one above it.</summary>
    public static void Merge(OpenBlock above, OpenBlock block)
    {
        foreach (var clause in block.Clauses.ToList())
            Move(clause, above);
    }

    private static void Move(OpenClause clause, OpenBlock to)
    {
        clause.Block.Clauses.Remove(clause);
        clause.IsMoved = true;
        foreach (var each in clause.WithDescendants())
            each.Block = to;
        to.Clauses.Add(clause);
    }
}
