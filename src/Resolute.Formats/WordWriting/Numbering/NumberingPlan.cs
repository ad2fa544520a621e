using Resolute.Formats.WordWriting.Trees;

namespace Resolute.Formats.WordWriting.Numbering;

/// <summary>Which list a paragraph is of; null where it has no label that a list prints.</summary>
/// <param name="List">The list's number in the file.</param>
/// <param name="Level">Its level.</param>
internal sealed record ListPlace(int List, int Level);

/// <summary>
/// Lists that print exactly the labels that a text has: a run that counts on is one list; a jump starts a list anew; what no counting gives is
/// a level text of its own. With tracked changes the labels are right before them and after.
/// </summary>
/// <remarks>Reads shapes of paragraphs in order. Writes definitions, lists, and each paragraph's place.</remarks>
internal sealed class NumberingPlan
{
    // Word holds some two thousand lists; a label past that is written before the words.
    private const int Most = 2_000;
    private const int Remembered = 8;
    private readonly Dictionary<string, ListDefinition> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<ListDefinition, List<ListInstance>> _instances = [];
    private readonly Dictionary<string, LabelPattern[]> _lists = new(StringComparer.Ordinal);
    private readonly ListView _after = new();
    private readonly ListView _before = new();

    /// <summary>Definitions in the order of their first use.</summary>
    public List<ListDefinition> Definitions { get; } = [];

    /// <summary>Lists in the order of their first use.</summary>
    public List<ListInstance> Lists { get; } = [];

    /// <summary>Each paragraph's place after the changes and before them.</summary>
    public Dictionary<WrittenParagraph, (ListPlace? After, ListPlace? Before)> Places { get; } = new(ReferenceEqualityComparer.Instance);

    public static NumberingPlan Of(IReadOnlyList<WrittenParagraph> paragraphs)
    {
        var plan = new NumberingPlan();
        var shapes = paragraphs.SelectMany(static one => new[] { one.Shape, one.Before }).OfType<ParagraphShape>().Where(IsListed);
        foreach (var list in shapes.GroupBy(static shape => shape.List!, StringComparer.Ordinal))
            plan._lists[list.Key] = PatternsOf([.. list]);
        foreach (var paragraph in paragraphs)
            plan.Place(paragraph);
        return plan;
    }

    /// <summary>Whether a list prints the label.</summary>
    public static bool IsListed(ParagraphShape shape) => shape is { Label: { } label, List: not null, ListLevel: >= 0 and < 9 } && LabelPattern.CanPrint(label);

    // The pattern that gives the most labels of a level, and counts on the most often.
    private static LabelPattern[] PatternsOf(IReadOnlyList<ParagraphShape> shapes)
    {
        var patterns = new LabelPattern[9];
        for (var level = 0; level < 9; level++)
        {
            var labels = shapes.Where(shape => shape.ListLevel == level).Select(static shape => shape.Label!).ToList();
            const int enough = 60;
            patterns[level] =
                labels
                    .Take(enough)
                    .SelectMany(label => LabelPattern.Of(label, level))
                    .Where(static pattern => !pattern.IsLiteral)
                    .Distinct()
                    .MaxBy(pattern => Score(pattern, labels.Take(enough), level))
                ?? (labels.Count > 0 ? LabelPattern.Exactly(labels[0]) : Usual(level));
        }

        return patterns;
    }

    private static int Score(LabelPattern pattern, IEnumerable<string> labels, int level)
    {
        var (score, last) = (0, 0);
        foreach (var value in labels.Select(label => pattern.ValueIn(label, level)))
        {
            score +=
                value == 0 ? 0
                : value == last + 1 || value == 1 ? 3
                : 1;
            last = value;
        }

        return score;
    }

    // Levels that the text does not use are there for the person who goes on writing.
    private static LabelPattern Usual(int level) =>
        new(
            CountingForm.All.First(form =>
                form.Name
                == (level % 3) switch
                {
                    0 => "decimal",
                    1 => "lowerLetter",
                    _ => "lowerRoman",
                }
            ),
            "",
            level % 3 == 0 ? "." : ")"
        );

    private void Place(WrittenParagraph paragraph)
    {
        var isAfter = paragraph.Change is not (WrittenChange.Deleted or WrittenChange.MovedFrom);
        var isBefore = paragraph.Change is not (WrittenChange.Inserted or WrittenChange.MovedTo);
        var (shape, former) = (paragraph.Shape, paragraph.Before ?? paragraph.Shape);
        var (listed, wasListed) = (isAfter && IsListed(shape), isBefore && IsListed(isAfter ? former : shape));
        if (!isAfter)
            former = shape;
        if (!listed && !wasListed)
            return;
        if (listed && wasListed && shape.ListLevel == former.ListLevel && Both(shape, former) is { } list)
        {
            Places.Add(paragraph, (new ListPlace(list.Id, shape.ListLevel), null));
            return;
        }

        var after = listed ? Alone(shape, _after) : null;
        var before = wasListed ? Alone(former, _before) : null;
        Places.Add(
            paragraph,
            isAfter ? (Named(after, shape), isBefore && paragraph.Before is null && !wasListed ? null : Named(before, former)) : (Named(before, former), null)
        );
    }

    private static ListPlace? Named(ListInstance? list, ParagraphShape shape) => list is null ? null : new ListPlace(list.Id, shape.ListLevel);

    /// <summary>A list that prints a label that stayed, before the changes and after.</summary>
    private ListInstance? Both(ParagraphShape shape, ParagraphShape former)
    {
        foreach (var pattern in Patterns(shape))
        {
            if (Definition(shape, pattern) is not { } definition)
                continue;
            var known = _instances[definition]
                .LastOrDefault(list => _after.Next(list, shape.ListLevel) == shape.Label && _before.Next(list, shape.ListLevel) == former.Label);
            if (known is null && shape.Label == former.Label)
                known = Anew(
                    definition,
                    pattern,
                    shape,
                    list => _after.Next(list, shape.ListLevel) == shape.Label && _before.Next(list, shape.ListLevel) == shape.Label
                );
            if (known is null)
                continue;
            _after.Count(known, shape.ListLevel);
            _before.Count(known, shape.ListLevel);
            return known;
        }

        return null;
    }

    private ListInstance? Alone(ParagraphShape shape, ListView view)
    {
        foreach (var pattern in Patterns(shape))
        {
            if (Definition(shape, pattern) is not { } definition)
                continue;
            var list =
                _instances[definition].LastOrDefault(list => view.Next(list, shape.ListLevel) == shape.Label)
                ?? Anew(definition, pattern, shape, list => view.Next(list, shape.ListLevel) == shape.Label);
            if (list is null)
                continue;
            view.Count(list, shape.ListLevel);
            return list;
        }

        return null;
    }

    private IEnumerable<LabelPattern> Patterns(ParagraphShape shape)
    {
        var own = _lists[shape.List!][shape.ListLevel];
        return own.ValueIn(shape.Label!, shape.ListLevel) > 0
            ? LabelPattern.Of(shape.Label!, shape.ListLevel).Prepend(own).Distinct()
            : LabelPattern.Of(shape.Label!, shape.ListLevel);
    }

    private ListDefinition? Definition(ParagraphShape shape, LabelPattern pattern)
    {
        // A level text of its own counts nothing, so one definition serves wherever it is printed.
        var levels = pattern.IsLiteral ? [.. Enumerable.Range(0, 9).Select(Usual)] : (LabelPattern[])_lists[shape.List!].Clone();
        levels[shape.ListLevel] = pattern;
        var isOfSections = shape.Role != ParagraphRole.Clause;
        var key = string.Join('\u001F', levels.Select(static (level, at) => $"{level.Form.Name} {level.LevelText(at)}").Append(isOfSections ? "s" : "c"));
        if (_known.TryGetValue(key, out var known))
            return known;
        if (Definitions.Count >= Most)
            return null;
        var definition = new ListDefinition(levels, isOfSections);
        Definitions.Add(definition);
        _instances[definition] = [];
        return _known[key] = definition;
    }

    private ListInstance? Anew(ListDefinition definition, LabelPattern pattern, ParagraphShape shape, Func<ListInstance, bool> prints)
    {
        var value = pattern.ValueIn(shape.Label!, shape.ListLevel);
        var list = new ListInstance(Lists.Count + 1, definition, new Dictionary<int, int> { [shape.ListLevel] = value });
        if (value == 0 || Lists.Count >= Most || !prints(list))
            return null;
        Lists.Add(list);
        var instances = _instances[definition];
        instances.Add(list);
        // Lists far back are not asked again: the cost stays linear.
        if (instances.Count > Remembered)
            instances.RemoveAt(0);
        return list;
    }
}
