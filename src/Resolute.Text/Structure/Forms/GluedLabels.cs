using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Clauses that a print lost the line break between: "…the same; 11 that ITU …".</summary>
internal static partial class GluedLabels
{
    [GeneratedRegex(@"[;:.；：。,] ?(?<label>[0-9]{1,2}(?:\.[0-9]{1,2})?|[a-z]{1,2}\)|[ivx]{1,5}\))[ \t]{1,200}(?=\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();

    /// <summary>Where, in the words of a clause, the labels of the next clauses stand.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="label">The label of the clause.</param>
    /// <param name="sense">The sense in which its list counts it.</param>
    /// <param name="words">Its words.</param>
    public static IEnumerable<PrintedLabel> In(Sheet sheet, PrintedLabel label, LabelSense sense, TextSpan words)
    {
        var opening = FirstWord(sheet.Folded, words.Start, words.End);
        var (numbers, last) = (label.Numbers, sense);
        foreach (var candidate in Scan.Of(Candidate(), sheet.Folded, words))
        {
            var start = candidate.Offset + candidate.Match.Groups["label"].Index;
            if (LabelReader.Read(sheet.Text, sheet.Folded, start, words.End) is not { } next)
                continue;
            var follows = next.Senses.FirstOrDefault(each => each.Follows(last));
            var isPart = numbers.Count > 0 && next.Numbers.Count == numbers.Count + 1 && next.Numbers[^1] == 1 && next.Numbers[^2] == numbers[^1];
            if (follows == default && !isPart)
                continue;
            // A figure behind a semicolon may be just a figure: a clause begins with the word that its neighbours begin with.
            if (!string.Equals(FirstWord(sheet.Folded, next.WordsStart, words.End), opening, StringComparison.OrdinalIgnoreCase))
                continue;
            last = isPart ? next.Senses[0] : follows;
            numbers = next.Numbers;
            yield return next with
            {
                IsWeak = false,
            };
        }
    }

    private static string FirstWord(string folded, int start, int end)
    {
        var at = start;
        while (at < end && char.IsLetter(folded[at]))
            at++;
        return folded[start..at];
    }
}
