using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

public sealed class CounterpartTests
{
    [Fact]
    public void In_Chinese_with_is_told_from_and_by_what_follows()
    {
        var clauses = Clauses(
            "第7号决议（C25）\n灯笼\n理事会，\n责成秘书长\n1\t通过UNGIS，与UNESCO、联合国经济和社会事务部（DESA）以及CSTD协调行动，点灯；\n2\t在电信发展局的协助下，修灯；\n3\t通过CSTD和联大向联合国经社理事会提交报告；\n4\t点亮秘书长与理事会的灯。"
        );

        clauses[0].Counterparts.Select(body => body.Key).ShouldBe(["un/ungis", "unesco", "un/desa", "un/cstd"]);
        clauses[1].Counterparts.Select(body => body.Key).ShouldBe(["itu/bdt"]);
        clauses[2].Counterparts.ShouldBeEmpty();
        clauses[2].Through.Select(body => body.Key).ShouldBe(["un/cstd", "un/ga"]);
        clauses[3].Counterparts.ShouldBeEmpty();
    }

    [Fact]
    public void Through_whom_a_report_goes_is_a_way_and_through_whom_work_is_done_is_a_counterpart()
    {
        var clauses = Clauses(
            "RESOLUTION 7 (C25)\nLanterns\nThe Council,\ninstructs the Secretary-General\n1\tto report to ECOSOC through the CSTD;\n2\tto light the lamps through UNGIS."
        );

        clauses[0].Through.Select(body => body.Key).ShouldBe(["un/cstd"]);
        clauses[0].Counterparts.ShouldBeEmpty();
        clauses[1].Counterparts.Select(body => (body.Key, body.Claim.Rule)).ShouldBe([("un/ungis", "counterpart-through")]);
    }

    [Fact]
    public void A_slip_of_two_letters_is_the_body_that_the_text_itself_knows_and_a_doubtful_claim()
    {
        var clauses = Clauses(
            "RESOLUTION 7 (C25)\nLanterns\nThe Council,\ninstructs the Secretary-General\n1\tto report to ECOSOC through CTSD;\n2\tto work with CSTD."
        );
        var alone = Clauses("RESOLUTION 7 (C25)\nLanterns\nThe Council,\ninstructs the Secretary-General\n1\tto report to ECOSOC through CTSD.");

        clauses[0].Through.Select(body => (body.Key, body.Words, body.Claim.Rule)).ShouldBe([("un/cstd", "CTSD", "channel-slip")]);
        clauses[0].Through[0].Claim.Confidence.ShouldBeLessThan(0.5);
        alone[0].Through.ShouldBeEmpty();
    }

    private static IReadOnlyList<ClauseNode> Clauses(string text) => [.. Reader.Read(BlockText.FromLines(text)).Operative.SelectMany(block => block.Clauses)];
}
