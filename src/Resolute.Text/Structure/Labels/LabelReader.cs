using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Resolute.Text.Structure.Labels;

/// <summary>Finds the label that a line begins with.</summary>
internal static class LabelReader
{
    // A label is short: nothing behind this many characters can be part of one.
    private const int Longest = 40;

    /// <summary>The label at <paramref name="start"/>; null where the line has none.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="folded">The text for matching.</param>
    /// <param name="start">The first visible character of the line.</param>
    /// <param name="end">The end of the line.</param>
    public static PrintedLabel? Read(string text, string folded, int start, int end)
    {
        if (start >= end || IsPlainWord(folded, start, end))
            return null;
        var limit = Math.Min(end, start + Longest);
        return Parenthesis(text, folded, start, limit, end) ?? Number(text, folded, start, limit, end) ?? Other(text, folded, start, limit, end);
    }

    /// <summary>Most lines begin with a word: two letters of which the second is followed by more.</summary>
    private static bool IsPlainWord(string folded, int start, int end) => start + 8 < end && AreLetters(folded.AsSpan(start, 8)) && folded[start] is < '\u2E80';

    private static bool AreLetters(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            if (!char.IsLetter(letter))
                return false;
        return true;
    }

    private static PrintedLabel? Number(string text, string folded, int start, int limit, int end)
    {
        var match = LabelPatterns.Number().Match(folded, start, limit - start);
        if (!match.Success)
            return null;
        var numbers = match.Groups["n"].Value.Split('.').Select(static part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var close = match.Groups["close"].Value;
        var after = match.Index + match.Length;
        var gap = Gap(folded, after, end);
        // "3.5 per cent" and "2023" are no labels; a bare number wants a tab or a wide gap, or at least a space and a letter.
        if (gap == 0 && (close.Length == 0 || (close == "." && !IsCjk(folded, after, end)) || after >= end))
            return null;
        if (folded[start] == '0')
            return null;
        var isWeak = close.Length == 0 && gap == 1 && folded[after] == ' ';
        if (isWeak && !(after + 1 < end && char.IsLetter(folded[after + 1])))
            return null;
        var inserted = Counting.OfInserted(match.Groups["ins"].Value);
        var sense = new LabelSense(LabelKind.Number, close, numbers.Count, numbers[^1], inserted);
        var key = string.Join('-', numbers) + Suffix(inserted);
        return Make(text, folded, match, key, [sense], numbers, after + gap, isWeak);
    }

    private static PrintedLabel? Parenthesis(string text, string folded, int start, int limit, int end)
    {
        var match = LabelPatterns.Parenthesis().Match(folded, start, limit - start);
        if (!match.Success)
            return null;
        var style = match.Groups["open"].Success ? "()" : ")";
        if (match.Groups["d"].Success && style == ")")
            return null;
        var inserted = Counting.OfInserted(match.Groups["ins"].Value);
        var figure = match.Groups["l"].Value + match.Groups["d"].Value + match.Groups["h"].Value;
        var senses = Senses(match, figure, style, inserted).Where(static sense => sense.Value > 0).ToList();
        var after = match.Index + match.Length;
        // Spanish alphabets counted ch between c and d.
        if (senses.Count == 0 && figure == "ch")
            senses.Add(new LabelSense(LabelKind.Letter, style, 1, 3, 1));
        if (senses.Count == 0)
            return null;
        var key = match.Groups["h"].Success ? Counting.OfHan(figure).ToString(CultureInfo.InvariantCulture) : figure.ToLowerInvariant();
        return Make(text, folded, match, key + Suffix(inserted), senses, [], after + Gap(folded, after, end), isWeak: false);
    }

    private static IEnumerable<LabelSense> Senses(Match match, string figure, string style, int inserted)
    {
        if (match.Groups["d"].Success)
            return [new LabelSense(LabelKind.Number, style, 1, int.Parse(figure, CultureInfo.InvariantCulture), inserted)];
        if (match.Groups["h"].Success)
            return [new LabelSense(LabelKind.Han, style, 1, Counting.OfHan(figure), inserted)];
        return
        [
            new LabelSense(LabelKind.Letter, char.IsUpper(figure[0]) ? "A" + style : style, 1, Counting.OfLetter(figure), inserted),
            new LabelSense(LabelKind.Roman, style, 1, Counting.OfRoman(figure), inserted),
        ];
    }

    private static PrintedLabel? Other(string text, string folded, int start, int limit, int end)
    {
        if (folded[start] is >= '①' and <= '⑳')
        {
            var value = folded[start] - '①' + 1;
            var words = start + 1 + Gap(folded, start + 1, end);
            var circled = new LabelSense(LabelKind.Circled, "", 1, value, 0);
            return new PrintedLabel(
                text.Substring(start, 1),
                value.ToString(CultureInfo.InvariantCulture),
                [circled],
                [],
                new TextSpan(start, 1),
                words,
                false
            );
        }

        return Simple(LabelPatterns.Han(), "h", LabelKind.Han, "、", static figure => Counting.OfHan(figure))
            ?? Simple(LabelPatterns.Abjad(), "a", LabelKind.Abjad, ")", static figure => Counting.OfAbjad(figure[0]))
            ?? Simple(LabelPatterns.Quoted(), "n", LabelKind.Quoted, "''", static figure => int.Parse(figure, CultureInfo.InvariantCulture))
            ?? Simple(LabelPatterns.Bullet(), "0", LabelKind.Bullet, "", static _ => 0);

        PrintedLabel? Simple(Regex pattern, string group, LabelKind kind, string style, Func<string, int> count)
        {
            var match = pattern.Match(folded, start, limit - start);
            if (!match.Success)
                return null;
            var after = match.Index + match.Length;
            var value = count(match.Groups[group].Value);
            var key = kind == LabelKind.Abjad ? Counting.ToLetter(value) : value.ToString(CultureInfo.InvariantCulture);
            return Make(text, folded, match, key, [new LabelSense(kind, style, 1, value, 0)], [], after + Gap(folded, after, end), isWeak: false);
        }
    }

    private static PrintedLabel Make(
        string text,
        string folded,
        Match match,
        string key,
        IReadOnlyList<LabelSense> senses,
        IReadOnlyList<int> numbers,
        int words,
        bool isWeak
    ) => new(Printed(text, folded, match.Index, match.Length, senses[0].Kind), key, senses, numbers, new TextSpan(match.Index, match.Length), words, isWeak);

    /// <summary>Folded, but for what a language writes in its own figures: Arabic-Indic digits, quotes, bullets.</summary>
    private static string Printed(string text, string folded, int start, int length, LabelKind kind)
    {
        var printed = new StringBuilder(length);
        for (var i = start; i < start + length; i++)
        {
            var isOwn = kind is LabelKind.Quoted or LabelKind.Bullet || text[i] is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9');
            var letter = isOwn ? text[i] : folded[i];
            if (
                kind == LabelKind.Abjad
                && (char.IsWhiteSpace(letter) || letter is '\u0640' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            )
                continue;
            printed.Append(letter);
            if (kind == LabelKind.Abjad && letter == 'ه')
                printed.Append('\u0640');
        }

        return printed.ToString().Replace(" )", ")", StringComparison.Ordinal);
    }

    private static string Suffix(int inserted) =>
        inserted switch
        {
            0 => "",
            1 => "bis",
            2 => "ter",
            3 => "quater",
            4 => "quinquies",
            _ => "sexies",
        };

    private static int Gap(string folded, int from, int end)
    {
        var at = from;
        while (at < end && char.IsWhiteSpace(folded[at]))
            at++;
        return at - from;
    }

    private static bool IsCjk(string folded, int at, int end) => at < end && folded[at] is >= '\u2E80' and <= '\uFAFF';
}
