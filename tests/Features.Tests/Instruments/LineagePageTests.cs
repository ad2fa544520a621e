using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Instruments;

/// <summary>LineagePage, ConfirmLineage, LeaveLineageOpen, JoinClauses and PartClauses: which clauses are one clause, from proposal to a person's word.</summary>
public sealed class LineagePageTests
{
    // The third clause says the same in other words, so that no word tells.
    private static readonly string Reworded = Texts
        .Resolution.Replace("RESOLUTION 7 (D25)", "RESOLUTION 7 (D25, last amended D27)", StringComparison.Ordinal)
        .Replace("to keep the lamp wicks dry in a timely manner", "to shelter every flame from rain and spray", StringComparison.Ordinal);

    [Theory, OnBoth]
    public async Task Clauses_stand_side_by_side_with_what_is_proposed_and_what_was_kept_apart(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        (await See(desk)).Texts.Count.ShouldBe(1);
        await desk.Import(Reworded);

        var shown = await See(desk);
        shown.Texts.Select(text => text.Revision).ShouldBe(["d25", "d27"]);
        shown.Lineages.Select(line => line.Places.Count).ShouldBe([2, 2, 2, 2, 2, 2, 1, 1, 2, 2]);
        shown.Lineages[2].Places.Select(place => place.Sign).ShouldBe([LineageSign.First, LineageSign.SameWords]);
        shown.Lineages.ShouldAllBe(line => !line.IsConfirmed);
        (await See(desk, LineageFilter.Apart)).Lineages.Select(line => string.Join(' ', line.Missing)).ShouldBe(["d27", "d25"], ignoreOrder: true);
        (await See(desk, LineageFilter.All, 8)).Lineages.Count.ShouldBe(2);
    }

    [Theory, OnBoth]
    public async Task Many_are_confirmed_at_once_taken_back_and_what_changed_meanwhile_is_named(Database database)
    {
        await using var desk = await TwoRevisions(database);
        (await desk.Page(1)).SameClause.ShouldHaveSingleItem().IsConfirmed.ShouldBeFalse();
        var lines = (await See(desk)).Lineages;
        SeenLineage[] chosen = [Seen(lines[0]), Seen(lines[1]) with { Seen = "else" }, new("no-such", "x"), Seen(lines[2])];

        var done = (await Confirm(desk, chosen)).Carried();

        done.Done.Count.ShouldBe(2);
        done.Changed.ShouldBe([lines[1].WId]);
        done.Unknown.ShouldBe(["no-such"]);
        var confirmed = (await See(desk)).Lineages[0];
        confirmed.IsConfirmed.ShouldBeTrue();
        confirmed.Places.ShouldAllBe(place => place.ConfirmedAt != null);
        (await See(desk, LineageFilter.Proposed)).Lineages.Count.ShouldBe(8);
        (await Confirm(desk, [Seen(lines[0])])).Carried().Changed.Count.ShouldBe(1);

        (await Open(desk, [Seen(confirmed), Seen(lines[1])])).Carried().Done.ShouldBe([confirmed.WId]);
        (await See(desk, LineageFilter.Proposed)).Lineages.Count.ShouldBe(9);
        (await desk.Verify()).Entries.ShouldBeGreaterThan(0);
    }

    [Theory, OnBoth]
    public async Task A_text_taken_in_later_joins_a_confirmed_clause_as_a_proposal(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        (await Confirm(desk, [.. (await See(desk)).Lineages.Select(Seen)])).Carried().Done.Count.ShouldBe(9);

        await desk.Import(Texts.LaterResolution);

        var first = (await See(desk)).Lineages[0];
        first.Places.Select(place => place.ConfirmedAt is not null).ShouldBe([true, false]);
        first.IsConfirmed.ShouldBeFalse();
    }

    [Theory, OnBoth]
    public async Task Joining_what_was_kept_apart_takes_the_mandates_along_and_parting_takes_it_back(Database database)
    {
        await using var desk = await TwoRevisions(database);
        var apart = (await See(desk, LineageFilter.Apart)).Lineages;
        var (older, newer) = (apart.Single(line => line.Places[0].Revision == "d25"), apart.Single(line => line.Places[0].Revision == "d27"));
        var (first, second) = (older.Mandates.Single(), newer.Mandates.Single());
        await desk.Confirm(first);

        (await Join(desk, Seen(older), Seen((await See(desk)).Lineages[0]))).RefusedAs().ShouldBe("lineage-two-in-one-text");
        (await Join(desk, Seen(older))).RefusedAs().ShouldBe("lineage-join-needs-two");
        (await Join(desk, Seen(older), Seen(newer))).Carried().ShouldBe(older.WId);

        var joined = (await See(desk)).Lineages.Single(line => line.WId == older.WId);
        (joined.IsConfirmed, joined.Places.Count).ShouldBe((true, 2));
        joined.Mandates.ShouldBe([first, second]);
        var sister = (await desk.Page(first)).SameClause.ShouldHaveSingleItem();
        (sister.MandateNumber, sister.IsConfirmed).ShouldBe((second, true));
        (await desk.Page(first)).History.ShouldContain(happening => happening.Verb == "confirmed");
        (await Join(desk, Seen(older), Seen(newer))).RefusedAs().ShouldBe("lineage-changed-meanwhile");

        (await Part(desk, joined, joined.Places[1])).Carried().Single().ShouldNotBe(older.WId);

        (await desk.Page(first)).SameClause.ShouldBeEmpty();
        (await desk.Mandates()).Count(mandate => mandate.State != MandateState.Lapsed).ShouldBe(12);
        (await See(desk, LineageFilter.Apart)).Lineages.Count.ShouldBe(2);
    }

    [Theory, OnBoth]
    public async Task A_language_that_is_parted_asks_on_its_own_and_asks_no_more_once_it_is_joined_again(Database database)
    {
        await using var desk = await TwoLanguages(database);
        var line = (await See(desk, number: "11")).Lineages.First(one => one.Mandates.Count == 1);
        var before = (await desk.Mandates()).Count;

        var made = (await Part(desk, line, line.Places.Single(place => place.Language == Language.French))).Carried().Single();

        var parted = (await See(desk, number: "11")).Lineages.Single(one => one.WId == made);
        var asked = parted.Mandates.ShouldHaveSingleItem();
        asked.ShouldBe(before + 1);
        var rest = (await See(desk, number: "11")).Lineages.Single(one => one.WId == line.WId);
        (await Join(desk, Seen(rest), Seen(parted))).Carried();
        (await desk.Mandates())[asked - 1].State.ShouldBe(MandateState.Lapsed);

        var again = (await See(desk, number: "11")).Lineages.Single(one => one.WId == line.WId);
        (await Part(desk, again, again.Places.Single(place => place.Language == Language.French))).Carried();
        (await desk.Mandates())[asked - 1].State.ShouldBe(MandateState.Proposed);
        (await desk.Mandates()).Count.ShouldBe(before + 1);

        await desk.Confirm(line.Mandates[0]);
        await desk.Confirm(asked);
        var lines = (await See(desk, number: "11")).Lineages;
        (await Join(desk, [.. lines.Where(one => one.Mandates.Contains(asked) || one.WId == line.WId).Select(Seen)]))
            .RefusedAs()
            .ShouldBe("lineage-mandates-twice");
        (await desk.Mandates())[asked - 1].State.ShouldBe(MandateState.Confirmed);
    }

    [Theory, OnBoth]
    public async Task Of_two_persons_who_part_a_clause_at_once_one_is_told_to_look_again(Database database)
    {
        await using var desk = await TwoRevisions(database);
        var line = (await See(desk)).Lineages[0];

        var both = await Task.WhenAll(Part(desk, line, line.Places[0]), Part(desk, line, line.Places[1]));

        both.Count(ruling => ruling.IsRefused(out var why, out _) && why.Code == "lineage-changed-meanwhile").ShouldBe(1);
        (await See(desk)).Lineages.Count.ShouldBe(11);
        (await Part(desk, (await See(desk)).Lineages[0], (await See(desk)).Lineages[0].Places[0])).RefusedAs().ShouldBe("lineage-nothing-left");
    }

    [Theory, OnBoth]
    public async Task Nobody_but_who_keeps_instruments_says_so_and_the_public_sees_what_is_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Reworded);
        var chosen = Seen((await See(desk)).Lineages[0]);
        (await desk.Do<ConfirmLineage, ConfirmLineage.Request, LineagesDone>(new(Key, [chosen]), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.Do<LeaveLineageOpen, LeaveLineageOpen.Request, LineagesDone>(new(Key, [chosen]), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await Confirm(desk, [])).RefusedAs().ShouldBe("no-clause-chosen");
        (await desk.Do<ConfirmLineage, ConfirmLineage.Request, LineagesDone>(new("demo/council/res/99", [chosen]))).RefusedAs().ShouldBe("not-found");
        (await desk.See<LineagePage, LineagePage.Request, LineagePage.Shown>(new("demo-council", "7"), Actor.Anonymous)).RefusedAs().ShouldBe("not-found");

        await desk.Release(resolution);

        (await desk.See<LineagePage, LineagePage.Request, LineagePage.Shown>(new("demo-council", "7"), Actor.Anonymous))
            .Carried()
            .Lineages.ShouldAllBe(line => line.Places.Count == 1 && line.Mandates.Count == 0);
    }

    private const string Key = "demo/council/res/7";

    private static async Task<Desk> TwoRevisions(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Reworded);
        return desk;
    }

    private static async Task<Desk> TwoLanguages(Database database)
    {
        var desk = await Desk.Open(database);
        foreach (var language in new[] { "en", "fr" })
            await desk.Import(
                await File.ReadAllTextAsync(
                    Path.Combine(Repository.Root, "samples/versions", $"resolution-11-d31-{language}.txt"),
                    TestContext.Current.CancellationToken
                ),
                $"{language}.txt"
            );
        return desk;
    }

    private static async Task<LineagePage.Shown> See(Desk desk, LineageFilter only = LineageFilter.All, int after = 0, string number = "7") =>
        (await desk.See<LineagePage, LineagePage.Request, LineagePage.Shown>(new("demo-council", number, only, after))).Carried();

    private static SeenLineage Seen(LineagePage.LineageLine line) => new(line.WId, line.Seen);

    private static string KeyOf(LineagePage.LineageLine line) => line.Places[0].Address.Split('/')[2] == "7" ? Key : "demo/council/res/11";

    private static Task<Ruling<LineagesDone>> Confirm(Desk desk, SeenLineage[] chosen) =>
        desk.Do<ConfirmLineage, ConfirmLineage.Request, LineagesDone>(new(Key, chosen));

    private static Task<Ruling<LineagesDone>> Open(Desk desk, SeenLineage[] chosen) =>
        desk.Do<LeaveLineageOpen, LeaveLineageOpen.Request, LineagesDone>(new(Key, chosen));

    private static async Task<Ruling<string>> Join(Desk desk, params SeenLineage[] chosen)
    {
        var isSeven = await desk.See<LineagePage, LineagePage.Request, LineagePage.Shown>(new("demo-council", "7"));
        return await desk.Do<JoinClauses, JoinClauses.Request, string>(new(isSeven.IsRefused(out _, out _) ? "demo/council/res/11" : Key, chosen));
    }

    private static Task<Ruling<IReadOnlyList<string>>> Part(Desk desk, LineagePage.LineageLine line, params LineagePage.LineagePlace[] places) =>
        desk.Do<PartClauses, PartClauses.Request, IReadOnlyList<string>>(
            new(KeyOf(line), [.. places.Select(place => new PartClauses.SeenClause(place.Clause, line.Seen))])
        );
}
