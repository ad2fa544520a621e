using System.Collections.Frozen;
using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Search;

/// <summary>Takes off what inflection adds, so that forms of one word meet: one step, by the table <c>Search/stems.tsv</c>.</summary>
internal static class LightStem
{
    private static readonly FrozenDictionary<string, (string Put, int Least)> Ends = Of("end", null);
    private static readonly FrozenDictionary<string, (string Put, int Least)> Starts = Of("start", "article");
    private static readonly FrozenDictionary<string, (string Put, int Least)> Also = Of("start", "also");
    private static readonly FrozenDictionary<string, (string Put, int Least)>.AlternateLookup<ReadOnlySpan<char>> ByEnd = Ends.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly FrozenDictionary<string, (string Put, int Least)>.AlternateLookup<ReadOnlySpan<char>> ByStart = Starts.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly FrozenDictionary<string, (string Put, int Least)>.AlternateLookup<ReadOnlySpan<char>> ByAlso = Also.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly int LongestEnd = Ends.Keys.Max(form => form.Length);
    private static readonly int LongestStart = Starts.Keys.Max(form => form.Length);

    /// <summary>The stem of a word in bare letters.</summary>
    public static string Of(ReadOnlySpan<char> word) => WithoutEnd(WithoutStart(word));

    /// <summary>The stem of the same word without the letter that may be a word of its own before it; null where it has none.</summary>
    public static string? OfOther(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !IsArabic(word[0]) || !ByAlso.TryGetValue(word[..1], out var start) || word.Length - 1 < start.Least)
            return null;
        var other = Of(word[1..]);
        return other == Of(word) ? null : other;
    }

    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> word)
    {
        if (!IsArabic(word[0]))
            return word;
        for (var length = Math.Min(LongestStart, word.Length - 1); length > 0; length--)
            if (ByStart.TryGetValue(word[..length], out var start) && word.Length - length >= start.Least)
                return word[length..];
        return word;
    }

    private static string WithoutEnd(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(LongestEnd, word.Length - 1); length > 0; length--)
            if (ByEnd.TryGetValue(word[^length..], out var end) && word.Length - length >= end.Least)
                return string.Concat(word[..^length], end.Put);
        return word.ToString();
    }

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    private static FrozenDictionary<string, (string, int)> Of(string place, string? use)
    {
        var forms = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var row in TableRow.Of("Search/stems.tsv").Where(row => row["place"] == place && (use is null || row["use"] == use)))
        foreach (var form in row.Phrases("forms"))
        {
            var parts = form.Split('>');
            // An ending that stands in two languages is taken off as the first row says.
            forms.TryAdd(parts[0], (parts.Length > 1 ? parts[1] : "", int.Parse(row["least"], CultureInfo.InvariantCulture)));
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
