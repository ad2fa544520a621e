using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Resolute.Text.Dates;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Counting;

/// <summary>A number that a text states, in figures or in words.</summary>
/// <param name="Value">How many.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct StatedNumber(int Value, TextSpan Span)
{
    // "sixteen ", "dieciséis ", 名 or 份 between the number and its noun.
    private const int Widest = 22;
    private const int WidestGap = 12;
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;.:()\n");
    private static readonly ConcurrentDictionary<Language, PhraseIndex<int>> Words = new();

    /// <summary>The number that counts a noun: it ends right before the noun, or one short word before it.</summary>
    public static StatedNumber? Before(CheckedText text, int noun)
    {
        var start = Math.Max(0, noun - Widest - WidestGap);
        return
            In(text, TextSpan.Between(start, noun)).LastOrDefault(number => IsNear(text.Folded.AsSpan(number.Span.End, noun - number.Span.End)))
                is { Value: > 0 } found
            ? found
            : null;
    }

    /// <summary>The numbers of a stretch, from left to right.</summary>
    public static IEnumerable<StatedNumber> In(CheckedText text, TextSpan span)
    {
        var words = Words.GetOrAdd(
            text.Language,
            static language => new PhraseIndex<int>(
                TableRow
                    .Of("Checks/number-words.tsv")
                    .SelectMany(row => row.Phrases(language).Select(name => (name, int.Parse(row["word"], CultureInfo.InvariantCulture))))
            )
        );
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsAsciiDigit(text.Folded[at]))
            {
                var end = at;
                while (end < text.Folded.Length && (char.IsAsciiDigit(text.Folded[end]) || IsInner(text.Folded, end)))
                    end++;
                if (end <= span.End && end - at <= 4 && NumberAt.Read(text.Folded, at) is { } figures && figures.End == end && !IsPart(text.Folded, at, end))
                    yield return new(figures.Value, TextSpan.Between(at, end));
                at = Math.Max(at, end - 1);
            }
            else if (words.At(text.View, at) is { } word && word.Span.End <= span.End && (at == 0 || text.Folded[at - 1] != '-'))
            {
                yield return new(word.Meaning, word.Span);
                at = word.Span.End - 1;
            }
        }
    }

    // 1.5, 2,000 and 41/7 are not whole numbers of things.
    private static bool IsInner(string folded, int at) => folded[at] is '.' or ',' or '/' or '-' && at + 1 < folded.Length && char.IsAsciiDigit(folded[at + 1]);

    private static bool IsPart(string folded, int start, int end) =>
        (start > 0 && (folded[start - 1] is '/' or '-' or '+' || char.IsAsciiLetter(folded[start - 1])))
        || (start > 1 && folded[start - 1] is '.' or ',' && char.IsAsciiDigit(folded[start - 2]))
        || (end < folded.Length && (folded[end] is '/' or '%' || char.IsAsciiLetter(folded[end])));

    private static bool IsNear(ReadOnlySpan<char> gap)
    {
        if (gap.Length > WidestGap || gap.ContainsAny(Stops))
            return false;
        var words = 0;
        foreach (var part in gap.Split(' '))
            words += gap[part].IsEmpty ? 0 : 1;
        return words <= 1 && !gap.ContainsAnyInRange('0', '9');
    }
}
