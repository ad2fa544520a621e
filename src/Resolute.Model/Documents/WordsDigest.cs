using System.Security.Cryptography;
using System.Text;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>
/// Tells whether two files say the same words, whatever their format: letters and digits of title, headings, clauses, tables, annexes and notes,
/// without case, blanks, labels (Word computes them), header and page furniture.
/// </summary>
public static class WordsDigest
{
    // Two files of a few letters are no two renditions of one text.
    private const int FewestLetters = 40;

    /// <summary>The digest of a text, lower-case hexadecimal; null where it has too few words to tell.</summary>
    public static string? Of(Reading reading)
    {
        var words = new StringBuilder();
        foreach (
            var leaf in reading.Leaves.Where(leaf =>
                leaf.Kind is not (LeafKind.Header or LeafKind.Label or LeafKind.Mark or LeafKind.Furniture or LeafKind.Footnote)
            )
        )
            Add(words, leaf.Span.Of(reading.Text), isHeading: leaf.Kind == LeafKind.SectionHeading);

        // Notes stand at the foot of a page in one format and at the end in another.
        foreach (var note in reading.Footnotes.Select(note => Bare(note.Text)).Order(StringComparer.Ordinal))
            words.Append('|').Append(note);
        return words.Length < FewestLetters ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }

    private static string Bare(string text)
    {
        var words = new StringBuilder();
        Add(words, text, isHeading: true);
        return words.ToString();
    }

    private static void Add(StringBuilder words, string text, bool isHeading)
    {
        var isNumber = isHeading;
        foreach (var letter in Folding.Fold(text))
        {
            isNumber &= !char.IsLetter(letter);
            if (char.IsLetterOrDigit(letter) && !isNumber)
                words.Append(char.ToLowerInvariant(letter));
        }
    }
}
