namespace Resolute.Text.Blocks;

/// <summary>What a production system left in a text.</summary>
public enum ProductionMarkKind
{
    /// <summary>[bookmark: NAME]</summary>
    Bookmark,

    /// <summary>[image: description], also over several lines.</summary>
    Image,

    /// <summary>[footnoteRef:1] and the figure printed behind it.</summary>
    FootnoteCall,

    /// <summary>[1: 1 words of the footnote]</summary>
    FootnoteText,
}

/// <summary>A mark of a production system.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Span">With its brackets.</param>
/// <param name="Name">A bookmark's name; a footnote's number; empty for an image.</param>
public sealed record ProductionMark(ProductionMarkKind Kind, TextSpan Span, string Name)
{
    // Longest that a mark of each kind can be: what is longer is text in brackets.
    private const int LongestBookmark = 200;
    private const int LongestImage = 3000;
    private const int LongestFootnote = 8000;

    /// <summary>Every mark of a text, in order.</summary>
    public static IReadOnlyList<ProductionMark> In(string text)
    {
        var marks = new List<ProductionMark>();
        var called = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf('[', at + 1) : -1)
        {
            var mark =
                Simple(text, at, "[bookmark:", ProductionMarkKind.Bookmark, LongestBookmark)
                ?? Simple(text, at, "[image:", ProductionMarkKind.Image, LongestImage)
                ?? Call(text, at)
                ?? Footnote(text, at, called);
            if (mark is null)
                continue;
            if (mark.Kind == ProductionMarkKind.FootnoteCall)
                called.Add(mark.Name);
            marks.Add(mark);
            at = mark.Span.End - 1;
        }

        return marks;
    }

    private static ProductionMark? Simple(string text, int at, string opening, ProductionMarkKind kind, int longest)
    {
        if (string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0)
            return null;
        var end = text.IndexOf(']', at, Math.Min(longest, text.Length - at));
        return end < 0
            ? null
            : new ProductionMark(kind, TextSpan.Between(at, end + 1), kind == ProductionMarkKind.Image ? "" : text[(at + opening.Length)..end].Trim());
    }

    private static ProductionMark? Call(string text, int at)
    {
        const string opening = "[footnoteRef:";
        if (Simple(text, at, opening, ProductionMarkKind.FootnoteCall, 30) is not { } mark)
            return null;
        // The reference prints its own figure behind it; that figure is the call, not a word of the clause.
        var end = mark.Span.End;
        return string.CompareOrdinal(text, end, mark.Name, 0, mark.Name.Length) == 0 ? mark with { Span = TextSpan.Between(at, end + mark.Name.Length) } : mark;
    }

    private static ProductionMark? Footnote(string text, int at, HashSet<string> called)
    {
        var digits = at + 1;
        while (digits < text.Length && digits - at < 5 && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == at + 1 || digits >= text.Length || text[digits] != ':' || !called.Remove(text[(at + 1)..digits]))
            return null;
        // A call has one text: trying each number once keeps hostile input linear.
        var depth = 0;
        for (var i = at; i < text.Length && i - at < LongestFootnote; i++)
        {
            depth += text[i] switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            if (depth == 0)
                return new ProductionMark(ProductionMarkKind.FootnoteText, TextSpan.Between(at, i + 1), text[(at + 1)..digits]);
        }

        return null;
    }
}
