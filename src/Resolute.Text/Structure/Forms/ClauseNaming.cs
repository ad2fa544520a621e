using System.Globalization;

namespace Resolute.Text.Structure.Forms;

/// <summary>Gives clauses their ids by the Akoma Ntoso naming convention, each once in a text.</summary>
/// <remarks>Reads draft clauses. Writes clause nodes and the claims of their labels, words and rows.</remarks>
internal sealed class ClauseNaming(Sheet sheet)
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>What the clauses claim.</summary>
    public List<Leaf> Claims { get; } = [];

    /// <summary>Stretches in which a line break is no end.</summary>
    public List<TextSpan> Joined { get; } = [];

    /// <summary>An id that nothing else has: the wanted one, or with -2, -3 behind it.</summary>
    public string Unique(string wanted)
    {
        var id = wanted;
        // The last figure used is kept: a label printed a hundred thousand times stays linear.
        for (var again = _last.GetValueOrDefault(wanted, 1) + 1; !_taken.Add(id); again++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{again}");
            _last[wanted] = again;
        }

        return id;
    }

    /// <summary>Recitals count through the whole preamble: rec_1, rec_2 …</summary>
    public IReadOnlyList<ClauseNode> Recitals(IEnumerable<DraftClause> clauses, ref int count)
    {
        var nodes = new List<ClauseNode>();
        foreach (var clause in clauses)
            nodes.Add(Node(clause, Unique($"rec_{++count}")));
        return nodes;
    }

    /// <summary>Clauses under a heading or section: its id and the label, or the place in the list.</summary>
    public IReadOnlyList<ClauseNode> Under(string parent, string name, IEnumerable<DraftClause> clauses)
    {
        var nodes = new List<ClauseNode>();
        foreach (var clause in clauses)
        {
            var figure = clause.Label is { IsBullet: false } label ? label.Key : (nodes.Count + 1).ToString(CultureInfo.InvariantCulture);
            nodes.Add(Node(clause, Unique($"{parent}__{name}_{figure}")));
        }

        return nodes;
    }

    private ClauseNode Node(DraftClause clause, string id)
    {
        if (clause.Label is { Span.Length: > 0 } label)
            Claims.Add(new Leaf(label.Span, LeafKind.Label, id));
        Claims.AddRange(clause.Words.Select(words => new Leaf(words, LeafKind.Clause, id)));
        Claims.AddRange(clause.Rows.Select(row => new Leaf(row, LeafKind.Table, id)));
        if (clause.Words.Count > 1)
            Joined.Add(TextSpan.Between(clause.Words[0].Start, clause.Words[^1].End));
        return new ClauseNode
        {
            Id = id,
            Label = clause.Label?.Printed,
            Text = Words.Of(sheet, clause.Words),
            Line = clause.Line,
            Span = TextSpan.Between(clause.Start, Math.Max(clause.Start, clause.End)),
            Children = Under(id, "item", clause.Children),
        };
    }
}
