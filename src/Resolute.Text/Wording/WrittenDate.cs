using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Wording;

/// <summary>Dates as United Nations documents write them: day, month in words, year.</summary>
public static class WrittenDate
{
    private static readonly string[] English = "January February March April May June July August September October November December".Split(' ');
    private static readonly string[] French = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' ');
    private static readonly string[] Spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".Split(' ');
    private static readonly string[] Russian = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".Split(' ');

    // The names that United Nations documents in Arabic print side by side are both in use; these are the ones ITU prints.
    private static readonly string[] Arabic = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".Split(' ');

    /// <summary>A day in words: 1 May 2025, 1er mai 2025, 1 de mayo de 2025, 1 мая 2025 года, 2025年5月1日, 1 مايو 2025.</summary>
    public static string Of(DateOnly day, Language language) =>
        language switch
        {
            Language.Chinese => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
            Language.French => string.Create(
                CultureInfo.InvariantCulture,
                $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))} {French[day.Month - 1]} {day.Year}"
            ),
            Language.Spanish => string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {Spanish[day.Month - 1]} de {day.Year}"),
            Language.Russian => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Russian[day.Month - 1]} {day.Year} года"),
            Language.Arabic => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Arabic[day.Month - 1]} {day.Year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {English[day.Month - 1]} {day.Year}"),
        };
}
