using System.Globalization;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Dates;

/// <summary>Dates as the six languages write them.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("zh", "2025年3月4日", "2025-03-04", "2025-03-04")]
    [InlineData("zh", "2024年2月1-2日", "2024-02-01", "2024-02-02")]
    [InlineData("zh", "2025年6月23日至27日", "2025-06-23", "2025-06-27")]
    [InlineData("zh", "2025年6月30日至7月2日", "2025-06-30", "2025-07-02")]
    [InlineData("zh", "二〇二七年十二月三十一日", "2027-12-31", "2027-12-31")]
    [InlineData("zh", "２０２７年４月６日", "2027-04-06", "2027-04-06")]
    [InlineData("zh", "2025年12月", "2025-12-01", "2025-12-31")]
    [InlineData("zh", "2003-2005年", "2003-01-01", "2005-12-31")]
    [InlineData("en", "1 to 2 February 2024", "2024-02-01", "2024-02-02")]
    [InlineData("en", "2-3 October 2024", "2024-10-02", "2024-10-03")]
    [InlineData("en", "31 May to 2 June 2025", "2025-05-31", "2025-06-02")]
    [InlineData("en", "October 2, 2024", "2024-10-02", "2024-10-02")]
    [InlineData("en", "May 2025", "2025-05-01", "2025-05-31")]
    [InlineData("fr", "1er mai 2025", "2025-05-01", "2025-05-01")]
    [InlineData("es", "1 de mayo de 2025", "2025-05-01", "2025-05-01")]
    [InlineData("ru", "4 марта 2025 года", "2025-03-04", "2025-03-04")]
    [InlineData("ar", "25 أيلول/سبتمبر 2015", "2015-09-25", "2015-09-25")]
    [InlineData("ar", "١٢ أبريل ٢٠٢٧", "2027-04-12", "2027-04-12")]
    [InlineData("en", "17-21 March 2025", "2025-03-17", "2025-03-21")]
    [InlineData("en", "30 September to 2 October 2031", "2031-09-30", "2031-10-02")]
    [InlineData("en", "1st January 2031", "2031-01-01", "2031-01-01")]
    [InlineData("en", "2031-02-03", "2031-02-03", "2031-02-03")]
    [InlineData("en", "15/02/2031", "2031-02-15", "2031-02-15")]
    [InlineData("en", "Q3 2031", "2031-07-01", "2031-09-30")]
    [InlineData("en", "second half of 2031", "2031-07-01", "2031-12-31")]
    [InlineData("ru", "15.02.2031", "2031-02-15", "2031-02-15")]
    [InlineData("ru", "1-й квартал 2031 года", "2031-01-01", "2031-03-31")]
    [InlineData("es", "1.º de enero de 2031", "2031-01-01", "2031-01-01")]
    [InlineData("es", "primer trimestre de 2031", "2031-01-01", "2031-03-31")]
    [InlineData("fr", "deuxième semestre de 2031", "2031-07-01", "2031-12-31")]
    [InlineData("ar", "١ كانون الثاني/يناير ٢٠٣١", "2031-01-01", "2031-01-01")]
    [InlineData("ar", "الربع الثالث من عام 2031", "2031-07-01", "2031-09-30")]
    [InlineData("zh", "二〇三一年一月一日", "2031-01-01", "2031-01-01")]
    [InlineData("zh", "2031年第三季度", "2031-07-01", "2031-09-30")]
    [InlineData("zh", "2031年上半年", "2031-01-01", "2031-06-30")]
    public void A_date_has_a_first_and_a_last_day(string language, string words, string from, string to)
    {
        var date = DatePass.Read(SourceView.OfLines($"— {words};", LanguageNames.FromCode(language))).ShouldHaveSingleItem();
        (date.Words, Iso(date.From), Iso(date.To)).ShouldBe((words, from, to));
    }

    [Theory]
    [InlineData("en", "31 November 2027")]
    [InlineData("en", "30 February 2028")]
    [InlineData("zh", "2027年4月31日")]
    [InlineData("ru", "31 июня 2027 года")]
    [InlineData("zh", "2027年13月")]
    [InlineData("en", "01/02/2031")]
    [InlineData("ru", "31.02.2031")]
    public void A_day_that_no_calendar_has_is_seen_and_has_no_value(string language, string words)
    {
        var date = DatePass.Read(SourceView.OfLines(words, LanguageNames.FromCode(language))).ShouldHaveSingleItem();
        (date.From, date.To).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("en", "he may 2025 times knock")]
    [InlineData("en", "by 1 September each year")]
    [InlineData("en", "in the 2030 Agenda")]
    [InlineData("en", "adopted there (Dubai, 2018)")]
    [InlineData("es", "en la Agenda 2030")]
    [InlineData("zh", "2030年可持续发展议程")]
    [InlineData("zh", "2030年议程")]
    [InlineData("zh", "理事会2031年会议")]
    [InlineData("zh", "第7号决议（2022年，修订版）")]
    public void What_only_looks_like_one_is_none(string language, string text) =>
        DatePass.Read(SourceView.OfLines(text, LanguageNames.FromCode(language))).ShouldBeEmpty();

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
