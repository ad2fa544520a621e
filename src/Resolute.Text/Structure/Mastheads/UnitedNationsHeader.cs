using Resolute.Text.Structure.Forms;

namespace Resolute.Text.Structure.Mastheads;

/// <summary>The header fields that the head of a document of the United Nations states; what it leaves open stays as labels and cells state it.</summary>
internal static class UnitedNationsHeader
{
    private const int LinesOfHead = 24;

    public static (Candidate Candidate, Masthead? Head) Over(Sheet sheet, Candidate kept)
    {
        var form = kept.Form;
        if (new MastheadReader(sheet, LinesAbove(sheet, form)).Read(form.Form == TextForm.Un) is not { } head)
            return (kept, null);
        var header = kept.Header with
        {
            Symbol = Printed(sheet, head.Symbol) ?? kept.Header.Symbol,
            LanguageSuffix = head.Symbol is null ? kept.Header.LanguageSuffix : null,
            AgendaItem = Printed(sheet, head.Item) ?? kept.Header.AgendaItem,
            OriginalLanguage = Original(sheet, head.Original) ?? kept.Header.OriginalLanguage,
            Source = Worded(sheet, head.Source) ?? (head.IsStyled ? null : kept.Header.Source),
            Title = Worded(sheet, head.Title) ?? (head.Adopted is null ? kept.Header.Title : Worded(sheet, form.InstrumentLine)),
        };
        return (kept with { Header = header, DateCell = head.DateCell ?? kept.DateCell }, head);
    }

    /// <summary>The number of lines above the body that speaks, or above the first section.</summary>
    public static int LinesAbove(Sheet sheet, FormReading form)
    {
        // A text without a form is one section from its first line: its head is as long as heads are.
        var first =
            form.Form == TextForm.None ? null
            : form.Chapeau is { } chapeau ? chapeau.Start
            : form.Preamble.Concat(form.Operative).FirstOrDefault() is { } block ? block.Span.Start
            : form.Sections is [var section, ..] ? section.Span.Start
            : (int?)null;
        var count = 0;
        while (count < sheet.Lines.Count && (first is { } body ? sheet.Lines[count].End <= body : count < LinesOfHead))
            count++;
        return count;
    }

    private static HeaderField? Printed(Sheet sheet, TextSpan? span) => span is { Length: > 0 } known ? new HeaderField(known.Of(sheet.Folded), known) : null;

    private static HeaderField? Original(Sheet sheet, TextSpan? span) =>
        span is { } known && HeaderReader.LanguageOf(known.Of(sheet.Folded)) is { } code ? new HeaderField(code, known) : null;

    /// <summary>Words without the stars that call the note "not a member of the committee".</summary>
    private static HeaderField? Worded(Sheet sheet, TextSpan? span) =>
        span is { } known && Words.Of(sheet, [known]).Replace("*", "", StringComparison.Ordinal).Trim() is { Length: > 0 } words
            ? new HeaderField(words, known)
            : null;
}
