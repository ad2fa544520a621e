namespace Resolute.Model.Calendar;

/// <summary>A session or meeting of a body as the calendar knows it: Council 2026, the 42nd meeting of a working group.</summary>
public sealed class Session
{
    private Session() { }

    /// <summary>Its id.</summary>
    public SessionId Id { get; private set; }

    /// <summary>The body that meets, by key: itu/council.</summary>
    public string Body { get; private set; } = null!;

    /// <summary>Its name among the sessions of its body, as due rules write it: 2026, 42, 2026-winter.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The year in which it is held.</summary>
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
}
