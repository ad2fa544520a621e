using System.Text;

namespace Resolute.Model.Documents;

/// <summary>Words bounded in length, cut between characters, and without the one character that a database cannot keep (U+0000).</summary>
public static class Printable
{
    /// <summary>The words, at most <paramref name="longest"/> UTF-16 units of them, the last an ellipsis where some were cut.</summary>
    public static string Of(string words, int longest = int.MaxValue)
    {
        var kept = words.Replace('\0', '\uFFFD');
        if (kept.Length <= longest)
            return kept;

        var end = char.IsHighSurrogate(kept[longest - 2]) ? longest - 2 : longest - 1;
        return kept[..end] + "…";
    }

    /// <summary>What a person typed, without control characters but line ends and tabs, halves of characters, and blanks around it.</summary>
    public static string Typed(string words) => Without(words, static rune => Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'));

    /// <summary>What a person typed on one line, as a name: without any control character.</summary>
    public static string Line(string words) => Without(words, Rune.IsControl);

    private static string Without(string words, Func<Rune, bool> isDropped) =>
        string.Concat(words.EnumerateRunes().Where(rune => !isDropped(rune)).Select(rune => rune.ToString())).Trim();
}
