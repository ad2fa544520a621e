using Resolute.Model.Calendar;

namespace Resolute.Model.Mandates;

/// <summary>One time that a mandate is due: the report to Council 2026, of all the yearly ones. It moves with the session it hangs on.</summary>
public sealed class DueInstance
{
    private DueInstance() { }

    /// <summary>Its id.</summary>
    public DueInstanceId Id { get; private set; }

    /// <summary>The mandate.</summary>
    public MandateId MandateId { get; private set; }

    /// <summary>What tells it from the mandate's others, whatever its dates: the session's key, the year, the day.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The session it hangs on; null where it hangs on none, or none of that name is in the calendar.</summary>
    public SessionId? SessionId { get; private set; }

    /// <summary>The first day on which it is looked for; null while no day is known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day; null while no day is known.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>How well the days are known.</summary>
    public DayCertainty Days { get; private set; }

    /// <summary>When the rule stopped asking for it, although evidence is linked to it; null while it is asked for.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    internal static DueInstance Of(MandateId mandate, DatedTime time, DateTimeOffset now) =>
        new()
        {
            Id = DueInstanceId.New(now),
            MandateId = mandate,
            Key = time.Key,
            SessionId = time.Session,
            From = time.From,
            DueOn = time.DueOn,
            Days = time.Days,
        };

    /// <summary>The rule or the calendar gives it other days.</summary>
    /// <returns>Whether anything is other than before.</returns>
    internal bool Follow(DatedTime time)
    {
        if ((SessionId, From, DueOn, Days, WithdrawnAt) == (time.Session, time.From, time.DueOn, time.Days, null))
            return false;

        (SessionId, From, DueOn, Days, WithdrawnAt, Version) = (time.Session, time.From, time.DueOn, time.Days, null, Version + 1);
        return true;
    }

    /// <summary>The rule asks for it no more.</summary>
    internal bool Withdraw(DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            return false;

        (WithdrawnAt, Version) = (now, Version + 1);
        return true;
    }
}

/// <summary>One time that a due rule gives against a calendar.</summary>
/// <param name="Key">The session's key, the year, the day: the same however often it is computed.</param>
/// <param name="Session">The session it hangs on.</param>
/// <param name="From">The first day; null while no day is known.</param>
/// <param name="DueOn">The last day; null while no day is known.</param>
/// <param name="Days">How well the days are known.</param>
public sealed record DatedTime(string Key, SessionId? Session, DateOnly? From, DateOnly? DueOn, DayCertainty Days);
