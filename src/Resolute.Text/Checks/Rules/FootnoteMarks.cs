using System.Text.RegularExpressions;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// The mark of a footnote that can be misread: glued to a figure ("in 20251"), or printed twice. Protects figures and years, which a glued mark changes.
/// </summary>
/// <remarks>Reads footnotes and the text. Writes findings "footnote-glued".</remarks>
internal sealed partial class FootnoteMarks : ICheck
{
    public string Rule => "footnote-glued";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var mark in text.Sheet.Marks)
            if (mark.Kind == ProductionMarkKind.FootnoteText && Twice(text.Text, mark) is { } twice)
                yield return text.Found(this, Severity.Note, twice, null, mark.Name) with
                {
                    Case = "doubled",
                };
        foreach (var found in Scan.Of(Raised(), text.Text))
            yield return text.Found(this, Severity.Warning, found.Span, null, found.Match.Value) with
            {
                Case = "doubled",
            };

        // A note that nothing calls, and a year with one figure too many, belong together.
        var uncalled = text
            .Reading.Footnotes.Where(static note => note.Call is null && note.Mark.Length is 1 or 2 && char.IsAsciiDigit(note.Mark[0]))
            .Select(static note => note.Mark)
            .ToHashSet(StringComparer.Ordinal);
        if (uncalled.Count == 0)
            yield break;
        foreach (var found in Scan.Of(LongYear(), text.Folded))
            if (uncalled.Contains(found["mark"]) && text.View.PlaceOf(found.Span.Start) is not null)
                yield return text.Found(this, Severity.Warning, found.Span, null, found["year"], found["mark"]) with
                {
                    Case = "figure",
                };
    }

    /// <summary>"[1: 1 words": the number of the note, and the mark printed again before its words.</summary>
    private static TextSpan? Twice(string text, ProductionMark mark)
    {
        var at = mark.Span.Start + mark.Name.Length + 2;
        while (at < mark.Span.End && text[at] is ' ' or '\t')
            at++;
        return
            string.CompareOrdinal(text, at, mark.Name, 0, mark.Name.Length) == 0
            && at + mark.Name.Length < mark.Span.End
            && char.IsWhiteSpace(text[at + mark.Name.Length])
            ? TextSpan.Between(mark.Span.Start, at + mark.Name.Length)
            : null;
    }

    [GeneratedRegex(@"(?<=[\p{L})”»])(?:¹1|²2|³3|⁴4|⁵5|⁶6|⁷7|⁸8|⁹9|¹¹|²²|³³|1¹|2²|3³)(?![0-9¹²³⁴⁵⁶⁷⁸⁹⁰])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Raised();

    [GeneratedRegex("(?<![0-9/.,])(?<year>(?:19|20)[0-9]{2})(?<mark>[1-9][0-9]?)(?![0-9/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LongYear();
}
