using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Calendar;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Calendar;

/// <summary>A calendar of bodies that do not exist, and the times that hang on it.</summary>
internal static class Calendars
{
    // Adopted in 2025, as its revision states; the clock of a desk stands in March 2026.
    public const string Resolution = """
        RESOLUTION 12 (D25)
        Buoys of small islands
        The Demonstration Council,
        resolves
        1	that every reef should have a buoy,
        instructs the Secretary-General
        1	to report to the Council at its 2026 session on the buoys;
        2	to report to the Council every year on the reefs;
        3	to inform the Demonstration Working Group regularly of the tides;
        4	to paint the buoys by 31 December 2026;
        5	to keep the ropes dry.
        """;

    public static SessionDays Known(DateOnly from, DateOnly to) => new(DayCertainty.Known, from, to, "a letter of the secretariat");

    public static SessionEntry Council(int year, DateOnly from) =>
        new("demo/council", $"{year}", year, null, null, Known(from, from.AddDays(4)), "Harbour of lanterns");

    public static Task<Ruling<string>> TryEnter(this Desk desk, SessionEntry entry, Actor? actor = null) =>
        desk.Do<EnterSession, EnterSession.Request, string>(new(entry), actor);

    public static async Task Enter(this Desk desk, SessionEntry entry) => (await desk.TryEnter(entry)).Carried();

    public static Task<Ruling<string>> TryMove(this Desk desk, string name, DateOnly from, int version) =>
        desk.Do<MoveSession, MoveSession.Request, string>(new("demo/council", name, version, Known(from, from.AddDays(4)), null));

    /// <summary>A resolution in force with its mandates confirmed, and two sessions of the Council.</summary>
    public static async Task<Desk> WithBuoys(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Resolution);
        await desk.Enter(Council(2026, new(2026, 4, 27)));
        await desk.Enter(Council(2027, new(2027, 4, 26)));
        foreach (var number in Enumerable.Range(1, 5))
            await desk.Confirm(number);
        return desk;
    }

    public static async Task<IReadOnlyList<DueInstance>> Times(this Desk desk, int number)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
        var mandate = await store.Mandates.Find(Actor.Job, number, TestContext.Current.CancellationToken);
        return await store.DueInstances.Of(mandate.ShouldNotBeNull().Id, TestContext.Current.CancellationToken);
    }

    public static async Task<string> Days(this Desk desk, int number) =>
        string.Join(' ', (await desk.Times(number)).Select(time => $"{time.Key}:{time.From:yyyy-MM-dd}/{time.DueOn:yyyy-MM-dd}"));

    public static async Task<IReadOnlyList<Told>> Told(this Desk desk, NounRef noun)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VisibleStore>().Journal.Of(noun, TestContext.Current.CancellationToken);
    }

    public static async Task<SessionPage.Shown> Session(this Desk desk, string name, Actor? actor = null) =>
        (await desk.See<SessionPage, SessionPage.Request, SessionPage.Shown>(new("demo/council", name), actor)).Carried();

    public static async Task<int> Version(this Desk desk, int number) => (await desk.Page(number)).Mandate.Version;
}
