using Resolute.Model.Instruments;

namespace Resolute.Model.Tests.Instruments;

public sealed class RevisionChainTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    // Facts with their sources: conferences.tsv and council-texts.tsv.
    [Fact]
    public void A_resolution_of_a_conference_has_every_known_revision_in_order_though_one_text_is_held()
    {
        var chain = Chain("itu/pp/res/140", ["rev-dubai-2018"], []);

        chain.Select(link => link.Revision).ShouldBe(["antalya-2006", "rev-guadalajara-2010", "rev-busan-2014", "rev-dubai-2018", "rev-bucharest-2022"]);
        chain.Select(link => link.IsHeld).ShouldBe([false, false, false, true, false]);
        (chain[3].Force, chain[3].SupersededBy).ShouldBe((RevisionForce.Superseded, "rev-bucharest-2022"));
        chain[4].Force.ShouldBe(RevisionForce.Unknown);
    }

    [Fact]
    public void A_resolution_of_the_Council_has_its_sessions_as_revisions() =>
        Chain("itu/council/res/1332", ["c24"], ["c19", "c24"]).Select(link => link.Revision).ShouldBe(["c11", "c16", "c19", "c23", "c24"]);

    [Fact]
    public void Two_ways_of_writing_one_revision_are_one_link_named_as_the_held_text_names_it()
    {
        var link = Chain("demo/pp/res/9", ["rev-harbour-2021"], ["harbour-2021"]).Single();
        (link.Revision, link.IsHeld, link.IsCited, link.Forms.Count).ShouldBe(("rev-harbour-2021", true, true, 2));
    }

    [Fact]
    public void The_latest_known_revision_is_in_force_where_its_text_is_held_and_silent_where_it_is_not()
    {
        Chain("demo/pp/res/9", ["d25"], []).Single().Force.ShouldBe(RevisionForce.InForce);
        Chain("demo/pp/res/9", [], ["d25"]).Single().Force.ShouldBe(RevisionForce.Unknown);
    }

    [Fact]
    public void A_revision_that_is_still_to_come_supersedes_nothing()
    {
        var chain = Chain("demo/pp/res/9", ["harbour-2021"], ["rev-lagoon-2030"]);
        chain.Select(link => link.Force).ShouldBe([RevisionForce.InForce, RevisionForce.Expected]);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("rev-lagoon-2024", true)]
    [InlineData("harbour-2021", false)]
    public void A_confirmed_abrogation_takes_what_it_names_and_what_stood_before(string revision, bool isLastAbrogated)
    {
        var abrogated = Said(InstrumentActKind.Abrogated, revision);
        var chain = RevisionChain.Of("demo/pp/res/9", ["harbour-2021", "rev-lagoon-2024"], [], [abrogated], Today);
        chain[0].Force.ShouldBe(RevisionForce.Abrogated);
        chain[1].Force.ShouldBe(isLastAbrogated ? RevisionForce.Abrogated : RevisionForce.InForce);
    }

    [Fact]
    public void What_a_person_said_was_adopted_is_in_force_though_its_text_is_not_held()
    {
        var chain = RevisionChain.Of("demo/pp/res/9", ["harbour-2021"], [], [Said(InstrumentActKind.Revised, "rev-lagoon-2024")], Today);
        chain.Select(link => link.Force).ShouldBe([RevisionForce.Superseded, RevisionForce.InForce]);
    }

    private static IReadOnlyList<ChainLink> Chain(string key, string[] held, string[] cited) => RevisionChain.Of(key, held, cited, [], Today);

    private static InstrumentAct Said(InstrumentActKind kind, string revision)
    {
        InstrumentAct
            .Say(new SaidAct("demo/pp/res/9", kind, revision, null, null, null, "Heard in the hall."), DateTimeOffset.UnixEpoch)
            .IsRefused(out _, out var act);
        return act!;
    }
}
