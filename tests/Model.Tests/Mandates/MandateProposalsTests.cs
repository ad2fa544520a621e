using Resolute.Model.Mandates;

namespace Resolute.Model.Tests.Mandates;

public sealed class MandateProposalsTests
{
    [Fact]
    public void Leaves_of_asking_blocks_ask_each_addressee_once_and_resolves_asks_nobody()
    {
        var asked = MandateProposals.In(Readings.Resolution).ToList();

        asked.Count.ShouldBe(6);
        asked.ShouldAllBe(one => one.Verb == "instructs" || one.Verb == "encourages");
        asked.Skip(3).Take(2).Select(one => one.EId).Distinct().Count().ShouldBe(1);
        asked.Skip(3).Take(2).Select(one => one.Words).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_sub_item_inherits_when_it_is_due()
    {
        var asked = MandateProposals.In(Readings.Resolution).ToList();

        asked[0].Due!.Value.ShouldBe("2026-09-30");
        asked[1].Due!.Kind.ShouldBe(Resolute.Text.Dates.DueKind.Recurring);
        asked[1].Due.ShouldBe(asked[2].Due);
    }

    [Theory]
    [InlineData("instructs", 5)]
    [InlineData("invites", 2)]
    [InlineData("encourages", 1)]
    [InlineData("resolves", 0)]
    [InlineData("notes", 0)]
    public void Only_verbs_of_the_table_ask(string key, int strength)
    {
        AskingVerb.StrengthOf(key).ShouldBe(strength);
        AskingVerb.Asks(key).ShouldBe(strength > 0);
    }
}
