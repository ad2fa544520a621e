using System.Globalization;
using Resolute.Text.Structure.Labels;

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
    public IReadOnlyList<ClauseNode> Recitals(IReadOnlyList<DraftClause> list, ref int count)
    {
        var nodes = new List<ClauseNode>();
        foreach (var clause in list)
            nodes.Add(Node(clause, Unique($"rec_{++count}"), list));
        return nodes;
    }

    /// <summary>Clauses under a heading or section: its id and the label, or the place in the list.</summary>
    public IReadOnlyList<ClauseNode> Under(string parent, string name, IReadOnlyList<DraftClause> list)
    {
        var nodes = new List<ClauseNode>();
        foreach (var clause in list)
        {
            var figure = clause.Label is { IsBullet: false } label ? label.Key : (nodes.Count + 1).ToString(CultureInfo.InvariantCulture);
            nodes.Add(Node(clause, Unique($"{parent}__{name}_{figure}"), list));
        }

        return nodes;
    }

    private ClauseNode Node(DraftClause clause, string id, IReadOnlyList<DraftClause> siblings)
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
            Label = Printed(clause, siblings),
            Text = Words.Of(sheet, clause.Words),
            Line = clause.Line,
            Span = TextSpan.Between(clause.Start, Math.Max(clause.Start, clause.End)),
            Children = Under(id, "item", clause.Children),
        };
    }

    /// <summary>A Cyrillic letter in a list that counts with Latin ones ("a), б), c)") is a slip: the label is the Latin letter it stands for.</summary>
    private static string? Printed(DraftClause clause, IReadOnlyList<DraftClause> siblings)
    {
        if (clause.Label is not { Printed: [>= 'а' and <= 'я', ')'] or ['(', >= 'а' and <= 'я', ')'] } label || clause.Sense is not { Value: > 0 } sense)
            return clause.Label?.Printed;
        // The first and the third letter look Latin in both alphabets; в, г and д cannot be mistaken.
        var isLatin = siblings.Count > 2 && siblings[2].Label?.Printed.TrimStart('(') is ['c', ..] && siblings[0].Label?.Printed.TrimStart('(') is ['a', ..];
        return isLatin ? label.Printed.Replace(label.Printed.Trim('(', ')'), Counting.ToLetter(sense.Value), StringComparison.Ordinal) : label.Printed;
    }
}
