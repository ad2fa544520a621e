using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>Finds, above the first heading, the body that speaks, the title and the line that names the instrument.</summary>
/// <remarks>Reads the lines above the body. Writes their places.</remarks>
internal sealed record TitleReader
{
    // A title of an official text runs over three or four lines; the line that names it stands right above.
    private const int Furthest = 8;
    private const int LongestNameLine = 160;

    /// <summary>The number of lines above the line that names the instrument, or above the title: they are the header.</summary>
    public required int HeaderLines { get; init; }

    public TextSpan? Instrument { get; init; }

    public TextSpan? Title { get; init; }

    public TextSpan? Chapeau { get; init; }

    /// <summary>A note of adoption between name and title.</summary>
    public IReadOnlyList<TextSpan> Notes { get; init; } = [];

    public static TitleReader Above(Sheet sheet, int heading)
    {
        var lines = sheet.Lines;
        var first = heading;
        TextSpan? chapeau = null;
        if (heading > 0 && sheet.Folded[lines[heading - 1].End - 1] is ',' && lines[heading - 1].Length < 300)
        {
            first = heading - 1;
            // A chapeau broken over two lines begins where the line above it does not end.
            while (first > 0 && heading - first < 3 && IsTail(sheet, first))
                first--;
            chapeau = TextSpan.Between(lines[first].Start, lines[heading - 1].End);
        }

        var name = -1;
        for (var at = first - 1; at >= 0 && at >= first - Furthest && name < 0; at--)
            if (IsName(sheet, lines[at]))
                name = at;
        if (name < 0)
            return new TitleReader { HeaderLines = first, Chapeau = chapeau };

        var notes = new List<TextSpan>();
        var title = name + 1;
        while (title < first && sheet.Folded[lines[title].Start] == '(' && sheet.Folded[lines[title].End - 1] == ')')
            notes.Add(lines[title++].Span);
        return new TitleReader
        {
            HeaderLines = name,
            Instrument = lines[name].Span,
            Title = title < first ? TextSpan.Between(lines[title].Start, lines[first - 1].End) : null,
            Chapeau = chapeau,
            Notes = notes,
        };
    }

    /// <summary>Whether a line names an instrument: "RESOLUTION 140 (REV. …)", "新决议草案[...]", "第233号决议（2026年，多哈）".</summary>
    public static bool IsName(Sheet sheet, SheetLine line)
    {
        if (line.Length > LongestNameLine)
            return false;
        var letters = sheet.Bare(line.Start, line.End).Letters;
        if (letters.EndsWith(',') || letters.EndsWith(';') || letters.EndsWith('.') && !letters.EndsWith("...", StringComparison.Ordinal))
            return false;
        if (sheet.Language == Language.Chinese)
            return IsChineseName(letters);
        var words = letters;
        for (var dropped = 0; dropped < 5 && words.Length > 0; dropped++)
        {
            if (WordTable.DocumentWords.Start(words, static key => key is "resolution" or "decision" or "recommendation") is { } kind)
                return IsNumberBehind(words[kind.Length..]) || (dropped > 0 && letters.Contains('[', StringComparison.Ordinal));
            if (dropped == 0 && WordTable.DocumentWords.Start(words, static key => key == "draft") is null)
                return false;
            var space = words.IndexOf(' ', StringComparison.Ordinal);
            words = space < 0 ? "" : words[(space + 1)..];
        }

        return false;
    }

    private static bool IsNumberBehind(string letters)
    {
        var behind = letters.TrimStart(' ', 'n', 'o', '.', 'º', '°', '№', '-', ':');
        return behind.Length == 0
            ? letters.Length < 3
            : char.IsAsciiDigit(behind[0]) || behind[0] is '[' or '(' || behind.Split(' ')[0].Any(char.IsAsciiDigit) || IsShortCode(behind);
    }

    private static bool IsShortCode(string behind) => behind.Length < 24 && behind.Contains('-', StringComparison.Ordinal);

    private static bool IsChineseName(string letters)
    {
        if (letters.Contains('。', StringComparison.Ordinal) || letters.Contains('《', StringComparison.Ordinal))
            return false;
        var isKind =
            WordTable.DocumentWords.Mentions("resolution", letters)
            || letters.Contains("号决定", StringComparison.Ordinal)
            || letters.Contains("号建议", StringComparison.Ordinal);
        var isDraft = WordTable.DocumentWords.Mentions("draft", letters);
        return isKind && (letters.StartsWith('第') || (isDraft && letters.Length < 40) || (letters.Any(char.IsAsciiDigit) && letters.Length < 40));
    }

    private static bool IsTail(Sheet sheet, int at)
    {
        var above = sheet.Lines[at - 1];
        return char.IsLower(sheet.Folded[sheet.Lines[at].Start]) && sheet.Folded[above.End - 1] is not (';' or '.' or ')' or ']') && !IsName(sheet, above);
    }
}
