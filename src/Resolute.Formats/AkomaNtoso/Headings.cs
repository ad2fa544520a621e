using Resolute.Text;
using Resolute.Text.Languages;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Where the words of a heading stand in it: without the comma or colon that ends its line.</summary>
internal static class Headings
{
    private const string Ends = ",:;.،؛，：；、";

    public static bool IsPunctuation(char letter) => Ends.Contains(letter, StringComparison.Ordinal);

    /// <summary>The number of a section without the full stop behind it.</summary>
    public static string? Number(string? printed) => printed?.Trim().TrimEnd(Ends.ToCharArray());

    /// <summary>The title of a section, without the colon that a paragraph on its line begins behind.</summary>
    public static string Title(string text, Language language, TextSpan heading) => PlainWords.Of(text, language, [Bare(text, heading.Start, heading.End)]);

    public static TextSpan Bare(string text, int start, int end)
    {
        var span = Frames.Trimmed(text, start, end);
        while (span.Length > 0 && IsPunctuation(text[span.End - 1]))
            span = Frames.Trimmed(text, span.Start, span.End - 1);
        return span;
    }
}
