using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Mandates;

public sealed class MandateReviewTests
{
    [Theory, OnBoth]
    public async Task Proposals_stand_by_text_and_heading_and_those_of_a_draft_are_marked(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Draft);

        var shown = (await See(desk)).Carried();

        shown.Texts.Select(text => text.IsProvisional).ShouldBe([false, true]);
        var headings = shown.Texts[0].Headings;
        headings.Count.ShouldBe(2);
        headings
            .Sum(heading => heading.Proposals.Count)
            .ShouldBe((await desk.Board(new() { State = Model.Mandates.MandateState.Proposed })).Mandates.Count(one => !one.IsProvisional));
        shown.Waiting.ShouldBe(shown.Texts.Sum(text => text.Headings.Sum(heading => heading.Proposals.Count)));
        var map = headings[0].Proposals[0];
        (map.Strength, map.Verb, map.Times.Single().DueOn).ShouldBe((5, "instructs", new DateOnly(2026, 9, 30)));
        shown.Texts[1].Headings.SelectMany(heading => heading.Proposals).ShouldAllBe(proposal => proposal.Times.Count == 0);
    }

    [Theory, OnBoth]
    public async Task What_is_decided_is_gone_from_the_review_and_only_who_may_review_sees_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var before = (await See(desk)).Carried().Waiting;

        await desk.Confirm(1);

        (await See(desk)).Carried().Waiting.ShouldBe(before - 1);
        (await See(desk, 1)).Carried().Texts[0].Headings[0].Proposals[0].Mandate.Number.ShouldBe(2);
        (await See(desk, 999)).Carried().Texts.ShouldBeEmpty();
        (await See(desk, 0, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
    }

    private static Task<Ruling<MandateReview.Shown>> See(Desk desk, int after = 0, Actor? actor = null) =>
        desk.See<MandateReview, MandateReview.Request, MandateReview.Shown>(new(after), actor);
}
