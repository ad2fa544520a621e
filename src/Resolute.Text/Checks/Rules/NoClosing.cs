using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A report whose last section is neither other business nor the closing: its end may be missing. Protects the record of what a meeting did last;
/// agendas of meetings end with other business and the closing (for the Council: Rules of Procedure, agenda of a session).
/// </summary>
/// <remarks>Reads the sections. Writes one finding "no-closing" at the last of them.</remarks>
internal sealed class NoClosing : ICheck
{
    // A shorter paper is a note or a summary, which may end anywhere.
    private const int FewestSections = 3;

    // Between the number and the title.
    private const int LongestGap = 4;

    public string Rule => "no-closing";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var top = text.Reading.Sections.Where(static section => !section.Number.Contains('.', StringComparison.Ordinal)).ToList();
        if (text.Reading.Form != TextForm.Report || top.Count < FewestSections || text.Reading.Sections[^1] is not { } last)
            yield break;
        var heading = top[^1].Span with { Length = Math.Min(top[^1].Span.Length, top[^1].Number.Length + top[^1].Title.Length + LongestGap) };
        var end = text.Reading.AllClauses().LastOrDefault()?.Span ?? heading;
        if (!Asking.Says(text, heading, "closing") && !Asking.Says(text, end, "closing"))
            yield return text.Found(this, Severity.Note, last.Span with { Length = last.Number.Length }, null, last.Number);
    }
}
