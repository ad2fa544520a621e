using System.Text.RegularExpressions;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Text.Addressees;
using Resolute.Text.Rulings;

namespace Resolute.Model.Calendar;

/// <summary>A session or meeting of a body as the calendar knows it: Council 2026, the 42nd meeting of a working group.</summary>
public sealed partial class Session
{
    private const int LongestWords = 500;
    private const int LongestReason = 2000;
    private const int MostDays = 400;

    // The oldest of the bodies was founded in 1865.
    private const int FirstYear = 1865;
    private const int LastYear = 2200;

    private Session() { }

    /// <summary>winter, spring, summer, autumn, in the order in which a year has them.</summary>
    public static IReadOnlyList<string> Seasons { get; } = ["winter", "spring", "summer", "autumn"];

    /// <summary>Its id.</summary>
    public SessionId Id { get; private set; }

    /// <summary>The body that meets, by key: itu/council.</summary>
    public string Body { get; private set; } = null!;

    /// <summary>Its name among the sessions of its body, as due rules write it: 2026, 42, 2026-winter.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The year it belongs to; it stays, whatever its days become.</summary>
    public int Year { get; private set; }

    /// <summary>Its number where the body counts them: the 42nd meeting.</summary>
    public int? Number { get; private set; }

    /// <summary>winter, spring, summer or autumn where texts name it so; else null.</summary>
    public string? Season { get; private set; }

    /// <summary>Its first day, or that of the cluster; null where unknown.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Its last day, or that of the cluster; null where unknown.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>How well its days are known.</summary>
    public DayCertainty Days { get; private set; }

    /// <summary>Where it meets; null where unknown.</summary>
    public string? Place { get; private set; }

    /// <summary>Where its days are taken from: an address, a letter.</summary>
    public string? Source { get; private set; }

    /// <summary>When it was called off; null while it stands.</summary>
    public DateTimeOffset? CalledOffAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>itu/council/2026.</summary>
    public string Key => $"{Body}/{Name}";

    /// <summary>Its days as they are given now.</summary>
    public SessionDays Stated => new(Days, From, To, Source);

    /// <summary>A person enters a session of a body that meets, under a name that due rules can write.</summary>
    public static Ruling<Session> Enter(SessionEntry entry, DateTimeOffset now)
    {
        if (!Bodies.Knows(entry.Body) || !Bodies.Meets(entry.Body))
            return new Refusal("session-body-unknown", null, Printable.Of(entry.Body, 100));

        if (!WellFormed().IsMatch(entry.Name) || entry.Name is "next")
            return new Refusal("session-name-malformed", null, Printable.Of(Printable.Line(entry.Name), 60));

        if (entry.Year is < FirstYear or > LastYear)
            return new Refusal("session-year-odd", null, entry.Year);

        if (entry.Season is not null && !Seasons.Contains(entry.Season, StringComparer.Ordinal))
            return new Refusal("session-season-unknown", null, Printable.Of(Printable.Line(entry.Season), 60));

        var session = new Session
        {
            Id = SessionId.New(now),
            Body = entry.Body,
            Name = entry.Name,
            Year = entry.Year,
            Number = entry.Number is > 0 ? entry.Number : null,
            Season = entry.Season,
            Place = OrNull(entry.Place),
        };
        return session.Take(entry.Days) is { } reason ? reason : session;
    }

    /// <summary>Its days become others; whatever hangs on it moves with it.</summary>
    public Ruling<Session> Move(int seen, SessionDays days, string? place)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (CalledOffAt is not null)
            return new Refusal("session-called-off", null, Key);

        if (Take(days) is { } odd)
            return odd;

        (Place, Version) = (OrNull(place), Version + 1);
        return this;
    }

    /// <summary>It does not take place.</summary>
    public Ruling<Session> CallOff(int seen, string why, DateTimeOffset now)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (Printable.Typed(why) is not { Length: > 0 } said)
            return new Refusal("reason-missing");

        if (said.Length > LongestReason)
            return new Refusal("reason-too-long", null, LongestReason);

        if (CalledOffAt is null)
            (CalledOffAt, Version) = (now, Version + 1);
        return this;
    }

    /// <summary>It takes place after all.</summary>
    public Ruling<Session> Reinstate(int seen)
    {
        if (Changed(seen) is { } reason)
            return reason;

        if (CalledOffAt is not null)
            (CalledOffAt, Version) = (null, Version + 1);
        return this;
    }

    private Refusal? Take(SessionDays days)
    {
        var isKnown = days.Certainty != DayCertainty.Unknown;
        if (isKnown != days.From is not null || isKnown != days.To is not null)
            return new Refusal(isKnown ? "session-days-missing" : "session-days-unknown");

        if (days.To < days.From)
            return new Refusal("session-days-order");

        if (days is { From: { } from, To: { } to } && (to.DayNumber - from.DayNumber > MostDays || Math.Abs(from.Year - Year) > 1))
            return new Refusal("session-days-far", null, Year);

        var source = OrNull(days.Source);
        if (days.Certainty == DayCertainty.Known && source is null)
            return new Refusal("session-source-missing");

        (Days, From, To, Source) = (days.Certainty, days.From, days.To, source);
        return null;
    }

    private Refusal? Changed(int seen) => SeenVersion.Holds(seen, Version) ? null : new Refusal("session-changed-meanwhile", null, Key);

    private static string? OrNull(string? words) =>
        words is not null && Printable.Of(Printable.Line(words), LongestWords) is { Length: > 0 } kept ? kept : null;

    [GeneratedRegex(@"\A[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex WellFormed();
}
