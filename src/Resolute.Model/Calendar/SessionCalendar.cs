using System.Globalization;
using Resolute.Text.Addressees;

namespace Resolute.Model.Calendar;

/// <summary>
/// The sessions that stand, body by body, and what a due rule means by one: found by name, number, year, season or as the next one; null where
/// the calendar has none, or several and no way to tell. Their order is that of year and number, so that a session keeps its place when it moves.
/// </summary>
public sealed class SessionCalendar
{
    // Conferences of ITU meet every four years and have been put off by one; all other bodies meet at least once a year.
    private const int LongestConferenceGap = 5;
    private const int LongestGap = 1;

    private readonly ILookup<string, Session> _byBody;

    /// <summary>A calendar of some sessions; those called off do not count.</summary>
    public SessionCalendar(IEnumerable<Session> sessions) =>
        _byBody = sessions
            .Where(session => session.CalledOffAt is null)
            .OrderBy(session => session.Year)
            .ThenBy(session => session.Number ?? 0)
            .ThenBy(Season)
            .ThenBy(session => session.Name, StringComparer.Ordinal)
            .ToLookup(session => session.Body, StringComparer.Ordinal);

    /// <summary>The sessions of a body that stand, in their order.</summary>
    public IEnumerable<Session> Of(string body) => _byBody[body];

    /// <summary>The session that a key means: itu/council/2026, un/ga/83, itu/pp/26, itu/cwg-wsis-sdg/2026-winter, itu/wtdc/next.</summary>
    /// <param name="key">The key as a due rule writes it.</param>
    /// <param name="after">The day from which "next" counts; null where it is not known.</param>
    public Session? Resolve(string key, DateOnly? after)
    {
        var (body, which) = Parts(key);
        return which == "next" ? Next(body, after) : Named(body, which);
    }

    /// <summary>The session at which a body is reported to in a year: the one named by the year, else the last of the year; null where it has none.</summary>
    public Session? InYear(string body, int year)
    {
        var all = _byBody[body].Where(session => session.Year == year).ToList();
        return all.Find(session => session.Name == year.ToString(CultureInfo.InvariantCulture)) ?? all.LastOrDefault();
    }

    /// <summary>The year that a session's key states; null where it states none.</summary>
    public static int? YearIn(string key)
    {
        var (body, which) = Parts(key);
        return int.TryParse(which.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? YearOf(body, number) : null;
    }

    private Session? Named(string body, string which)
    {
        var all = _byBody[body].ToList();
        if (all.Find(session => session.Name == which) is { } named)
            return named;

        var parts = which.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        if (parts.Length == 2)
            return Only(all.Where(session => session.Year == number && session.Season == parts[1]));

        return YearOf(body, number) is { } year ? Only(all.Where(session => session.Year == year)) : Only(all.Where(session => session.Number == number));
    }

    // What is next is told only where the calendar cannot have a gap in between.
    private Session? Next(string body, DateOnly? after)
    {
        if (after is not { } day)
            return null;

        var next = _byBody[body].FirstOrDefault(session => IsAfter(session, day));
        var gap = Bodies.KindOf(body) == "conference" ? LongestConferenceGap : LongestGap;
        return next is not null && next.Year - day.Year <= gap ? next : null;
    }

    /// <summary>Whether a session begins after a day; one whose days are not known, where it belongs to a later year.</summary>
    public static bool IsAfter(Session session, DateOnly day) => session.Year > day.Year || (session.Year == day.Year && session.From > day);

    // PP-26 is the conference of 2026; no other body has its sessions by two digits of the year.
    private static int? YearOf(string body, int number) =>
        number >= 1800 ? number
        : number < 100 && Bodies.KindOf(body) == "conference" && body.StartsWith("itu/", StringComparison.Ordinal) ? 2000 + number
        : null;

    private static Session? Only(IEnumerable<Session> sessions) => sessions.Take(2).ToList() is [var only] ? only : null;

    private static (string Body, string Which) Parts(string key) => key.LastIndexOf('/') is > 0 and var at ? (key[..at], key[(at + 1)..]) : (key, "");

    private static int Season(Session session) => session.Season is { } season ? Session.Seasons.ToList().IndexOf(season) : -1;
}
