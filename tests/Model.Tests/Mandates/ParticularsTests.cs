using Resolute.Model.Mandates;
using Resolute.Text.Blocks;
using Resolute.Text.Resources;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Mandates;

public sealed class ParticularsTests
{
    [Fact]
    public void A_clause_says_who_gets_the_report_through_whom_with_whom_and_with_what_means()
    {
        var asked = In(
            "instructs the Secretary-General\n1\tto light the lamps in cooperation with UNESCO within existing resources;\n2\tto report to ECOSOC through the CSTD."
        );

        asked[0].Particulars.Counterparts.ShouldBe([new NamedBody("unesco", "UNESCO")]);
        asked[0].Particulars.Resources.ShouldBe(ResourceKind.Existing);
        asked[1].Particulars.Recipients.Select(body => body.Key).ShouldBe(["un/ecosoc"]);
        asked[1].Particulars.Route.Select(body => body.Key).ShouldBe(["un/cstd"]);
        asked[1].Particulars.Resources.ShouldBeNull();
        asked.ShouldAllBe(one => one.Particulars.Given.Count == 0);
    }

    [Fact]
    public void The_Directors_of_the_Bureaux_are_three_and_one_Director_is_one()
    {
        var asked = In(
            "instructs the Secretary-General and the Directors of the Bureaux\n1\tto walk along the pier,\ninstructs the Director of the Telecommunication Development Bureau\n1\tto count the lamps."
        );

        asked.Select(one => one.Key).ShouldBe(["itu/secretary-general", "itu/director-br", "itu/director-tsb", "itu/director-bdt", "itu/director-bdt"]);
        asked.Skip(1).Take(3).Select(one => one.Words).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_clause_depends_on_those_that_it_refers_to_and_on_no_other()
    {
        var asked = In(
            "instructs the Secretary-General\n1\tto study the oil;\n2\tto study the wicks,\ninstructs the Council Working Group on WSIS and SDGs\n1\tto consider the results under instructs the Secretary-General 2 above;\n2\tto consider the study of the oil.",
            lineage: true
        );

        asked[2].Particulars.DependsOn.ShouldBe(["w:" + asked[1].EId]);
        asked.Where((_, at) => at != 2).ShouldAllBe(one => one.Particulars.DependsOn.Count == 0);
    }

    [Fact]
    public void A_text_that_ends_ends_all_that_it_asks_and_a_clause_its_own()
    {
        var asked = In(
            "resolves\n1\tto review this resolution in 2034,\ninstructs the Secretary-General\n1\tto light the lamps;\n2\tto report each year until 2030."
        );

        asked.Select(one => (one.Particulars.End?.IsEnd, one.Particulars.End?.Value)).ShouldBe([(false, "2034"), (true, "2030")]);
        In("instructs the Secretary-General\n1\tto light the lamps.")[0].Particulars.End.ShouldBeNull();
    }

    [Fact]
    public void As_appropriate_states_no_time()
    {
        var asked = In("instructs the Secretary-General\n1\tto light the lamps, as appropriate;\n2\tto report to the Council regularly.");

        asked[0].Due.ShouldBeNull();
        asked[0].Schedule.Cycles.ShouldBeEmpty();
        asked[1].Schedule.Cycles.ShouldHaveSingleItem().Rule.Kind.ShouldBe(DueRuleKind.Fuzzy);
    }

    [Fact]
    public void Equal_particulars_are_equal_though_their_lists_are_others()
    {
        var one = new Particulars { Recipients = [new("itu/council", "the Council")], DependsOn = ["a"] };

        (one == new Particulars { Recipients = [new("itu/council", "the Council")], DependsOn = ["a"] }).ShouldBeTrue();
        (one == one with { DependsOn = ["b"] }).ShouldBeFalse();
    }

    private static IReadOnlyList<Asked> In(string operative, bool lineage = false)
    {
        var reading = Reader.Read(
            BlockText.FromLines($"RESOLUTION 7 (C25)\nLamps of small islands\nThe Council,\nrecalling\na)\tResolution 3 (C21), on ferries,\n{operative}")
        );
        var wIds = lineage ? reading.AllClauses().ToDictionary(clause => clause.Id, clause => "w:" + clause.Id, StringComparer.Ordinal) : null;
        return [.. MandateProposals.In(reading, wIds)];
    }
}
