using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class MandatePageTests
{
    [Theory, OnBoth]
    public async Task A_mandate_shows_its_clause_and_the_claims_that_it_rests_on(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var page = await desk.Page(1);

        page.Clause.Label.ShouldBe("1");
        page.Mandate.Due!.Value.ShouldBe("2026-09-30");
        page.Reasons.Select(reason => reason.About).ShouldBe(["addressee", "verb", "due"], ignoreOrder: true);
        page.Reasons.ShouldAllBe(reason => reason.Rule.Length > 0 && reason.Confidence > 0 && reason.Confidence <= 1);
        page.StatusReason.ShouldBe("unconfirmed");
    }

    [Theory, OnBoth]
    public async Task A_mandate_that_is_not_released_is_not_there_for_the_public(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);

        (await desk.TryPage(1, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        (await desk.TryPage(77)).RefusedAs().ShouldBe("not-found");
    }
}
