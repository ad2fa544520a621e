using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

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
        if (start < end && OrdinalLabel.Read(text, folded, start, end) is { } ordinal)
            return ordinal;
        if (start >= end || IsPlainWord(folded, start, end))
            return null;
        var limit = Math.Min(end, start + Longest);
        if (MistakenFigure(folded, start, end) is { } figure)
            return Mistaken(text, folded, start, limit, figure);
        return Parenthesis(text, folded, start, limit, end) ?? Number(text, folded, start, limit, end) ?? Other(text, folded, start, limit, end);
    }

    /// <summary>A letter that stands where a figure should: Cyrillic З for 3, l or I for 1.</summary>
    private static char? MistakenFigure(string folded, int start, int end)
    {
        if (start + 2 >= end)
            return null;
        var isApart = folded[start + 1] is '\t' || (folded[start + 1] is '.' && char.IsWhiteSpace(folded[start + 2]));
        return !isApart ? null
            : folded[start] is 'З' ? '3'
            : folded[start] is 'l' or 'I' ? '1'
            : null;
    }

    private static PrintedLabel? Mistaken(string text, string folded, int start, int limit, char figure)
    {
        var line = figure + folded[(start + 1)..limit];
        if (Number(figure + text[(start + 1)..limit], line, 0, line.Length, line.Length) is not { } label)
            return null;
        return label with
        {
            Span = new TextSpan(start, label.Span.Length),
            WordsStart = start + label.WordsStart,
            IsWeak = label.IsWeak || folded[start + 1] is not '\t',
        };
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
        var closed = match.Groups["close"].Value;
        var after = match.Index + match.Length;
        var gap = Gap(folded, after, end);
        var close = Style(closed);
        // "3.5 per cent" and "2023" are no labels; a bare number wants a tab or a wide gap, or at least a space and a letter.
        if (folded[start] == '0' || (gap == 0 && close.Length == 0))
            return null;
        // "1.Requests", and "4." alone on its line: labels only where they come next.
        var isGlued = gap == 0 && close == "." && !IsCjk(folded, after, end);
        if (
            isGlued
            && after < end
            && !(numbers.Count == 1 && AreLetters(folded.AsSpan(after, Math.Min(3, end - after))) && char.IsUpper(folded[after]) | folded[after] >= '\u0590')
        )
            return null;
        if (after >= end && (numbers.Count > 1 || close is not "."))
            return null;
        var isSpaced = closed.Length > 0 && closed is not ("." or ")" or "、");
        if (isSpaced && !(after + gap < end && char.IsLetter(folded[after + gap]) | folded[after + gap] is '"' or '[' or '*'))
            return null;
        var isWeak = isGlued || after >= end || (close.Length == 0 && gap == 1 && folded[after] == ' ');
        if (isWeak && close.Length == 0 && !(after + 1 < end && char.IsLetter(folded[after + 1])))
            return null;
        var inserted = Counting.OfInserted(match.Groups["ins"].Value);
        var sense = new LabelSense(LabelKind.Number, close, numbers.Count, numbers[^1], inserted);
        var key = string.Join('-', numbers) + Counting.Suffix(inserted);
        return Make(text, folded, match, key, [sense], numbers, after + gap, isWeak);
    }

    /// <summary>What closes a number, however it is spaced: "2 .", "1.-", "3 -".</summary>
    private static string Style(string closed) =>
        closed.Contains('.', StringComparison.Ordinal) ? "."
        : closed.Contains(')', StringComparison.Ordinal) ? ")"
        : closed.Contains('、', StringComparison.Ordinal) ? "、"
        : closed.Length == 0 ? ""
        : "-";

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
        // "е)" looks like a Latin e, the fifth letter, and is the sixth of a Russian list.
        var own = text[match.Groups["l"].Index];
        var senses = Senses(match, figure, style, inserted)
            .Concat(
                own is >= 'а' and <= 'я' && figure.Length == 1 ? [new LabelSense(LabelKind.Letter, style, 1, Counting.OfLetter(own.ToString()), inserted)] : []
            )
            .Where(static sense => sense.Value > 0)
            .Distinct()
            .ToList();
        var after = match.Index + match.Length;
        // Spanish alphabets counted ch between c and d.
        if (senses.Count == 0 && figure == "ch")
            senses.Add(new LabelSense(LabelKind.Letter, style, 1, 3, 1));
        if (senses.Count == 0)
            return null;
        var key = match.Groups["h"].Success ? Counting.OfHan(figure).ToString(CultureInfo.InvariantCulture) : figure.ToLowerInvariant();
        return Make(text, folded, match, key + Counting.Suffix(inserted), senses, [], after + Gap(folded, after, end), isWeak: false);
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
        if (Counting.OfEnclosed(folded[start]) is var figure and > 0)
        {
            var words = start + 1 + Gap(folded, start + 1, end);
            var circled = new LabelSense(LabelKind.Circled, "", 1, figure, 0);
            return new PrintedLabel(
                text.Substring(start, 1),
                figure.ToString(CultureInfo.InvariantCulture),
                [circled],
                [],
                new TextSpan(start, 1),
                words,
                false
            );
        }

        return Simple(LabelPatterns.Han(), "h", LabelKind.Han, "、", static han => Counting.OfHan(han))
            ?? Abjad(text, folded, start, limit, end)
            ?? Simple(LabelPatterns.Quoted(), "n", LabelKind.Quoted, "''", static digits => int.Parse(digits, CultureInfo.InvariantCulture))
            ?? Simple(LabelPatterns.Bullet(), "0", LabelKind.Bullet, "", static _ => 0)
            ?? Lettered(text, folded, start, limit, end);

        PrintedLabel? Simple(Regex pattern, string group, LabelKind kind, string style, Func<string, int> count)
        {
            var match = pattern.Match(folded, start, limit - start);
            if (!match.Success)
                return null;
            var after = match.Index + match.Length;
            var value = count(match.Groups[group].Value);
            return Make(
                text,
                folded,
                match,
                value.ToString(CultureInfo.InvariantCulture),
                [new LabelSense(kind, style, 1, value, 0)],
                [],
                after + Gap(folded, after, end),
                isWeak: false
            );
        }
    }

    /// <summary>"a." counts only where it comes next, or first under a colon: a letter and a stop may be an initial.</summary>
    private static PrintedLabel? Lettered(string text, string folded, int start, int limit, int end)
    {
        var match = LabelPatterns.Lettered().Match(folded, start, limit - start);
        if (!match.Success)
            return null;
        var figure = match.Groups["l"].Value;
        LabelSense[] senses = [new(LabelKind.Letter, ".", 1, Counting.OfLetter(figure), 0), new(LabelKind.Roman, ".", 1, Counting.OfRoman(figure), 0)];
        var after = match.Index + match.Length;
        return Make(text, folded, match, figure, [.. senses.Where(static sense => sense.Value > 0)], [], after + Gap(folded, after, end), isWeak: true);
    }

    /// <summary>Arabic letters count in the old order (أ ب ج د) or in that of the alphabet (أ ب ت ث).</summary>
    private static PrintedLabel? Abjad(string text, string folded, int start, int limit, int end)
    {
        var match = LabelPatterns.Abjad().Match(folded, start, limit - start);
        if (!match.Success)
            return null;
        var style = (match.Groups["open"].Success ? "(" : "") + match.Groups["close"].Value;
        var letter = match.Groups["a"].Value[0];
        var value = Counting.OfAbjad(letter);
        var after = match.Index + match.Length;
        LabelSense[] senses = [new(LabelKind.Abjad, style, 1, value, 0), new(LabelKind.ArabicLetter, style, 1, Counting.OfArabicLetter(letter), 0)];
        return Make(text, folded, match, Counting.ToLetter(value), senses, [], after + Gap(folded, after, end), isWeak: false);
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
            // "(с)" with a Cyrillic с: a letter that looks Latin is printed so, whatever stands round it.
            if (kind == LabelKind.Letter && length <= 4)
                letter = LookAlike.Latin(letter) ?? letter;
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

    private static int Gap(string folded, int from, int end)
    {
        var at = from;
        while (at < end && char.IsWhiteSpace(folded[at]))
            at++;
        return at - from;
    }

    private static bool IsCjk(string folded, int at, int end) => at < end && folded[at] is >= '\u2E80' and <= '\uFAFF';
}
