using Resolute.Features.Journal;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Running;

/// <summary>What is done on a thing as it was seen is done on that, or not at all.</summary>
public sealed class UnchangedTests
{
    private static readonly NounAddress First = new(NounKind.Mandate, "1");

    [Theory, OnBoth]
    public async Task Of_many_who_write_at_once_on_what_they_saw_one_is_carried(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        await desk.FinishJobs();

        for (var turn = 1; turn <= 3; turn++)
        {
            var mark = await Mark(desk);
            var rulings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Say(desk, new Unchanged(First, mark))));

            rulings.Count(ruling => !ruling.IsRefused(out var _, out var _)).ShouldBe(1);
            rulings
                .Where(ruling => ruling.IsRefused(out var _, out var _))
                .Select(ruling => ruling.RefusedAs())
                .Distinct()
                .ShouldBe(["seen-changed-meanwhile"]);
        }

        (await desk.Page(1)).History.Count(told => told.Verb == Verb.SaidStatus.Key).ShouldBe(3);
    }

    [Theory, OnBoth]
    public async Task What_belongs_to_a_thing_changes_its_mark_and_what_does_not_leaves_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        await desk.FinishJobs();
        var mark = await Mark(desk);

        await desk.Confirm(2);
        (await Mark(desk)).ShouldBe(mark);
        (await Say(desk, new Unchanged(First, mark))).Carried();
        (await Mark(desk)).ShouldBeGreaterThan(mark);
        (await Say(desk, new Unchanged(First, mark))).RefusedAs().ShouldBe("seen-changed-meanwhile");
        (await Say(desk, null)).Carried();
    }

    [Theory, OnBoth]
    public async Task A_mark_is_for_those_who_may_write(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Release(1);
        var passer = Actor.With(AccountId.New(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), "Passer Anyname", RoleKind.Delegate);

        (await desk.See<NounMark, NounMark.Request, long>(new(First), passer)).RefusedAs().ShouldBe("not-found");
        (await desk.See<NounMark, NounMark.Request, long>(new(new(NounKind.Mandate, "99")))).RefusedAs().ShouldBe("not-found");
    }

    private static async Task<long> Mark(Desk desk) => (await desk.See<NounMark, NounMark.Request, long>(new(First))).Carried();

    private static Task<Ruling<int>> Say(Desk desk, Unchanged? since) =>
        desk.Runner.Run<SayStatus, SayStatus.Request, int>(
            new(1, MandateStatus.UnderWay, "somebody is at it", null, null),
            Desk.Officer,
            CommandId.New(TimeProvider.System.GetUtcNow()),
            since,
            TestContext.Current.CancellationToken
        );
}
