using Resolute.Model.Instruments;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Instruments;

public sealed class OutdatedCitationTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void A_text_of_2019_that_cites_the_revision_of_2018_is_not_outdated_but_superseded_since()
    {
        var found = In(new DateOnly(2019, 5, 1)).Single();
        (found.Age, found.Later, found.From).ShouldBe((CitedAge.SupersededSince, "rev-bucharest-2022", new DateOnly(2022, 10, 14)));
    }

    [Fact]
    public void A_text_of_2024_that_cites_the_revision_of_2018_is_outdated()
    {
        var found = In(new DateOnly(2024, 5, 1)).Single();
        (found.Age, found.Later, found.IsHeld).ShouldBe((CitedAge.OutdatedWhenWritten, "rev-bucharest-2022", false));
    }

    [Fact]
    public void Without_any_day_it_is_said_only_that_a_later_revision_is_known() => In(null).Single().Age.ShouldBe(CitedAge.LaterKnown);

    [Fact]
    public void A_citation_of_the_latest_revision_is_not_flagged() =>
        OutdatedCitation.In(Read("Resolution 140 (Rev. Bucharest, 2022)"), new DateOnly(2024, 5, 1), Chain, Today).ShouldBeEmpty();

    private static IReadOnlyList<OutdatedCitation> In(DateOnly? writtenOn) =>
        OutdatedCitation.In(Read("Resolution 140 (Rev. Dubai, 2018)"), writtenOn, Chain, Today);

    private static IReadOnlyList<ChainLink> Chain(string key) => RevisionChain.Of(key, [], [], [], Today);

    private static Reading Read(string cited) =>
        Reader.Read(
            BlockText.FromLines(
                $"""
                DRAFT NEW RESOLUTION [...]
                Boats of paper
                The Demonstration Council,
                recalling
                a)	{cited} of the Plenipotentiary Conference,
                resolves
                1	that boats should float.
                """
            )
        );
}
