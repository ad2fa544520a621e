using System.Globalization;
using System.Text;

namespace Resolute.Features.Mandates;

/// <summary>Words cut to the room that a line has for them, where a reader would cut them.</summary>
public static class ShortWords
{
    private const string Cut = "…";

    /// <summary>The words where there is room; else as many as there is room for, with an ellipsis at their end.</summary>
    /// <param name="words">Words of a text.</param>
    /// <param name="room">How many letters there is room for; a letter of Chinese takes the room of two.</param>
    /// <returns>No letter loses its marks, and a word is whole unless it is very long.</returns>
    public static string Of(string words, int room)
    {
        var (taken, kept, lastGap) = (0, 0, 0);
        for (var at = 0; at < words.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(words, at);
            taken += WidthOf(words, at);
            if (taken > room)
                return words[..End(words, kept, lastGap)].TrimEnd() + Cut;
            if (char.IsWhiteSpace(words[at]))
                lastGap = at;
            at += length;
            if (taken < room)
                kept = at;
        }

        return words;
    }

    private static int End(string words, int kept, int lastGap)
    {
        var isGap = kept < words.Length && char.IsWhiteSpace(words[kept]);
        return isGap || lastGap < kept * 2 / 3 ? kept : lastGap;
    }

    private static int WidthOf(string words, int at)
    {
        Rune.DecodeFromUtf16(words.AsSpan(at), out var first, out _);
        return
            first.Value
                is (>= 0x1100 and <= 0x115F)
                    or (>= 0x2E80 and <= 0xA4CF)
                    or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFF60)
                    or (>= 0x1F300 and <= 0x3FFFD)
            ? 2
            : 1;
    }
}
