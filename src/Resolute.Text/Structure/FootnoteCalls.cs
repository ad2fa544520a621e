using Resolute.Text.Blocks;

namespace Resolute.Text.Structure;

/// <summary>Joins each footnote with the clause that calls it.</summary>
/// <remarks>Reads marks, footnotes at page feet, and the view. Writes footnotes in reading order.</remarks>
internal static class FootnoteCalls
{
    // A page is some thousands of characters; a note at the very end may be called from far above, but only a few are.
    private const int Page = 3_000;
    private const int Whole = 200_000;
    private const int Few = 100;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static IReadOnlyList<Footnote> Of(Sheet sheet, SourceView view)
    {
        var notes = new List<Footnote>();
        var calls = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var mark in sheet.Marks)
        {
            if (mark.Kind == ProductionMarkKind.FootnoteCall)
                calls[mark.Name] = mark.Span;
            else if (mark.Kind == ProductionMarkKind.FootnoteText)
                notes.Add(Marked(sheet.Text, view, mark, calls.TryGetValue(mark.Name, out var call) ? call : null));
        }

        notes.AddRange(sheet.Notes.Select(note => Kept(sheet, view, note)));
        var furthest = sheet.Footnotes.Count > Few ? Page : Whole;
        notes.AddRange(
            sheet.Footnotes.Select(note => Called(view, note, furthest) is { } call ? note with { At = view.PlaceOf(call.Start), Call = call } : note)
        );
        return [.. notes.OrderBy(static note => note.Span.Start)];
    }

    private static Footnote Marked(string text, SourceView view, ProductionMark mark, TextSpan? call) =>
        new(mark.Name, Inner(text, mark), call is { } at ? Around(view, at.Start) : null, mark.Span, call);

    private static string Inner(string text, ProductionMark mark)
    {
        var words = text[(mark.Span.Start + mark.Name.Length + 2)..(mark.Span.End - 1)].Trim();
        return words.StartsWith(mark.Name, StringComparison.Ordinal) ? words[mark.Name.Length..].Trim() : words;
    }

    /// <summary>A note that the format kept apart: its words without the mark, where somebody typed it there too.</summary>
    private static Footnote Kept(Sheet sheet, SourceView view, BlockNote note)
    {
        var words = string.Join(' ', note.Span.Of(sheet.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (note.Mark.Length > 0 && words.StartsWith(note.Mark + " ", StringComparison.Ordinal))
            words = words[note.Mark.Length..].TrimStart();
        return new Footnote(note.Mark, words, Around(view, note.Call.Start), note.Span, note.Call);
    }

    /// <summary>The mark itself belongs to no clause: the clause is the one whose words stand next to it.</summary>
    private static string? Around(SourceView view, int at) => view.PlaceOf(Math.Max(0, at - 1));

    /// <summary>The last place before the note where its mark is glued to a word or a bracket; null where there is none.</summary>
    private static TextSpan? Called(SourceView view, Footnote note, int furthest)
    {
        var text = view.Text;
        var raised = string.Concat(note.Mark.Select(static sign => char.IsAsciiDigit(sign) ? Raised[sign - '0'] : sign));
        for (var at = note.Span.Start - 1; at > Math.Max(0, note.Span.Start - furthest); at--)
        {
            var isCall = Stands(text, at, raised) && raised != note.Mark || (Stands(text, at, note.Mark) && IsGlued(view.Folded, at, note.Mark.Length));
            if (isCall && view.PlaceOf(at) is not null)
                return new TextSpan(at, note.Mark.Length);
        }

        return null;
    }

    private static bool Stands(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static bool IsGlued(string folded, int at, int length)
    {
        var after = at + length < folded.Length ? folded[at + length] : ' ';
        var before = folded[at - 1];
        return (char.IsLower(before) || before is >= '\u0590' || before is ')' or '"') && !char.IsLetter(after) | after >= '\u2E80' && !char.IsDigit(after);
    }
}
