using System.Text;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Correcting;

/// <summary>Puts a text that was taken apart together again: nodes, ids, leaves, what stands where; clauses with other words are asked again what they say.</summary>
internal sealed class Assembled
{
    private readonly OpenText _open;
    private readonly Names _names;
    private readonly HashSet<string> _changed;

    private Assembled(OpenText open)
    {
        _open = open;
        _names = new Names(open);
        _changed = [.. open.Blocks.SelectMany(static block => block.All).Where(IsChanged).Select(_names.Of)];
    }

    public static Reading Of(OpenText open)
    {
        var made = new Assembled(open);
        var reading = made.Reading();
        var places = new Places(reading);
        reading = Mentions.Placed(open.Reading, reading, places);
        return made.Asked(reading, PersonView.Of(reading, places));
    }

    private Reading Reading()
    {
        var leaves = _open
            .Blocks.SelectMany(static block => block.All)
            .SelectMany(clause => clause.Pieces.Select(piece => piece with { At = _names.Of(clause) }))
            .Concat(_open.Loose)
            .OrderBy(static leaf => leaf.Span.Start)
            .ToList();
        var known = _open.Reading.Unplaced.ToLookup(static one => one.Span);
        return _open.Reading with
        {
            Preamble = [.. _open.Blocks.Where(static block => block.IsPreamble).Select(BlockOf)],
            Operative = [.. _open.Blocks.Where(static block => block is { IsPreamble: false, Section: null }).Select(BlockOf)],
            Sections = [.. _open.Blocks.Where(static block => block.Section is not null).Select(SectionOf)],
            Leaves = leaves,
            Unplaced =
            [
                .. leaves
                    .Where(static leaf => leaf.Kind == LeafKind.Unplaced)
                    .Select(leaf => known[leaf.Span].FirstOrDefault() ?? new Unplaced(leaf.Span.Of(_open.Text), LineOf(leaf.Span.Start), leaf.Span)),
            ],
        };
    }

    private int LineOf(int position) => _open.Reading.Unplaced.LastOrDefault(one => one.Span.Start <= position)?.Line ?? 1;

    private ClauseBlock BlockOf(OpenBlock block) => block.Block! with { Id = _names.Of(block), Clauses = [.. block.Clauses.Select(NodeOf)] };

    private Section SectionOf(OpenBlock block)
    {
        var clauses = block.Clauses.Select(NodeOf).ToList();
        var span = block.Section!.Span;
        var end = clauses.Count > 0 ? Math.Max(span.End, clauses[^1].Span.End) : span.End;
        return block.Section with { Clauses = clauses, Span = TextSpan.Between(span.Start, end) };
    }

    private ClauseNode NodeOf(OpenClause clause)
    {
        var children = clause.Children.Select(NodeOf).ToList();
        var node =
            clause.Read
            ?? new ClauseNode
            {
                Id = "",
                Label = null,
                Text = "",
                Span = default,
                Line = clause.Line,
            };
        var isAsRead =
            !clause.IsTouched
            && clause.Read is { } read
            && children.Count == read.Children.Count
            && clause.Children.Zip(children).All(static pair => pair.First.Read?.Span == pair.Second.Span);
        return node with
        {
            Id = _names.Of(clause),
            Label = clause.Label,
            Text = clause.IsTouched ? WordsOf(clause) : node.Text,
            Span = isAsRead ? node.Span : TextSpan.Between(clause.Start, Math.Max(clause.Start, clause.End)),
            Begins = clause.Said is { } said ? new Claim(said, Corrected.Rule, 1) : node.Begins,
            Children = children,
        };
    }

    /// <summary>Its words as one line, as the reader writes them: a line end beside Chinese is no space.</summary>
    private string WordsOf(OpenClause clause)
    {
        var (words, end) = (new StringBuilder(), 0);
        var (gap, broken) = (false, false);
        foreach (var piece in clause.Pieces.Where(static piece => piece.Kind == LeafKind.Clause))
        {
            // Between two stretches may stand a mark or a footnote, which leaves no gap by itself.
            if (words.Length > 0)
                for (var at = end; at < piece.Span.Start; at++)
                    See(_open.Text[at], isBlank: char.IsWhiteSpace(_open.Text[at]));
            for (var at = piece.Span.Start; at < piece.Span.End; at++)
            {
                if (char.IsWhiteSpace(_open.Text[at]))
                {
                    See(_open.Text[at], isBlank: true);
                    continue;
                }

                if (gap && words.Length > 0 && !(broken && LineJoint.IsSeamless(_open.Reading.Language, words[^1], _open.Text[at])))
                    words.Append(' ');
                (gap, broken) = (false, false);
                words.Append(_open.Text[at]);
            }

            end = piece.Span.End;
        }

        return words.ToString();

        void See(char letter, bool isBlank) => (gap, broken) = (gap | isBlank, broken | letter is '\r' or '\n');
    }

    /// <summary>What the passes read in clauses that have other words than before; all others keep what was read in them.</summary>
    private Reading Asked(Reading reading, SourceView view)
    {
        return reading with { Operative = [.. reading.Operative.Select(Ask)] };

        ClauseBlock Ask(ClauseBlock block)
        {
            var changed = block.Clauses.SelectMany(static clause => clause.WithDescendants()).Any(clause => _changed.Contains(clause.Id));
            if (!changed)
                return block;
            if (reading.Form == TextForm.Un && block.Clauses is [{ Children: var children } first, ..] && _changed.Contains(first.Id))
            {
                var end = children.Count > 0 ? children[0].Span.Start : first.Span.End;
                var behind = TextSpan.Between(block.Span.End, Math.Max(block.Span.End, end));
                block = block with { Addressees = AddresseePass.ReadParagraph(view, block.Keyword, behind) };
            }

            var told = ClausePass
                .Enrich(view, block)
                .Clauses.SelectMany(static clause => clause.WithDescendants())
                .ToDictionary(static clause => clause.Id, StringComparer.Ordinal);
            return block with { Clauses = [.. block.Clauses.Select(clause => Merge(clause, told))] };
        }
    }

    private ClauseNode Merge(ClauseNode clause, Dictionary<string, ClauseNode> told) =>
        (_changed.Contains(clause.Id) ? told[clause.Id] : clause) with
        {
            Children = [.. clause.Children.Select(child => Merge(child, told))],
        };

    private static bool IsChanged(OpenClause clause) => clause.IsTouched || clause.Read is null;
}
