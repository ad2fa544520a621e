using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.People;

/// <summary>Who signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Stamp">Changes when every device must sign in again.</param>
/// <param name="Device">The device that the person signed in on.</param>
public sealed record SignedIn(AccountId Id, string Name, string Stamp, DeviceId Device)
{
    /// <summary>How long a device may be signed in, however often it is used.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(7);

    /// <summary>A person signs in on a new device, and acts from then on.</summary>
    internal static async Task<SignedIn> On(string? browser, Account account, VisibleStore store, Act act, CancellationToken cancellation)
    {
        var device = new Device(account.Id, browser, act.Now);
        await store.Entries.Begin(device, act.Now - Age, cancellation);
        act.Became(Actor.With(account.Id, account.Name));
        return new SignedIn(account.Id, account.Name, account.Stamp, device.Id);
    }

    /// <summary>A signed-in person has proved again who they are: the device before them begins anew, and a copied cookie of it ends.</summary>
    internal static async Task<SignedIn> Again(string? browser, Account account, Presence here, VisibleStore store, Act act, CancellationToken cancellation)
    {
        if (await store.Entries.Device(here.Device, cancellation) is { } before)
            store.Entries.Remove(before);
        act.Did(Verb.ProvedAgain, NounRef.Of(account.Id));
        return await On(browser, account, store, act, cancellation);
    }

    /// <summary>A stamp that nobody guesses.</summary>
    internal static string NewStamp() => RandomNumberGenerator.GetHexString(32);

    /// <summary>Random bytes for a password.</summary>
    internal static byte[] NewSalt() => RandomNumberGenerator.GetBytes(PasswordHash.SaltLength);
}

/// <summary>A browser in which a person signed in before, as the door that gave it a mark knows it again.</summary>
/// <param name="Id">The account.</param>
/// <param name="Stamp">The stamp at that time: when every device must sign in again, no browser is known any more.</param>
public sealed record KnownBrowser(AccountId Id, string Stamp)
{
    /// <summary>Whether it is a browser of this person.</summary>
    internal bool IsOf(Account account) => Id == account.Id && Stamp == account.Stamp;
}
