using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Model.Watches;

/// <summary>That a person wants to be told what happens to a noun: a mandate, a document, an instrument, a session, or everything.</summary>
public sealed class Watch
{
    /// <summary>Whoever is told at once is left in peace so long after each mail: much done in a row is one mail.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>How many characters the token has.</summary>
    public const int TokenLength = 40;

    private Watch() { }

    /// <summary>Its id.</summary>
    public WatchId Id { get; private set; }

    /// <summary>Who watches.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>What is watched: kind:id.</summary>
    public string Noun { get; private set; } = null!;

    /// <summary>How often the person is written to.</summary>
    public WatchRhythm Rhythm { get; private set; }

    /// <summary>The last entry of the journal that the person has been told of, or that was there before: nothing is told twice.</summary>
    public long ToldUntil { get; private set; }

    /// <summary>When the person was last written to about it; null before the first time.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>The last day in Geneva of which nothing is left to tell.</summary>
    public DateOnly ToldOn { get; private set; }

    /// <summary>Whoever holds it may end the mail of this person without signing in, and nothing more; the same in every watch of a person.</summary>
    public string Token { get; private set; } = null!;

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>A person begins to watch: what happened before is not told.</summary>
    /// <param name="account">Who.</param>
    /// <param name="noun">What.</param>
    /// <param name="rhythm">How often.</param>
    /// <param name="head">Where the journal ends now.</param>
    /// <param name="token">The token of the person's other watches; a random one for the first.</param>
    /// <param name="now">The moment.</param>
    /// <param name="today">Its day in Geneva.</param>
    public static Watch Begin(AccountId account, NounRef noun, WatchRhythm rhythm, long head, string token, DateTimeOffset now, DateOnly today) =>
        new()
        {
            Id = WatchId.New(now),
            AccountId = account,
            Noun = noun.ToString(),
            Rhythm = rhythm,
            ToldUntil = head,
            ToldOn = today,
            Token = token,
        };

    /// <summary>The person wants to be told in another rhythm; what happened while no mail was wanted is not told later.</summary>
    public void Tell(WatchRhythm rhythm, long head)
    {
        if (Rhythm == WatchRhythm.WithoutMail)
            ToldUntil = head;
        (Rhythm, Version) = (rhythm, Version + 1);
    }

    /// <summary>The person was written to of everything until <paramref name="head"/>.</summary>
    public void Told(long head, DateTimeOffset now, DateOnly today) => (ToldUntil, ToldAt, ToldOn, Version) = (head, now, today, Version + 1);

    /// <summary>Whether it is time to tell.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="today">Its day in Geneva.</param>
    public bool IsDue(DateTimeOffset now, DateOnly today) =>
        Rhythm switch
        {
            WatchRhythm.AtOnce => ToldAt is not { } last || now >= last + Pause,
            WatchRhythm.Daily => ToldOn < today,
            WatchRhythm.Weekly => ToldOn < MondayOf(today),
            _ => false,
        };

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
