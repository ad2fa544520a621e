using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Builds the clauses under one heading from labels in reading order: which level a label belongs to, and what it breaks.</summary>
internal sealed class ClauseList
{
    // Real texts nest four deep; what goes deeper stays on this level.
    private const int Deepest = 8;

    private readonly List<(LabelSense? Sense, List<DraftClause> List)> _open = [];

    // The other senses of the last label of each open list: after أ and ب only the third letter tells which order counts.
    private readonly Dictionary<List<DraftClause>, IReadOnlyList<LabelSense>> _others = [];

    /// <summary>The clauses at the top.</summary>
    public List<DraftClause> Top { get; } = [];

    /// <summary>The clause that words now belong to.</summary>
    public DraftClause? Current { get; private set; }

    /// <summary>Labels that do not follow the one before: the clause and the label that was due.</summary>
    public List<(DraftClause Clause, LabelSense Due)> Breaks { get; } = [];

    /// <summary>Whether a label is the next of a list that is open.</summary>
    public bool IsNext(PrintedLabel label) =>
        label.Senses.Any(sense =>
            _open.Exists(level =>
                level.Sense is { } last && (sense.Follows(last) || IsPartOf(label, last) || (label.IsBullet && last.Kind == LabelKind.Bullet))
            )
        );

    /// <summary>Puts a clause with a label in its list.</summary>
    public DraftClause Add(PrintedLabel label, int line, bool opens, PrintedLabel? next)
    {
        Reconsider(label);
        var sense = Choose(label, opens, next);
        var level = LevelOf(label, sense, opens);
        var clause = new DraftClause
        {
            Label = label,
            Sense = sense,
            Line = line,
        };
        if (level < 0)
        {
            Open(clause, sense);
        }
        else
        {
            _open.RemoveRange(level + 1, _open.Count - level - 1);
            if (_open[level].Sense is { } last && last.IsSameListAs(sense) && !sense.Follows(last) && sense.Kind != LabelKind.Bullet && IsBreak(last, sense))
                Breaks.Add((clause, last with { Value = last.Value + 1, Inserted = 0 }));
            _open[level].List.Add(clause);
            _open[level] = (sense, _open[level].List);
        }

        _others[_open[^1].List] = label.Senses;
        return Current = clause;
    }

    /// <summary>Puts a clause without a label on the level of the clause before it.</summary>
    public DraftClause AddUnlabelled(int line)
    {
        var clause = new DraftClause { Line = line };
        if (_open.Count == 0)
            _open.Add((null, Top));
        var level = _open.Count - 1;
        while (level > 0 && _open[level].Sense?.Kind == LabelKind.Bullet)
            level--;
        _open.RemoveRange(level + 1, _open.Count - level - 1);
        _open[level].List.Add(clause);
        return Current = clause;
    }

    /// <summary>Puts a clause without a label under the current one; those that follow it without a label stand beside it.</summary>
    public DraftClause AddUnlabelledBelow(int line)
    {
        if (Current is null || _open.Count >= Deepest)
            return AddUnlabelled(line);
        var clause = new DraftClause { Line = line };
        Current.Children.Add(clause);
        _open.Add((null, Current.Children));
        return Current = clause;
    }

    /// <summary>Whether the list that words now stand in has no labels and lies under another clause.</summary>
    public bool IsUnlabelledBelow => _open.Count > 1 && _open[^1].Sense is null;

    /// <summary>Puts a paragraph at the top, whatever lists are open.</summary>
    public DraftClause AddParagraph(int line)
    {
        _open.Clear();
        return AddUnlabelled(line);
    }

    /// <summary>A label that follows no list as it was understood, but one in another sense of its last label, says which sense was meant.</summary>
    private void Reconsider(PrintedLabel label)
    {
        if (label.Senses.Any(sense => _open.Exists(level => level.Sense is { } last && sense.Follows(last))))
            return;
        for (var level = _open.Count - 1; level >= 0; level--)
        {
            if (!_others.TryGetValue(_open[level].List, out var others))
                continue;
            foreach (var other in others)
            {
                if (!label.Senses.Any(sense => sense.Follows(other)))
                    continue;
                _open[level] = (other, _open[level].List);
                return;
            }
        }
    }

    private void Open(DraftClause clause, LabelSense sense)
    {
        var parent = Current;
        var list = parent is null || _open.Count == 0 ? Top : parent.Children;
        if (_open.Count >= Deepest)
        {
            _open[^1].List.Add(clause);
            return;
        }

        if (ReferenceEquals(list, Top) && _open.Count > 0)
            _open.Clear();
        list.Add(clause);
        _open.Add((sense, list));
        if (!sense.IsFirst && sense.Kind != LabelKind.Bullet && sense is { Value: > 1, Depth: 1 })
            Breaks.Add((clause, sense with { Value = 1, Inserted = 0 }));
    }

    /// <summary>Of a label's senses the one that continues an open list, or that the label after it continues.</summary>
    private LabelSense Choose(PrintedLabel label, bool opens, PrintedLabel? next)
    {
        if (label.Senses.Count == 1)
            return label.Senses[0];
        foreach (var sense in label.Senses)
            if (sense.IsFirst && opens && next?.Senses.Any(later => later.Follows(sense)) == true)
                return sense;
        for (var level = _open.Count - 1; level >= 0; level--)
            foreach (var sense in label.Senses)
                if (_open[level].Sense is { } last && sense.Follows(last))
                    return sense;
        foreach (var sense in label.Senses)
            if (sense.IsFirst)
                return sense;
        foreach (var sense in label.Senses)
            if (_open.Exists(level => level.Sense?.IsSameListAs(sense) == true))
                return sense;
        return label.Senses[0];
    }

    /// <summary>The open level that a label belongs to; -1 where it opens one below the current clause.</summary>
    private int LevelOf(PrintedLabel label, LabelSense sense, bool opens)
    {
        for (var level = _open.Count - 1; level >= 0; level--)
            if (_open[level].Sense is { } last && sense.Follows(last))
                return level;
        if (sense.IsFirst && opens && Current is not null && _open.Count < Deepest)
            return -1;
        for (var level = _open.Count - 1; level >= 0; level--)
            if (_open[level].Sense?.IsSameListAs(sense) == true)
                return level;
        if (sense.Kind == LabelKind.Bullet)
            return _open.Count >= Deepest ? _open.Count - 1 : -1;
        // A list whose first label was lost continues on the level where it stands.
        if (_open.Count > 0 && _open[^1].Sense is null)
            return _open.Count - 1;
        if (label.Numbers.Count == 1 && _open.Count > 0 && _open[0].Sense?.Kind == LabelKind.Number && _open[0].Sense?.Depth == 1)
            return 0;
        return _open.Count >= Deepest ? _open.Count - 1 : -1;
    }

    private static bool IsPartOf(PrintedLabel label, LabelSense last) =>
        label.Numbers.Count > 1 && last.Kind == LabelKind.Number && label.Numbers[^1] == 1 && label.Numbers[^2] == last.Value;

    /// <summary>ch) between c) and d) is no break, nor 4 after 3ter.</summary>
    private static bool IsBreak(LabelSense last, LabelSense now) => !(now.Value == last.Value + 1 && now.Inserted == 0);
}
