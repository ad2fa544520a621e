using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
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

    [Theory, OnBoth]
    public async Task Instruments_stand_by_number_and_not_by_its_first_figure_and_a_list_goes_on_behind_any_of_them(Database database)
    {
        await using var desk = await Desk.Open(database);
        string[] numbers = ["11", "2", "101", "7"];
        foreach (var number in numbers)
            await desk.Import(Texts.Resolution.Replace("RESOLUTION 7 ", $"RESOLUTION {number} ", StringComparison.Ordinal));

        var whole = (await List(desk, Desk.Officer)).Select(line => line.Number).ToList();
        whole.ShouldBe(["2", "7", "11", "101"]);
        for (var place = 0; place < whole.Count; place++)
        {
            var behind = await List(desk, Desk.Officer, new(After: $"demo/council/res/{whole[place]}", Most: 2));
            behind.Select(line => line.Number).ShouldBe(whole.Skip(place + 1).Take(2));
        }

        var unknown = await desk.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(new(After: "demo/council/res/8"));
        unknown.RefusedAs().ShouldBe("cursor-unknown");
    }

    [Theory, OnBoth]
    public async Task The_bodies_to_choose_from_are_those_of_which_something_may_be_seen(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        var draft = await desk.Import(Texts.Draft);
        var seen = (await desk.Text(draft.TextAddress)).Version;
        (await desk.Do<AdoptDocument, AdoptDocument.Request, AdoptDocument.Adopted>(new(draft.Slug, seen, new("demo/working-group", "3")))).Carried();
        await desk.Release(resolution);

        (await Bodies(desk, Desk.Officer)).ShouldBe(["demo/council", "demo/working-group"]);
        (await Bodies(desk, Actor.Anonymous)).ShouldBe(["demo/council"]);
        (await List(desk, Desk.Officer, new("demo-working-group"))).Single().Key.ShouldBe("demo/working-group/res/3");
        (await List(desk, Desk.Officer, new(After: "demo/council/res/7"))).Single().Key.ShouldBe("demo/working-group/res/3");
        (await List(desk, Actor.Anonymous, new("demo-working-group"))).ShouldBeEmpty();
    }

    [Fact]
    public void The_place_of_an_instrument_counts_its_figures()
    {
        string[] keys = ["un/ga/res/70/9", "un/ga/res/70/125", "itu/pp/dec/5", "itu/pp/res/2", "un/ga/res/8/1", "itu/pp/res/101"];

        keys.OrderBy(Instrument.PlaceOf, StringComparer.Ordinal)
            .ShouldBe(["itu/pp/dec/5", "itu/pp/res/2", "itu/pp/res/101", "un/ga/res/8/1", "un/ga/res/70/9", "un/ga/res/70/125"]);
    }

    private static async Task<IReadOnlyList<string>> Bodies(Desk desk, Actor actor) =>
        (await desk.See<InstrumentBodies, InstrumentBodies.Request, IReadOnlyList<string>>(new(), actor)).Carried();

    private static async Task<IReadOnlyList<InstrumentList.Line>> List(Desk desk, Actor actor, InstrumentList.Request? request = null) =>
        (await desk.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(request ?? new(), actor)).Carried();
}
