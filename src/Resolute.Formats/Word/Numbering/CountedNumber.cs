using System.Text;

namespace Resolute.Formats.Word.Numbering;

/// <summary>Numbers written by their digits and units, as in Chinese, Japanese, Korean and Thai.</summary>
internal static class CountedNumber
{
    private const int Ten = 10;
    private const int Myriad = 13;

    internal static string Of(int number, LetterSet set)
    {
        if (number == 0)
            return set.Letters[0];
        // Word's counting without "hundred" goes place by place from there.
        if (set.Rule == "count-then-digits" && number >= 100)
            return string.Concat(NumberText.Figures(number).Select(figure => set.Letters[figure - '0']));
        var written = new StringBuilder();
        if (number >= 10_000)
        {
            Append(written, number / 10_000, set, isFirst: true);
            written.Append(set.Letters[Myriad]);
            number %= 10_000;
            // [MS-OI29500] 2.1.540: no zero is written behind the ten thousands.
        }

        if (number > 0)
            Append(written, number, set, isFirst: written.Length == 0);
        return written.ToString();
    }

    // Below ten thousand: digit and unit; one zero for a gap inside.
    private static void Append(StringBuilder written, int number, LetterSet set, bool isFirst)
    {
        var isGap = false;
        for (var (unit, worth) = (3, 1000); unit >= 0; unit--, worth /= 10)
        {
            var digit = number / worth % 10;
            if (digit == 0)
            {
                isGap |= number / worth > 0;
                continue;
            }

            if (isGap && !IsBare(set))
                written.Append(set.Letters[0]);
            isGap = false;
            if (unit == 0)
                written.Append(Last(digit, number, set));
            else
                written.Append(Leading(digit, unit, isFirst && number < worth * 10, set)).Append(set.Letters[Ten + unit - 1]);
        }
    }

    private static bool IsBare(LetterSet set) => set.Rule is "count-bare" or "count-full-bare" or "thai";

    private static string Last(int digit, int number, LetterSet set) => set.Rule == "thai" && digit == 1 && number > 1 ? "เอ็ด" : set.Letters[digit];

    private static string Leading(int digit, int unit, bool isFirst, LetterSet set) =>
        (set.Rule, digit, unit) switch
        {
            ("thai", 1, 1) => "",
            ("thai", 2, 1) => "ยี่",
            ("count-bare", 1, _) => "",
            ("count" or "count-then-digits", 1, 1) when isFirst => "",
            _ => set.Letters[digit],
        };
}
