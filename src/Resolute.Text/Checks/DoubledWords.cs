namespace Resolute.Text.Checks;

/// <summary>Words printed twice in a row with nothing but blanks between. Reads the folded text from word to word; writes both words' span, and the word.</summary>
internal static class DoubledWords
{
    private const int Shortest = 2;
    private const int Longest = 20;

    public static IEnumerable<(TextSpan Span, string Word)> In(string folded)
    {
        for (var start = 0; start < folded.Length; )
        {
            if (!char.IsLetter(folded[start]))
            {
                start++;
                continue;
            }

            var end = EndOfWord(folded, start);
            if (SecondEnd(folded, start, end) is { } second)
            {
                yield return (TextSpan.Between(start, second), folded[start..end]);
                end = second;
            }

            start = end;
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }

    /// <summary>Where the same word ends that follows; null where another does, or either is only part of a word.</summary>
    private static int? SecondEnd(string text, int start, int end)
    {
        var length = end - start;
        if (length is < Shortest or > Longest || (start > 0 && IsPart(text[start - 1])))
            return null;
        var again = end;
        while (again < text.Length && text[again] is ' ' or '\t')
            again++;
        if (again == end || again + length > text.Length || string.CompareOrdinal(text, start, text, again, length) != 0)
            return null;
        return again + length < text.Length && IsPart(text[again + length]) ? null : again + length;
    }

    private static bool IsPart(char letter) => char.IsLetter(letter) || char.IsNumber(letter) || letter is '\'' or '’' or '-';
}
