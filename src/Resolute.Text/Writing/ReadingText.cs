using System.Globalization;
using System.Text;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Writing;

/// <summary>A reading as an outline in plain text, for people at a terminal and for specs.</summary>
public static class ReadingText
{
    // As much of a clause as tells it from its neighbours.
    private const int Shown = 72;

    // An outline shows the structure, and what breaks it.
    private static readonly HashSet<string> Breaking = new(["homoglyph", "label-sequence", "missing-label"], StringComparer.Ordinal);

    /// <summary>The outline: what it is, its header, its blocks and sections with their clauses, its footnotes, what has no place.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="whole">Whether clauses are printed to their end.</param>
    public static string Of(Reading reading, bool whole = false)
    {
        var outline = new StringBuilder();
        Line(
            outline,
            0,
            $"{JsonNames.Of(reading.Kind)} · {reading.Language.Code()} · {JsonNames.Of(reading.Form)} · {reading.Score.ToString("0.00", CultureInfo.InvariantCulture)}"
        );
        foreach (var (name, field) in reading.Header.Fields())
            if (field is not null)
                Line(outline, 0, $"{name}: {Cut(field.Value, whole)}");
        foreach (var block in reading.Preamble.Concat(reading.Operative))
        {
            Line(outline, 0, $"{block.Id} {block.Keyword} «{block.Words}»{Keys(block)}");
            foreach (var clause in block.Clauses)
                Clause(outline, clause, 1, whole);
        }

        foreach (var section in reading.Sections)
        {
            Line(outline, 0, $"{section.Id} {section.Number} {section.Title}".TrimEnd());
            foreach (var clause in section.Clauses)
                Clause(outline, clause, 1, whole);
        }

        foreach (var note in reading.Footnotes)
            Line(outline, 0, $"[{note.Mark}] {note.At ?? "—"}: {Cut(note.Text, whole)}");
        foreach (var unplaced in reading.Unplaced)
            Line(outline, 0, $"? {unplaced.Line}: {Cut(unplaced.Text, whole)}");
        foreach (var finding in reading.Findings.Where(finding => whole || Breaking.Contains(finding.Rule)))
            Line(outline, 0, $"! {finding.Line}:{finding.Column} {finding.Rule} {finding.Words}");
        return outline.ToString();
    }

    private static void Clause(StringBuilder outline, ClauseNode clause, int depth, bool whole)
    {
        Line(outline, depth, $"{clause.Id} {(clause.Label is { } label ? label + " " : "")}{Cut(clause.Text, whole)}");
        foreach (var child in clause.Children)
            Clause(outline, child, depth + 1, whole);
    }

    private static string Keys(ClauseBlock block) =>
        block.Addressees.Count == 0 ? "" : " → " + string.Join(", ", block.Addressees.Select(static one => one.Key ?? one.Words));

    private static string Cut(string words, bool whole)
    {
        var line = words.ReplaceLineEndings(" ");
        return whole || line.Length <= Shown ? line : line[..(Shown - 1)].TrimEnd() + "…";
    }

    private static void Line(StringBuilder outline, int depth, string words) => outline.Append(' ', depth * 2).Append(words).Append('\n');
}
