using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Figures = Resolute.Text.Structure.Labels.Counting;

namespace Resolute.Text.Checks;

/// <summary>Lists as they came out of the reading: what breaks them beside what the form saw while it read.</summary>
internal static class LabelLists
{
    // Arabic lists count in abjad or in alphabetic order: a long leap is the other order, not a gap.
    private const int LongestGap = 3;

    public static IEnumerable<Finding> Breaks(CheckedText text)
    {
        foreach (var first in text.Clauses)
            if (first is { Place: 0, Siblings.Count: > 1 })
                foreach (var seen in In(text, first.Siblings))
                    yield return seen;
        if (text.Reading.Form == TextForm.Un)
            foreach (var seen in In(text, [.. text.Reading.Operative.SelectMany(static block => block.Clauses.Take(1))]))
                yield return seen;
    }

    private static IEnumerable<Finding> In(CheckedText text, IReadOnlyList<ClauseNode> list)
    {
        (string Style, int Value)? last = null;
        foreach (var clause in list)
        {
            if (clause.Label is not { } label || Sense(label) is not { } sense)
                continue;
            if (last is { } before && before.Style == sense.Style && IsBreak(before.Value, sense.Value))
            {
                var span = new TextSpan(clause.Span.Start, Math.Min(label.Length, clause.Span.Length));
                yield return text.Found(new Rules.LabelSequence(), Severity.Warning, span, null, label, Print(label, sense.Style, before.Value + 1));
            }

            last = sense;
        }
    }

    private static bool IsBreak(int before, int now) => now == before || (now > before + 1 && now <= before + 1 + LongestGap);

    /// <summary>How a simple label counts: figures, Latin letters or abjad; null for any other (roman numerals are letters too, and left to the form).</summary>
    private static (string Style, int Value)? Sense(string label)
    {
        var bare = LabelBreak.Bare(Folding.Fold(label)).TrimEnd('ـ', '\u200D');
        if (bare.Length == 0)
            return null;
        var frame = label.Replace(bare, "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return ("1" + frame, number);
        if (bare.Length == 1 && Figures.OfAbjad(bare[0]) is > 0 and var abjad)
            return ("أ" + frame, abjad);
        return bare.Length is > 0 and < 4 && Figures.OfHan(bare) is > 0 and var han ? ("一" + frame, han) : null;
    }

    private static string Print(string label, string style, int value)
    {
        var bare = LabelBreak.Bare(Folding.Fold(label)).TrimEnd('ـ', '\u200D');
        var due = style[0] switch
        {
            'أ' => Figures.ToAbjad(value),
            '一' => value is > 0 and < 10 ? "一二三四五六七八九"[value - 1].ToString() : value.ToString(CultureInfo.InvariantCulture),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
        return Folding.Fold(label).Replace(bare, due, StringComparison.Ordinal);
    }
}
