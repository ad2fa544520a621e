namespace Resolute.Formats.Word.Numbering;

/// <summary>The letters a number format prints with, and by which rule; both stand in <c>number-letters.tsv</c>.</summary>
internal sealed record LetterSet(string Rule, IReadOnlyList<string> Letters)
{
    private static readonly Dictionary<string, LetterSet> Sets = NumberTable
        .Rows("number-letters.tsv")
        .ToDictionary(row => row[0], row => new LetterSet(row[1], row[2].Split(' ')), StringComparer.Ordinal);

    /// <summary>The names of all formats of the table.</summary>
    internal static IEnumerable<string> Formats => Sets.Keys;

    /// <summary>The letters of a format; null where it is not one of letters.</summary>
    internal static LetterSet? Of(string format) => Sets.GetValueOrDefault(format);
}
