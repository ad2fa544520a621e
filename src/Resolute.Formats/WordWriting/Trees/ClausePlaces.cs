using System.Buffers;
using Resolute.Text.Structure;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>Where each clause and section of a reading stands: role, level, label and list.</summary>
internal sealed class ClausePlaces
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u00A0\u3000");
    private readonly Dictionary<string, ParagraphShape> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _verbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public ClausePlaces(Reading reading)
    {
        var isUn = reading.Form == TextForm.Un;
        foreach (var block in reading.Preamble)
            Add(block.Clauses, isUn ? "preamble" : block.Id, 0);
        foreach (var block in reading.Operative)
            Add(block.Clauses, isUn ? "operative" : block.Id, 0);
        foreach (var section in reading.Sections)
        {
            _sections.TryAdd(section.Id, section);
            Add(section.Clauses, section.Id, 0);
        }

        if (isUn)
            foreach (var block in reading.Preamble.Concat(reading.Operative).Where(static block => block.Clauses.Count > 0))
                _verbs.TryAdd(block.Clauses[0].Id, block.Words);
    }

    public ParagraphShape? Of(string? id) => id is not null && _clauses.TryGetValue(id, out var shape) ? shape : null;

    /// <summary>The shape of the next paragraph of a clause: only its first bears the label.</summary>
    public ParagraphShape ShapeOf(string? id) =>
        Of(id) is not { } shape ? new ParagraphShape(ParagraphRole.Text)
        : _written.Add(id!) ? shape
        : shape with { Label = null, List = null };

    /// <summary>How many letters of a clause's first words are the verb that opens it, in the form of the United Nations.</summary>
    public int VerbOf(string? id, string words) =>
        id is not null && _verbs.TryGetValue(id, out var verb) && verb.Length > 0 && words.StartsWith(verb, StringComparison.Ordinal) ? verb.Length : 0;

    /// <summary>The shape of a section's heading, and how many letters its number takes as printed.</summary>
    public (ParagraphShape Shape, int Length) HeadingOf(string? id, string words, bool runsIn)
    {
        var role = runsIn ? ParagraphRole.NumberedParagraph : ParagraphRole.Heading;
        if (id is null || !_sections.TryGetValue(id, out var section))
            return (new ParagraphShape(role), 0);
        var end = words.AsSpan().IndexOfAny(Blank) is >= 0 and var found ? found : words.Length;
        var level = Math.Clamp(section.Number.Count(static sign => sign == '.'), 0, 8);
        if (
            section.Number.Length == 0
            || section.Number.TrimEnd('.').Length == 0
            || !words[..end].StartsWith(section.Number.TrimEnd('.'), StringComparison.Ordinal)
        )
            return (new ParagraphShape(role, level), 0);
        var label = words[..end].TrimEnd();
        // "1、引言": the number ends where its words begin.
        if (label.Length > section.Number.Length + 2)
            (label, end) = (section.Number, section.Number.Length);
        return (new ParagraphShape(role, level, label, "sections", label.TrimEnd('.').Count(static sign => sign == '.')), end);
    }

    private void Add(IReadOnlyList<ClauseNode> clauses, string list, int level)
    {
        foreach (var clause in clauses)
        {
            var at = Math.Min(level, 8);
            _clauses.TryAdd(
                clause.Id,
                new ParagraphShape(
                    at == 0 && clause.Label is null ? ParagraphRole.UnnumberedClause : ParagraphRole.Clause,
                    at,
                    clause.Label,
                    clause.Label is null ? null : list,
                    at
                )
            );
            Add(clause.Children, list, level + 1);
        }
    }
}
