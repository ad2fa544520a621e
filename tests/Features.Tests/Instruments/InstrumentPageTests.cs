using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Features.Tests.Running;
using Resolute.Model.Instruments;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Instruments;

public sealed class InstrumentPageTests
{
    private const string Citing = """
        DRAFT NEW RESOLUTION [...]
        Quiet lamps
        The Demonstration Council,
        recalling
        a)	Resolution 7 (D25, last amended D27), on lanterns;
        b)	Resolution 8 (D22), on oars,
        resolves
        1	to dim every lamp under Resolution 7 (D25).
        """;

    [Theory, OnBoth]
    public async Task The_chain_holds_what_is_held_and_what_only_citations_name(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Citing);

        var shown = await See(desk, "7");

        shown.Chain.Select(line => (line.Revision, line.IsHeld, line.KnownFromCount)).ShouldBe([("d25", true, 1), ("d27", false, 1)]);
        shown.Chain[1].KnownFrom.Single().Standing.ShouldBe(Resolute.Model.Documents.Standing.Draft);
    }

    [Theory, OnBoth]
    public async Task An_instrument_known_from_citations_alone_has_a_page(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Citing);

        var shown = await See(desk, "8");

        (shown.Key, shown.Title).ShouldBe(("demo/council/res/8", null));
        shown.CitedBy.Select(place => (place.Label, place.Revision)).ShouldBe([("b)", "d22")]);
        (await desk.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new("demo-council", "99")))
            .RefusedAs()
            .ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task A_text_that_names_a_later_revision_itself_cites_the_earlier_one_outdated(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.LaterResolution);
        var citing = await desk.Import(Citing);

        var place = (await See(desk, "7")).CitedBy.Single(one => one.Revision == "d25");
        place.Outdated.ShouldNotBeNull().Later.ShouldBe("d27");
        place.Outdated.IsHeld.ShouldBeTrue();
        (await desk.Text(citing.TextAddress)).Outdated.Select(line => line.Revision).ShouldBe(["d25"]);
    }

    [Theory, OnBoth]
    public async Task The_public_sees_neither_what_is_not_released_nor_who_cites_in_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Citing);
        (await desk.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new("demo-council", "7"), Actor.Anonymous))
            .RefusedAs()
            .ShouldBe("not-found");

        await desk.Release(resolution);

        var shown = await See(desk, "7", Actor.Anonymous);
        shown.Chain.Select(line => line.Revision).ShouldBe(["d25"]);
        shown.CitedBy.ShouldBeEmpty();
    }

    internal static async Task<InstrumentPage.Shown> See(Desk desk, string number, Actor? actor = null) =>
        (await desk.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new("demo-council", number), actor)).Carried().Single();
}
