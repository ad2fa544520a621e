using System.Globalization;
using System.Text;
using Resolute.Text;

namespace Resolute.Model.Mandates;

/// <summary>Words as a reader sees them: every run of blanks and line ends is one blank, and what shows nothing does not count.</summary>
internal static class SeenWords
{
    /// <summary>Where words stand inside a stretch of a text, with or without the calls of its footnotes; null where they do not.</summary>
    public static TextSpan? Find(string text, TextSpan within, string words, IEnumerable<TextSpan> calls)
    {
        var sought = Fold(words, new TextSpan(0, words.Length), []).Words;
        var called = calls.SelectMany(call => Enumerable.Range(call.Start, call.Length)).ToHashSet();
        return sought.Length == 0 ? null : Find(sought, Fold(text, within, [])) ?? Find(sought, Fold(text, within, called));
    }

    private static TextSpan? Find(string sought, (string Words, List<int> Places) seen)
    {
        var at = seen.Words.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0)
            return null;

        var start = seen.Places[at];
        return new TextSpan(start, seen.Places[at + sought.Length - 1] + 1 - start);
    }

    private static (string Words, List<int> Places) Fold(string text, TextSpan within, HashSet<int> left)
    {
        var words = new StringBuilder();
        var places = new List<int>();
        for (var at = within.Start; at < within.Start + within.Length; at++)
        {
            var isBlank = char.IsWhiteSpace(text[at]);
            if (left.Contains(at) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.Format)
                continue;

            if (isBlank && (words.Length == 0 || words[^1] == ' '))
                continue;

            words.Append(isBlank ? ' ' : text[at]);
            places.Add(at);
        }

        return (words.ToString().TrimEnd(' '), places);
    }
}
