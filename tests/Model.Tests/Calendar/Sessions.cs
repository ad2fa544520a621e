using Resolute.Model.Calendar;

namespace Resolute.Model.Tests.Calendar;

/// <summary>Sessions of bodies that do not exist.</summary>
internal static class Sessions
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Session Of(string body, string name, int year, DateOnly? from = null, int length = 5, int? number = null, string? season = null) =>
        Session.Enter(Entry(body, name, year, from, length, number, season), Now).IsRefused(out var refusal, out var session)
            ? throw new ShouldAssertException(refusal.Code)
            : session;

    public static SessionEntry Entry(string body, string name, int year, DateOnly? from, int length = 5, int? number = null, string? season = null) =>
        new(body, name, year, number, season, Days(from, length), null);

    public static SessionDays Days(DateOnly? from, int length = 5) =>
        from is { } first
            ? new SessionDays(DayCertainty.Known, first, first.AddDays(length), "a letter of the secretariat")
            : new SessionDays(DayCertainty.Unknown, null, null, null);

    public static Session Moved(this Session session, DateOnly from)
    {
        session.Move(session.Version, Days(from), null).IsRefused(out var refusal, out _).ShouldBeFalse(refusal?.Code);
        return session;
    }
}
