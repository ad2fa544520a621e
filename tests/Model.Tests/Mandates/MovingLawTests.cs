using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Calendar;
using Resolute.Model.Mandates;
using Resolute.Model.Tests.Calendar;
using Resolute.Text.Dates;

namespace Resolute.Model.Tests.Mandates;

/// <summary>Moving one session moves every instance that hangs on it, and nothing else; for any calendar and any schedule.</summary>
public sealed class MovingLawTests
{
    private static readonly string[] Meeting = ["demo/council", "demo/working-group", "itu/pp"];
    private static readonly string?[] Offsets = [null, "-P6W", "P30D", "-P1M"];
    private static readonly DateOnly Adopted = new(2025, 6, 15);
    private static readonly DateOnly Horizon = new(2033, 12, 31);
    private static readonly MandateId Mandate = MandateId.New(Sessions.Now);

    private static readonly Gen<Session> AnySession =
        from body in Gen.Elements(Meeting)
        from year in Gen.Choose(2025, 2032)
        from part in Gen.Choose(0, 2)
        from day in Gen.Choose(0, 300)
        from known in Gen.Choose(0, 4)
        select Sessions.Of(
            body,
            part == 0 ? $"{year}" : $"{year}-{part}",
            year,
            known == 0 ? null : new DateOnly(year, 1, 1).AddDays(day),
            number: part == 0 ? null : ((year - 2000) * 3) + part,
            season: part == 2 ? "winter" : null
        );

    private static readonly Gen<DueRule> AnyRule =
        from kind in Gen.Elements(Enum.GetValues<DueRuleKind>())
        from body in Gen.Elements(Meeting)
        from year in Gen.Choose(2026, 2032)
        from which in Gen.Elements("", "-winter", "-1", "next")
        from offset in Gen.Elements(Offsets)
        from relation in Gen.Elements<DueRelation?>(null, DueRelation.At, DueRelation.By, DueRelation.Before)
        from period in Gen.Elements("P1Y", "P2Y", "P6M", "P18M", "P1W")
        from begins in Gen.Choose(0, 3)
        from nth in Gen.Choose(1, 3)
        select new DueRule(kind, "words")
        {
            Session =
                kind != DueRuleKind.AtSession ? null
                : which == "next" ? $"{body}/next"
                : $"{body}/{year}{which}",
            Body = kind is DueRuleKind.Every or DueRuleKind.EachSession ? body : null,
            Period = period,
            Offset = offset,
            Relation = relation,
            EachNth = nth,
            From = kind == DueRuleKind.OnDate || begins == 0 ? new DateOnly(year, 1, 1) : null,
            Through = kind == DueRuleKind.OnDate || begins == 1 ? new DateOnly(year, 12, 31) : null,
        };

    private static readonly Arbitrary<Case> AnyCase = (
        from sessions in AnySession.ListOf()
        from rules in AnyRule.NonEmptyListOf()
        from since in Gen.Choose(2026, 2031)
        from which in Gen.Choose(0, 1000)
        from days in Gen.Choose(1, 250)
        select new Case(
            [.. sessions.DistinctBy(session => session.Key)],
            new DueSchedule([
                .. rules.Select((rule, at) => new DueCycle(rule, at == 2 ? new DateOnly(since, 7, 1) : null, null)).OrderBy(cycle => cycle.Since),
            ]),
            which,
            days
        )
    ).ToArbitrary();

    [Fact]
    public void What_hangs_on_the_session_moves_with_it_and_nothing_else_is_touched() =>
        Prop.ForAll(
                AnyCase,
                one =>
                {
                    // A session of the adoption's own year may come to lie after it, and then is one that was not asked for before.
                    var movable = one.Sessions.Where(session => session.From is not null && session.Year > Adopted.Year).ToList();
                    if (movable.Count == 0)
                        return true;

                    var session = movable[one.Which % movable.Count];
                    var calendar = new SessionCalendar(one.Sessions);
                    var before = DueInstances.Of(one.Schedule, Adopted, calendar, Horizon);
                    var instances = InstanceChanges.Follow(Mandate, [], before, new HashSet<DueInstanceId>(), Sessions.Now).Made;

                    session.Moved(session.From!.Value.AddDays(one.Days));
                    var after = DueInstances.Of(one.Schedule, Adopted, new SessionCalendar(one.Sessions), Horizon);
                    var changes = InstanceChanges.Follow(Mandate, instances, after, new HashSet<DueInstanceId>(), Sessions.Now);

                    return changes.Made.Count + changes.Withdrawn.Count + changes.Removed.Count == 0
                        && changes
                            .Moved.Select(moved => moved.Instance.Key)
                            .Order()
                            .SequenceEqual(before.Where(time => time.Session == session.Id && time.DueOn is not null).Select(time => time.Key).Order())
                        && changes.Moved.All(moved => moved.Instance.SessionId == session.Id && moved.Instance.Version == 1);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_calendar_gives_the_same_times_whatever_the_order_in_which_it_was_entered() =>
        Prop.ForAll(
                AnyCase,
                one =>
                    DueInstances
                        .Of(one.Schedule, Adopted, new SessionCalendar(one.Sessions), Horizon)
                        .SequenceEqual(DueInstances.Of(one.Schedule, Adopted, new SessionCalendar(one.Sessions.Reverse()), Horizon))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_asked_no_more_goes_unless_something_hangs_on_it_and_comes_back_when_asked_again()
    {
        var wanted = new DatedTime("2031", null, new(2031, 1, 1), new(2031, 12, 31), DayCertainty.Known);
        var made = InstanceChanges.Follow(Mandate, [], [wanted, wanted with { Key = "2032" }], new HashSet<DueInstanceId>(), Sessions.Now).Made;

        var changes = InstanceChanges.Follow(Mandate, made, [], new HashSet<DueInstanceId> { made[0].Id }, Sessions.Now);
        changes.Withdrawn.ShouldBe([made[0]]);
        changes.Removed.ShouldBe([made[1]]);

        InstanceChanges.Follow(Mandate, [made[0]], [wanted], new HashSet<DueInstanceId>(), Sessions.Now).Moved.Single().Instance.ShouldBe(made[0]);
        made[0].WithdrawnAt.ShouldBeNull();
    }

    private sealed record Case(IReadOnlyList<Session> Sessions, DueSchedule Schedule, int Which, int Days);
}
