namespace Resolute.Formats.WordWriting.Numbering;

/// <summary>What a level of a list prints: words before, a number, words behind; or the numbers of all levels with points between ("3.2").</summary>
/// <param name="Form">How the number is written.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="WithParents">Whether the numbers of the levels above stand before it.</param>
internal sealed record LabelPattern(CountingForm Form, string Before, string After, bool WithParents = false)
{
    // What Word takes as the text of a level, and signs that mean something in it.
    private const int LongestText = 24;

    /// <summary>A label that no counting gives: printed as it is.</summary>
    public static LabelPattern Exactly(string label) => new(CountingForm.Literal, label, "");

    /// <summary>Whether a label can be printed by a list at all; what is longer or holds the sign of a place is written before the words.</summary>
    public static bool CanPrint(string label) =>
        label.Length is > 0 and <= LongestText
        && !label.Contains('%', StringComparison.Ordinal)
        && !label.Any(static sign => char.IsControl(sign) || char.IsSurrogate(sign));

    public bool IsLiteral => ReferenceEquals(Form, CountingForm.Literal);

    /// <summary>The text of a level in the file.</summary>
    public string LevelText(int level) =>
        IsLiteral ? Before
        : WithParents ? Before + string.Join('.', Enumerable.Range(1, level + 1).Select(static at => $"%{at}")) + After
        : $"{Before}%{level + 1}{After}";

    /// <summary>What is printed, by the counters of this level and those above.</summary>
    public string? Print(IReadOnlyList<int> counters, int level, Func<int, LabelPattern> above)
    {
        if (IsLiteral)
            return Before;
        if (Form.Of(counters[level]) is not { } own)
            return null;
        if (!WithParents)
            return Before + own + After;
        var parts = new List<string>();
        for (var at = 0; at < level; at++)
            if (above(at).Form.Of(counters[at]) is { } part)
                parts.Add(part);
            else
                return null;
        return Before + string.Join('.', [.. parts, own]) + After;
    }

    /// <summary>The number that this level must have to print a label; 0 where it cannot.</summary>
    public int ValueIn(string label, int level)
    {
        if (IsLiteral)
            return label == Before ? 1 : 0;
        if (
            label.Length <= Before.Length + After.Length
            || !label.StartsWith(Before, StringComparison.Ordinal)
            || !label.EndsWith(After, StringComparison.Ordinal)
        )
            return 0;
        var middle = label[Before.Length..^After.Length];
        if (!WithParents)
            return Form.Value(middle);
        var parts = middle.Split('.');
        return parts.Length == level + 1 && parts.All(static part => CountingForm.All[0].Value(part) > 0) ? CountingForm.All[0].Value(parts[^1]) : 0;
    }

    /// <summary>Every pattern that a label may be of, the likeliest first.</summary>
    public static IReadOnlyList<LabelPattern> Of(string label, int level)
    {
        var found = new List<LabelPattern>();
        var end = label.Length;
        while (end > 0 && !IsCounting(label[end - 1]))
            end--;
        var start = end;
        while (start > 0 && IsCounting(label[start - 1]))
            start--;
        if (start < end)
        {
            var (before, middle, after) = (label[..start], label[start..end], label[end..]);
            if (level > 0 && new LabelPattern(CountingForm.All[0], "", after, WithParents: true) is var numbered && numbered.ValueIn(label, level) > 0)
                found.Add(numbered);
            found.AddRange(
                CountingForm
                    .All.Select(form => (form, value: form.Value(middle)))
                    .Where(static one => one.value > 0)
                    .OrderBy(static one => one.value == 1 ? 0 : 1)
                    .Select(one => new LabelPattern(one.form, before, after))
            );
        }

        found.Add(Exactly(label));
        return found;
    }

    private static bool IsCounting(char sign) => char.IsLetterOrDigit(sign) || sign is >= '①' and <= '⑳';
}
