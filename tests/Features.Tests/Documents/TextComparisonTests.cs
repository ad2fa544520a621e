using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Comparing;

namespace Resolute.Features.Tests.Documents;

public sealed class TextComparisonTests
{
    [Theory, OnBoth]
    public async Task Two_revisions_are_compared_the_older_first_whichever_is_asked_for(Database database)
    {
        await using var desk = await Desk.Open(database);
        var later = await desk.Import(Texts.LaterResolution);
        var first = await desk.Import(Texts.Resolution);

        foreach (var (text, with) in new[] { (first, later), (later, first) })
        {
            var shown = (await See(desk, text.TextAddress, with.TextAddress, Desk.Officer)).Carried();
            shown.Pair!.Older.TextAddress.ShouldBe(first.TextAddress);
            shown.Pair.Comparison!.Counts[ClauseChange.Changed].ShouldBe(1);
            shown.Pair.Alignment.ShouldBeNull();
        }
    }

    [Theory, OnBoth]
    public async Task Nobody_sees_by_comparing_what_is_not_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        var first = await desk.Import(Texts.Resolution);
        var later = await desk.Import(Texts.LaterResolution);
        await desk.Release(first);

        (await See(desk, first.TextAddress, later.TextAddress, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        (await See(desk, later.TextAddress, first.TextAddress, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        (await See(desk, first.TextAddress, null, Actor.Anonymous)).Carried().Others.ShouldBeEmpty();
        (await See(desk, first.TextAddress, null, Desk.Officer)).Carried().Others.Select(other => other.Address).ShouldBe([later.TextAddress]);
    }

    private static Task<Text.Rulings.Ruling<TextComparison.Shown>> See(Desk desk, string text, string? with, Actor actor) =>
        desk.See<TextComparison, TextComparison.Request, TextComparison.Shown>(new(text, with), actor);
}
