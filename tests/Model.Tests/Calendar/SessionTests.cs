using Resolute.Model.Calendar;
using Resolute.Text.Rulings;

namespace Resolute.Model.Tests.Calendar;

public sealed class SessionTests
{
    private static readonly DateOnly April = new(2031, 4, 28);

    [Theory]
    [InlineData("demo/council", "2031", 2031, null)]
    [InlineData("demo/working-group", "2031-winter", 2031, null)]
    [InlineData("itu/pp", "30", 2030, null)]
    [InlineData("demo/no-such-body", "2031", 2031, "session-body-unknown")]
    [InlineData("itu/secretary-general", "2031", 2031, "session-body-unknown")]
    [InlineData("un/civil-society", "2031", 2031, "session-body-unknown")]
    [InlineData("demo/council", "", 2031, "session-name-malformed")]
    [InlineData("demo/council", "next", 2031, "session-name-malformed")]
    [InlineData("demo/council", "Session 2031", 2031, "session-name-malformed")]
    [InlineData("demo/council", "2031/2", 2031, "session-name-malformed")]
    [InlineData("demo/council", "2031\n", 2031, "session-name-malformed")]
    [InlineData("demo/council", "2031", 31, "session-year-odd")]
    public void A_session_has_a_body_that_meets_and_a_name_that_rules_can_write(string body, string name, int year, string? code) =>
        Code(Session.Enter(Sessions.Entry(body, name, year, null), Sessions.Now)).ShouldBe(code);

    [Fact]
    public void Its_days_lie_in_order_near_its_year_and_known_ones_have_a_source()
    {
        Code(Entered(new(DayCertainty.Known, April, April.AddDays(-1), "a letter"))).ShouldBe("session-days-order");
        Code(Entered(new(DayCertainty.Known, April, null, "a letter"))).ShouldBe("session-days-missing");
        Code(Entered(new(DayCertainty.Unknown, April, April, null))).ShouldBe("session-days-unknown");
        Code(Entered(new(DayCertainty.Known, April, April, " "))).ShouldBe("session-source-missing");
        Code(Entered(new(DayCertainty.Expected, April.AddYears(3), April.AddYears(3), null))).ShouldBe("session-days-far");
        Code(Entered(new(DayCertainty.Expected, April, April, null))).ShouldBeNull();
        Code(Entered(new(DayCertainty.InCluster, April, April.AddDays(11), null))).ShouldBeNull();
    }

    [Fact]
    public void It_moves_only_for_whoever_saw_it_as_it_is()
    {
        var session = Sessions.Of("demo/council", "2031", 2031, April);

        Code(session.Move(1, Sessions.Days(April.AddMonths(1)), null)).ShouldBe("session-changed-meanwhile");
        Code(session.Move(0, Sessions.Days(April.AddMonths(1)), "Port of lanterns")).ShouldBeNull();

        (session.From, session.Year, session.Version, session.Place).ShouldBe((new DateOnly(2031, 5, 28), 2031, 1, "Port of lanterns"));
    }

    [Fact]
    public void Called_off_it_neither_moves_nor_counts_until_it_is_reinstated()
    {
        var session = Sessions.Of("demo/council", "2031", 2031, April);

        Code(session.CallOff(0, "", Sessions.Now)).ShouldBe("reason-missing");
        Code(session.CallOff(0, "no ferry", Sessions.Now)).ShouldBeNull();
        Code(session.Move(1, Sessions.Days(April), null)).ShouldBe("session-called-off");
        new SessionCalendar([session]).Resolve("demo/council/2031", null).ShouldBeNull();

        Code(session.Reinstate(1)).ShouldBeNull();
        new SessionCalendar([session]).Resolve("demo/council/2031", null).ShouldBe(session);
    }

    private static Ruling<Session> Entered(SessionDays days) => Session.Enter(new("demo/council", "2031", 2031, null, null, days, null), Sessions.Now);

    private static string? Code(Ruling<Session> ruling) => ruling.IsRefused(out var refusal, out _) ? refusal.Code : null;
}
