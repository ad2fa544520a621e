namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>The numbers that a judge printed in front of our paragraphs.</summary>
internal static class JudgedLabels
{
    private const int LongestLabel = 60;
    private const int Ahead = 400;
    private const int Enough = 12;

    /// <summary>Where the judge prints another number than ours, or the numbered paragraph is not found: the paragraph, our label and the judge's.</summary>
    public static IReadOnlyList<(int Number, string Ours, string Judged)> Differences(
        IEnumerable<(int Number, string? Label, string Words, bool IsWhole)> paragraphs,
        string text,
        out int compared
    )
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(line => Plain(line)).ToArray();
        var differences = new List<(int, string, string)>();
        compared = 0;
        var at = 0;
        foreach (var (number, label, words, isWhole) in paragraphs)
        {
            var plain = Plain(words);
            if (plain.Length == 0 || (plain.Length < Enough && !isWhole))
                continue;
            var ours = Plain(label ?? "");
            if (Find(lines, at, plain, ours, isWhole) is not var (line, judged))
            {
                if (label is not null)
                    differences.Add((number, ours, "not found"));
                continue;
            }

            at = line + 1;
            compared++;
            if (judged != ours)
                differences.Add((number, ours, judged));
        }

        return differences;
    }

    private static (int Line, string Judged)? Find(string[] lines, int from, string words, string label, bool isWhole)
    {
        for (var line = from; line < lines.Length && line < from + Ahead; line++)
        {
            var place =
                isWhole && lines[line].EndsWith(words, StringComparison.Ordinal)
                    ? lines[line].Length - words.Length
                    : lines[line].IndexOf(words, StringComparison.Ordinal);
            if (place < 0 || place > LongestLabel || (isWhole && place + words.Length != lines[line].Length))
                continue;
            var judged = lines[line][..place].Trim();
            // A few words may stand anywhere: only a line of exactly them, or of them behind a label without blanks, is theirs.
            if (words.Length >= Enough || judged == label || !judged.Contains(' ', StringComparison.Ordinal))
                return (line, judged);
        }

        return null;
    }

    private static string Plain(string words) =>
        string.Join(' ', words.Replace('\u00A0', ' ').Split([' ', '\t', '\r', '\u2003', '\u2002'], StringSplitOptions.RemoveEmptyEntries));
}
