using System.Globalization;
using System.Text;

namespace Resolute.Text.Tests.Structure;

/// <summary>How a page parts one paragraph from the next.</summary>
internal enum Setting
{
    /// <summary>A blank line between paragraphs.</summary>
    Blank,

    /// <summary>The first line of a paragraph stands five columns in.</summary>
    Indented,
}

/// <summary>Sets paragraphs as a printer does: lines no wider than the page, and at the end of each page its furniture.</summary>
internal static class PageText
{
    private const int Tab = 4;
    private const int LongestLabel = 8;

    private static readonly char[] MayNotBegin = [.. "，。；：、）》」』】！？,.;:)!?’”»"];
    private static readonly char[] Closing = [.. ";,.:；，。：؛،…»”\"'"];
    private static readonly char[] MayNotEnd = [.. "（《「『【(“‘«"];

    public static string Set(IEnumerable<string> paragraphs, int width, int linesOfPage, string symbol, Setting setting)
    {
        var lines = new List<(string Words, bool KeepsWithNext)>();
        foreach (var paragraph in paragraphs)
        {
            if (lines.Count > 0 && setting == Setting.Blank)
                lines.Add(("", lines[^1].KeepsWithNext));
            lines.AddRange(Wrapped(paragraph, width, setting == Setting.Indented ? "     " : "").Select(static line => (line, false)));
            // A heading never ends a page.
            lines[^1] = (lines[^1].Words, !Closing.Contains(paragraph[^1]));
        }

        var (text, onPage, page) = (new StringBuilder(), 0, 0);
        for (var at = 0; at < lines.Count; at++, onPage++)
        {
            if (onPage >= linesOfPage && !lines[at - 1].KeepsWithNext)
            {
                page++;
                onPage = 0;
                text.Append(CultureInfo.InvariantCulture, $"\n31-40{linesOfPage:000}{new string(' ', width - 14)}{page}/99\n\n{symbol}\n\n");
            }

            text.Append(lines[at].Words).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Wrapped(string paragraph, int width, string indent)
    {
        // A row of a table stays a row.
        if (IsRow(paragraph))
        {
            yield return paragraph;
            yield break;
        }

        var line = new StringBuilder(indent);
        var columns = indent.Length;
        var isEmpty = true;
        foreach (var (words, before) in Pieces(paragraph))
        {
            var gap = isEmpty ? 0 : before;
            if (!isEmpty && columns + gap + Columns(words) > width)
            {
                yield return line.ToString();
                line.Clear();
                (columns, gap) = (0, 0);
            }

            line.Append(' ', gap).Append(words);
            columns += gap + Columns(words);
            isEmpty = false;
        }

        yield return line.ToString();
    }

    private static bool IsRow(string paragraph)
    {
        var tab = paragraph.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0)
            return false;
        var first = paragraph[..tab].Trim();
        var isLabel = first.Length <= LongestLabel && (first.Length <= 2 || first[^1] is ')' or '.' or '、' or '-' or '–' || char.IsDigit(first[0]));
        return !isLabel || paragraph.IndexOf('\t', tab + 1) >= 0;
    }

    /// <summary>What a line may not break, with the gap before it: a word, or one Chinese sign with the punctuation that clings to it.</summary>
    private static List<(string Words, int Gap)> Pieces(string paragraph)
    {
        var pieces = new List<(string Words, int Gap)>();
        var gap = 0;
        foreach (var word in paragraph.Replace("\t", " \t ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A printer sets a label apart by the width of a tab.
            if (word == "\t")
            {
                gap = Tab;
                continue;
            }

            var start = 0;
            for (var at = 1; at <= word.Length; at++)
                if (at == word.Length || IsBreak(word[at - 1], word[at]))
                {
                    pieces.Add((word[start..at], start > 0 ? 0 : Math.Max(1, gap)));
                    start = at;
                }

            gap = 1;
        }

        return pieces;
    }

    private static bool IsBreak(char before, char after) =>
        (IsWide(before) || IsWide(after))
        && !MayNotBegin.Contains(after)
        && !MayNotEnd.Contains(before)
        && (IsWide(before) && IsWide(after) || IsWide(before) != IsWide(after));

    private static int Columns(string words) => words.Sum(static letter => IsWide(letter) ? 2 : 1);

    private static bool IsWide(char letter) => letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFF60');
}
