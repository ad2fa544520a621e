using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

/// <summary>Mandates with what is recorded of them.</summary>
internal static class Recorded
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.Utc;

    public static AsOf On(DateOnly day) => AsOf.EndOf(day, Zone);

    public static AsOf On(int year, int month, int day) => On(new DateOnly(year, month, day));

    public static Mandate Confirmed(Standing standing = Standing.Adopted, int at = 0)
    {
        var mandate = Made(standing, at);
        mandate.Confirm(mandate.Version, null).IsRefused(out var _, out _).ShouldBeFalse();
        return mandate;
    }

    public static Mandate Made(Standing standing = Standing.Adopted, int at = 0) => Asking(standing, at).Mandate;

    public static Evidence Linked(Mandate mandate, EvidenceShows shows, DateTimeOffset? at = null, DueInstance? instance = null)
    {
        var exhibit = new Exhibit.Event("A keeper came.", new DateOnly(2026, 3, 1));
        Evidence
            .Link(mandate, Asking(Standing.Adopted, 0).Clause, exhibit, shows, null, at ?? Now, instance)
            .IsRefused(out var _, out var piece)
            .ShouldBeFalse();
        return piece!;
    }

    public static DueInstance Time(Mandate mandate, string key, DateOnly? dueOn, DayCertainty days = DayCertainty.Known) =>
        DueInstance.Of(mandate.Id, new DatedTime(key, null, dueOn, dueOn, days), Now);

    public static StatusSaid Said(Mandate mandate, MandateStatus status, string reason, DateTimeOffset? at = null, DueInstance? instance = null)
    {
        StatusSaid.Say(mandate, instance, status, null, reason, at ?? Now).IsRefused(out var _, out var said).ShouldBeFalse();
        return said!;
    }

    private static (Mandate Mandate, Clause Clause) Asking(Standing standing, int at)
    {
        var document = Document.TakeIn(Readings.Resolution, new TakenFile("bridges.txt", new string('a', 64)), standing, "bridges", null, Now);
        var clauses = Lineage.Propose(document, Readings.Resolution, Now);
        var mandate = MandateProposals.Make(document, Readings.Resolution, clauses, [], 1, Now)[at];
        return (mandate, clauses.Single(clause => clause.Id == mandate.ClauseId));
    }
}
