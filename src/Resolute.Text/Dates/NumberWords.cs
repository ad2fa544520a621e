using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Numbers in words and ordinals in any writing: eighty-third, octogésimo tercer, quatre-vingt-troisième, 83-й, الثالثة والثمانين, LXXXIII.
/// Reads the folded text with the table of number words; a number of several words is their sum.
/// </summary>
internal static partial class NumberWords
{
    private const int MostWords = 4;
    private const int WidestOrdinal = 48;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<(int Value, bool IsOrdinal)>> Tables = new();

    /// <summary>The number that begins at a position, in words or digits; null where none does.</summary>
    public static (int Value, int End, bool IsOrdinal)? At(SourceView view, int at)
    {
        var first = at < view.Folded.Length ? view.Folded[at] : ' ';
        if (char.IsAsciiDigit(first) && Digits().Match(view.Folded, at) is { Success: true } digits)
            return (int.Parse(digits.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), digits.Index + digits.Length, true);
        if (first is 'C' or 'L' or 'X' or 'V' or 'I' && Roman().Match(view.Folded, at) is { Success: true } roman && !StandsInWord(view.Folded, at))
            return (OfRoman(roman.Value), roman.Index + roman.Length, true);

        var words = Tables.GetOrAdd(view.Language, Table);
        var (sum, end, isOrdinal, last) = (0, at, false, 0);
        for (var taken = 0; taken < MostWords && words.At(view, taken == 0 ? at : PastJoint(view, end)) is { } word; taken++)
        {
            if (taken > 0 && !MayFollow(last, word.Meaning.Value))
                break;
            (sum, end, last) = (sum + word.Meaning.Value, word.Span.End, word.Meaning.Value);
            isOrdinal |= word.Meaning.IsOrdinal;
        }

        return sum == 0 ? null : (sum, end, isOrdinal);
    }

    /// <summary>The ordinal that ends at a position, the longest; null where none does.</summary>
    public static (int Value, int Start)? OrdinalEndingAt(SourceView view, int end)
    {
        for (var start = Math.Max(0, end - WidestOrdinal); start < end; start++)
            if (!StandsInWord(view.Folded, start) && At(view, start) is { IsOrdinal: true } number && number.End == end)
                return (number.Value, start);
        return null;
    }

    private static PhraseIndex<(int, bool)> Table(Language language) =>
        new(
            TableRow
                .Of("Dates/number-words.tsv")
                .SelectMany(row =>
                    (language is Language.Chinese or Language.Unknown ? [] : row.Phrases(language)).Select(phrase =>
                        (phrase, (int.Parse(row["value"], CultureInfo.InvariantCulture), row["kind"] == "o"))
                    )
                )
        );

    // Tens and units stand in either order (Arabic says units first); French counts 70 and 90 from 60 and 80.
    private static bool MayFollow(int last, int next) =>
        Order(last) != Order(next) || (last is 60 or 80 && next is >= 10 and < 20) || (last < 10 && next == 10);

    private static int Order(int value) =>
        value switch
        {
            < 10 => 0,
            < 100 => 1,
            < 1000 => 2,
            _ => 3,
        };

    private static int PastJoint(SourceView view, int end) => Joint().Match(view.Folded, end) is { Success: true } joint ? joint.Index + joint.Length : end;

    private static bool StandsInWord(string text, int at) => at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.');

    private static int OfRoman(string letters)
    {
        var (sum, last) = (0, 0);
        foreach (var letter in letters)
        {
            var value = letter switch
            {
                'C' => 100,
                'L' => 50,
                'X' => 10,
                'V' => 5,
                _ => 1,
            };
            sum += value > last && last > 0 ? value - 2 * last : value;
            last = value;
        }

        return sum;
    }

    [GeneratedRegex(@"\G(?:-|[ \t]+(?:and|et|y|и)[ \t]+|-et-|[ \t]+و?)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"\G(?<n>[0-9]{1,3})(?:st|nd|rd|th|eme|ème|ère|er|re|nde|e|\.?[ºª°]|-?(?:ей|ой|го|му|ом|ый|ая|ую|й|я|ю|м|е))?(?![\p{L}0-9/])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G[CLXVI]{2,9}(?![\p{L}0-9-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Roman();
}
