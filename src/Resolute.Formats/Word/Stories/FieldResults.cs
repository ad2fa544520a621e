using Resolute.Formats.Word.Numbering;

namespace Resolute.Formats.Word.Stories;

/// <summary>What fields leave in the text when they end.</summary>
internal static class FieldResults
{
    public static void Separate(OpenStory story)
    {
        if (story.Fields.Separate() is { } field)
            field.From = story.PointHere(isEnd: false);
    }

    public static void End(OpenStory story)
    {
        if (story.Fields.End() is not { } field)
            return;
        var code = field.Code.ToString().Trim();
        if (field.From < 0)
        {
            // A field without a result: Word prints it when it opens the file.
            field.From = story.PointHere(isEnd: false);
            story.Words(Printed(story, field, code));
        }

        var to = story.PointHere(isEnd: true);
        if (!field.IsInText || code.Length == 0 || story.Fields.IsInCode)
            return;
        story.Draft.Fields.Add(new StretchDraft(code, field.From, to));
        if (Address(code) is { } address)
            story.Draft.Links.Add(new StretchDraft(address, field.From, to));
    }

    /// <summary>Words that stand where a code should at the end of a paragraph are words after all: somebody broke the field.</summary>
    public static void ReleaseBroken(OpenStory story)
    {
        while (story.Fields.InCode is { Swallowed: { Length: > 0 } swallowed } broken)
        {
            story.Found("broken-field", broken.Code.ToString().Trim());
            while (story.Fields.End() is { } ended && ended != broken) { }
            story.Words(swallowed.ToString());
        }
    }

    private static string Printed(OpenStory story, OpenField field, string code)
    {
        if (field.IsTicked is { } isTicked)
            return isTicked ? "☒" : "☐";
        if (story.Paragraph is { } paragraph && field.IsInText && ParagraphNumbers.IsNumberField(code))
            return story.Count(paragraph).ListNum(code, paragraph.Label is not null || !paragraph.IsBlank);
        return code.StartsWith("SYMBOL ", StringComparison.OrdinalIgnoreCase) ? SymbolSigns.OfField(code) : "";
    }

    /// <summary>Where <c>HYPERLINK "address" \l "anchor"</c> leads; null for other codes.</summary>
    private static string? Address(string code)
    {
        if (!code.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = code.AsSpan(9);
        var anchor = rest.IndexOf("\\l", StringComparison.Ordinal);
        var address = Quoted(anchor < 0 ? rest : rest[..anchor]);
        var place = anchor < 0 ? "" : "#" + Quoted(rest[(anchor + 2)..]);
        return (address + place) is { Length: > 0 } whole ? whole : null;
    }

    private static string Quoted(ReadOnlySpan<char> code)
    {
        var from = code.IndexOf('"');
        if (from < 0)
            return "";
        var to = code[(from + 1)..].IndexOf('"');
        return code.Slice(from + 1, to < 0 ? code.Length - from - 1 : to).ToString();
    }
}
