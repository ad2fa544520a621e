using Resolute.Model.Calendar;

namespace Resolute.Model.Tests.Calendar;

/// <summary>What a due rule means by a session: found only where there is one way to understand it.</summary>
public sealed class SessionCalendarTests
{
    private static readonly SessionCalendar Calendar = new([
        Sessions.Of("demo/council", "2030", 2030, new(2030, 5, 1)),
        Sessions.Of("demo/council", "2031", 2031, new(2031, 5, 1)),
        Sessions.Of("demo/council", "2031-add", 2031, new(2031, 10, 1)),
        Sessions.Of("demo/council", "2033-a", 2033, new(2033, 5, 1)),
        Sessions.Of("demo/council", "2033-b", 2033, new(2033, 6, 1)),
        Sessions.Of("demo/working-group", "43", 2030, new(2030, 10, 1), number: 43),
        Sessions.Of("demo/working-group", "44", 2031, new(2031, 1, 12), number: 44, season: "winter"),
        Sessions.Of("itu/pp", "30", 2030, new(2030, 9, 1)),
        Sessions.Of("itu/wtdc", "2025", 2025, new(2025, 11, 17)),
        Sessions.Of("un/ga", "85", 2030, new(2030, 9, 10), length: 300, number: 85),
        Sessions.Of("un/ecosoc", "2030", 2030),
    ]);

    [Theory]
    [InlineData("demo/council/2030", "2030")]
    [InlineData("demo/council/2031", "2031")]
    [InlineData("demo/council/2032", null)]
    [InlineData("demo/council/2033", null)]
    [InlineData("demo/council/30", null)]
    [InlineData("demo/working-group/43", "43")]
    [InlineData("demo/working-group/2030", "43")]
    [InlineData("demo/working-group/2031-winter", "44")]
    [InlineData("demo/working-group/2031-autumn", null)]
    [InlineData("itu/pp/30", "30")]
    [InlineData("itu/pp/2030", "30")]
    [InlineData("itu/wtdc/25", "2025")]
    [InlineData("un/ga/85", "85")]
    [InlineData("un/ga/30", null)]
    [InlineData("un/ecosoc/2030", "2030")]
    [InlineData("nobody/2030", null)]
    [InlineData("", null)]
    public void A_session_is_found_by_name_number_year_or_season(string key, string? name) => (Calendar.Resolve(key, null)?.Name).ShouldBe(name);

    [Theory]
    [InlineData("demo/council/next", "2030-04-30", "2030")]
    [InlineData("demo/council/next", "2030-05-01", "2031")]
    [InlineData("demo/council/next", "2028-05-01", null)]
    [InlineData("demo/council/next", null, null)]
    [InlineData("demo/working-group/next", "2030-12-31", "44")]
    [InlineData("itu/pp/next", "2026-11-20", "30")]
    [InlineData("itu/pp/next", "2022-10-20", null)]
    public void The_next_session_is_told_only_where_none_can_lie_between(string key, string? after, string? name) =>
        (
            Calendar.Resolve(key, after is null ? null : DateOnly.ParseExact(after, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))?.Name
        ).ShouldBe(name);

    [Theory]
    [InlineData(2031, "2031")]
    [InlineData(2033, "2033-b")]
    [InlineData(2032, null)]
    public void In_a_year_it_is_the_one_named_by_the_year_or_the_last(int year, string? name) => (Calendar.InYear("demo/council", year)?.Name).ShouldBe(name);
}
