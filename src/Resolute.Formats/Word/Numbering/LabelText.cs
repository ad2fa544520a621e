using System.Text;

namespace Resolute.Formats.Word.Numbering;

/// <summary>The label of a paragraph from what its list is up to.</summary>
internal static class LabelText
{
    // Word takes at most 31 letters ([MS-OI29500] 2.1.283); a hostile file is not given much more.
    internal const int Longest = 255;

    internal static string Of(int place, NumberList list, ListCounters counters, string? language)
    {
        if (list.Level(place) is not { } level)
            return "";
        if (level.Format == "bullet")
            return BulletLetter.Of(level.Text, level.Font).Trim();
        var label = new StringBuilder();
        for (var at = 0; at < level.Text.Length && label.Length < Longest; at++)
        {
            var named = level.Text[at] == '%' && at + 1 < level.Text.Length ? level.Text[at + 1] - '1' : -1;
            if (named is < 0 or >= ListCounters.Levels)
            {
                label.Append(level.Text[at]);
                continue;
            }

            // [MS-OI29500] 2.1.283: a label that names a deeper level is not printed at all.
            if (named > place)
                return "";
            label.Append(Number(named, level, list, counters, language));
            at++;
        }

        return label.ToString().Trim();
    }

    private static string Number(int named, NumberLevel printed, NumberList list, ListCounters counters, string? language)
    {
        if (list.Level(named) is not { } level)
            return "";
        var number = counters.NumberOf(named, list.FirstOf(named));
        // [MS-DOC] 2.9.150, fLegal: figures for every level but those that have figures with a zero already.
        if (printed.IsLegal && !level.IsWithoutNumber && level.Format != "decimalZero")
            return NumberText.Figures(number);
        return level.Digits > 0 ? NumberText.Figures(number).PadLeft(level.Digits, '0') : NumberText.Of(number, level.Format, printed.Language ?? language);
    }
}
