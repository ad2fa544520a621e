using System.Globalization;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Comparing;

/// <summary>What of a clause is the same in every language.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Values">What its label counts, in every way it may be read: "a)", "أ)" and "甲" are 1.</param>
/// <param name="Anchors">Figures, citations and acronyms in its words.</param>
internal sealed record Signs(PlacedClause Clause, IReadOnlySet<(int Value, int Inserted)> Values, IReadOnlySet<string> Anchors);

/// <summary>A language version made ready to be aligned: headings with their clauses, signs, marks.</summary>
internal sealed class AlignedText
{
    public AlignedText(Reading reading)
    {
        IsFlat = reading.Form == TextForm.Un;
        Clauses = PlacedClause.Of(reading);
        Headings = [.. PlacedClause.Headings(reading).Select(static one => one.Heading)];
        var cited = reading
            .Citations.Where(static one => one.At is not null)
            .ToLookup(static one => one.At!, static one => one.Key.Value, StringComparer.Ordinal);
        Signs = [.. Clauses.Select(clause => new Signs(clause, ValuesOf(clause.Clause.Label), AnchorsOf(clause.Clause, cited)))];
        Children = Clauses.Where(static clause => clause.Parent is not null).ToLookup(static clause => clause.Parent!.Value, static clause => clause.Ordinal);
        Under = Clauses
            .Where(static clause => clause.Parent is null)
            .ToLookup(static clause => clause.Heading.Id, static clause => clause.Ordinal, StringComparer.Ordinal);
        Marks = MarksOf(reading, Clauses);
        Letters = Math.Max(1, Clauses.Sum(static clause => clause.Clause.Text.Length));
    }

    public bool IsFlat { get; }

    public IReadOnlyList<PlacedClause> Clauses { get; }

    public IReadOnlyList<PlacedHeading> Headings { get; }

    public IReadOnlyList<Signs> Signs { get; }

    public ILookup<int, int> Children { get; }

    public ILookup<string, int> Under { get; }

    /// <summary>The clause that each mark of the production system stands in or right before; marks that stand in several are left out.</summary>
    public IReadOnlyDictionary<string, int> Marks { get; }

    public int Letters { get; }

    private static HashSet<(int, int)> ValuesOf(string? label) =>
        label is null ? []
        : GivenLabel.Read(label, 0) is { } read ? [.. read.Senses.Select(static sense => (sense.Value, sense.Inserted))]
        : [];

    private static HashSet<string> AnchorsOf(ClauseNode clause, ILookup<string, string> cited)
    {
        var anchors = new HashSet<string>(cited[clause.Id], StringComparer.Ordinal);
        foreach (var word in Word.In(clause.Text))
        {
            var figures = string.Concat(
                word.Key.Where(char.IsDigit).Select(static digit => CharUnicodeInfo.GetDecimalDigitValue(digit).ToString(CultureInfo.InvariantCulture))
            );
            if (figures.Length > 0)
                anchors.Add(figures);
            else if (word.Key.Length is > 1 and < 12 && word.Key.All(char.IsAsciiLetterUpper))
                anchors.Add(word.Key);
        }

        return anchors;
    }

    private static Dictionary<string, int> MarksOf(Reading reading, IReadOnlyList<PlacedClause> clauses)
    {
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        foreach (var mark in ProductionMark.In(reading.Text).Where(static mark => mark.Kind == ProductionMarkKind.Bookmark && mark.Name.Length > 0))
        {
            // The innermost clause that begins at or before the mark's end; a mark stands before its clause's label or first word.
            while (at + 1 < clauses.Count && clauses[at + 1].Clause.Span.Start <= BeyondMarks(reading.Text, mark.Span.End))
                at++;
            if (
                clauses.Count == 0
                || clauses[at].Clause.Span is var span && (span.Start > BeyondMarks(reading.Text, mark.Span.End) || span.End < mark.Span.Start)
            )
                continue;
            marks[mark.Name] = marks.TryGetValue(mark.Name, out var known) && known != at ? -1 : at;
        }

        return marks.Where(static mark => mark.Value >= 0).ToDictionary(StringComparer.Ordinal);
    }

    private static int BeyondMarks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) && text[at] is not ('\r' or '\n') || text[at] == '['))
            at = text[at] == '[' && text.IndexOf(']', at, Math.Min(200, text.Length - at)) is > 0 and var end ? end + 1 : at + 1;
        return at;
    }
}
