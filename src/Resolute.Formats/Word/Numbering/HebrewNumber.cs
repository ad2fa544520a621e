using System.Text;

namespace Resolute.Formats.Word.Numbering;

/// <summary>Hebrew numbers as sums of letters, the greatest first. 15 and 16 are written 9 + 6 and 9 + 7: the plain sums would spell a part of the divine name.</summary>
internal static class HebrewNumber
{
    internal static string Of(int number, IReadOnlyList<string> letters)
    {
        if (number >= 1000)
            return NumberText.Figures(number);
        var written = new StringBuilder();
        for (; number >= 400; number -= 400)
            written.Append(letters[^1]);
        if (number >= 100)
            written.Append(letters[17 + (number / 100)]);
        number %= 100;
        if (number is 15 or 16)
            return written.Append(letters[8]).Append(letters[number - 10]).ToString();
        if (number >= 10)
            written.Append(letters[8 + (number / 10)]);
        return number % 10 == 0 ? written.ToString() : written.Append(letters[(number % 10) - 1]).ToString();
    }
}
