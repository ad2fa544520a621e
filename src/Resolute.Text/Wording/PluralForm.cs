using Resolute.Text.Languages;

namespace Resolute.Text.Wording;

/// <summary>Plural forms of whole numbers, after the plural rules of the Unicode CLDR.</summary>
public static class PluralForm
{
    /// <summary>zero, one, two, few, many or other, as <paramref name="language"/> counts.</summary>
    public static string Of(Language language, int count)
    {
        var n = Math.Abs(count);
        var (tens, units) = (n % 100, n % 10);
        return language switch
        {
            Language.Chinese => "other",
            Language.French => n < 2 ? "one" : "other",
            Language.Russian => units == 1 && tens != 11 ? "one"
            : units is >= 2 and <= 4 && tens is not (>= 12 and <= 14) ? "few"
            : "many",
            Language.Arabic => n switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => tens is >= 3 and <= 10 ? "few"
                : tens >= 11 ? "many"
                : "other",
            },
            _ => n == 1 ? "one" : "other",
        };
    }
}
