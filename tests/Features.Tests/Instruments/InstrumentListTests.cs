using Resolute.Features.Instruments;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Instruments;

public sealed class InstrumentListTests
{
    [Theory, OnBoth]
    public async Task An_instrument_is_listed_with_its_texts_newest_first_and_the_counts_of_the_newest(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.LaterResolution);
        await desk.Confirm(7);

        var line = (await List(desk, Desk.Officer)).Single();

        line.Key.ShouldBe("demo/council/res/7");
        line.Address.ShouldBe("instruments/demo-council/7");
        line.Texts.Select(text => text.Revision).ShouldBe(["d27", "d25"]);
        (line.Confirmed, line.Proposed).ShouldBe((1, 5));
    }

    [Theory, OnBoth]
    public async Task The_public_sees_an_instrument_once_one_of_its_texts_is_released_and_counts_what_it_may_see(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Texts.LaterResolution);
        await desk.Confirm(1);
        (await List(desk, Actor.Anonymous)).ShouldBeEmpty();

        await desk.Release(resolution);

        var line = (await List(desk, Actor.Anonymous)).Single();
        line.Texts.Select(text => text.Revision).ShouldBe(["d25"]);
        (line.Confirmed, line.Proposed).ShouldBe((0, 0));
    }

    [Theory, OnBoth]
    public async Task An_instrument_is_found_by_the_words_of_its_address_or_of_its_key(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await List(desk, Desk.Officer, new("demo-council", "7"))).Count.ShouldBe(1);
        (await List(desk, Desk.Officer, new("demo/council", "7"))).Count.ShouldBe(1);
        (await List(desk, Desk.Officer, new("demo-council", "8"))).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<InstrumentList.Line>> List(Desk desk, Actor actor, InstrumentList.Request? request = null) =>
        (await desk.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(request ?? new(), actor)).Carried();
}
