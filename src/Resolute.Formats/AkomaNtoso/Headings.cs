using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Where the words of a heading stand in it: without the comma or colon that ends its line.</summary>
internal static class Headings
{
    private const string Ends = ",:;.،؛，：；、";

    public static bool IsPunctuation(char letter) => Ends.Contains(letter, StringComparison.Ordinal);

    public static TextSpan Bare(string text, int start, int end)
    {
        var span = Frames.Trimmed(text, start, end);
        while (span.Length > 0 && IsPunctuation(text[span.End - 1]))
            span = Frames.Trimmed(text, span.Start, span.End - 1);
        return span;
    }
}
