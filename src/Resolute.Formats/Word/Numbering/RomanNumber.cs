using System.Text;

namespace Resolute.Formats.Word.Numbering;

/// <summary>Roman numbers, as far as Word counts; thousands are written one by one.</summary>
internal static class RomanNumber
{
    private static readonly (int Worth, string Capital, string Small)[] Signs =
    [
        (1000, "M", "m"),
        (900, "CM", "cm"),
        (500, "D", "d"),
        (400, "CD", "cd"),
        (100, "C", "c"),
        (90, "XC", "xc"),
        (50, "L", "l"),
        (40, "XL", "xl"),
        (10, "X", "x"),
        (9, "IX", "ix"),
        (5, "V", "v"),
        (4, "IV", "iv"),
        (1, "I", "i"),
    ];

    internal static string Upper(int number) => Of(number, isCapital: true);

    internal static string Lower(int number) => Of(number, isCapital: false);

    private static string Of(int number, bool isCapital)
    {
        if (number is < 1 or > ListCounters.Greatest)
            return NumberText.Figures(number);
        var written = new StringBuilder();
        foreach (var (worth, capital, small) in Signs)
        {
            for (; number >= worth; number -= worth)
                written.Append(isCapital ? capital : small);
        }

        return written.ToString();
    }
}
