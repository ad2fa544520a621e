using System.Buffers;

namespace Resolute.Text.Languages;

/// <summary>
/// Signs, and words or parts of words in any case, of which every match of a pattern holds one: looked for at once, they spare the pattern most
/// of a text.
/// </summary>
internal sealed class HintWords(string signs, params string[] words)
{
    private readonly SearchValues<char> _signs = SearchValues.Create(signs);

    // One by one: a search for one word is faster than that for several, where some of them are of another script.
    private readonly SearchValues<string>[] _words = [.. words.Select(static word => SearchValues.Create([word], ComparisonOf(word)))];

    public bool StandIn(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(_signs))
            return true;
        foreach (var word in _words)
            if (text.ContainsAny(word))
                return true;
        return false;
    }

    private static StringComparison ComparisonOf(string word) => word.Any(char.IsAsciiLetter) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
