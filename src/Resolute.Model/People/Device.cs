namespace Resolute.Model.People;

/// <summary>Identifies a signed-in device.</summary>
public readonly record struct DeviceId(Guid Value)
{
    /// <summary>A new id; random, since it travels in a cookie.</summary>
    public static DeviceId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A browser in which a person is signed in. Ended, it is gone, and whoever holds its cookie signs in again.</summary>
public sealed class Device
{
    // Seen once in ten minutes is enough to know whether one is in use, and spares a write at every page.
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(10);

    private Device() { }

    /// <summary>A device that begins now.</summary>
    public Device(AccountId account, string? agent, DateTimeOffset now) =>
        (Id, AccountId, Browser, FirstSeen, LastSeen) = (DeviceId.New(now), account, BrowserName.Of(agent), now, now);

    /// <summary>Its id.</summary>
    public DeviceId Id { get; private set; }

    /// <summary>Who is signed in.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>The family of its browser and the system it runs on, as <see cref="BrowserName"/> tells them; empty for unknown.</summary>
    public string Browser { get; private set; } = null!;

    /// <summary>When the person signed in.</summary>
    public DateTimeOffset FirstSeen { get; private set; }

    /// <summary>When it asked for something, to within ten minutes.</summary>
    public DateTimeOffset LastSeen { get; private set; }

    /// <summary>Whether it was not seen for so long that it is to be noted.</summary>
    public bool IsStale(DateTimeOffset now) => now - LastSeen >= Coarse;

    /// <summary>It asks for something.</summary>
    public void See(DateTimeOffset now) => LastSeen = now;
}
