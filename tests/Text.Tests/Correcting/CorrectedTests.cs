using Resolute.Text.Blocks;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Structure;
using Resolute.Text.Tests.Structure;

namespace Resolute.Text.Tests.Correcting;

public sealed class CorrectedTests
{
    private const string Resolution = """
        RESOLUTION 7 (D25)
        Lanterns on the footpaths of small islands
        The Demonstration Council,
        recalling
        a)	Resolution 3 (D21), on ferries at night,
        instructs the Pier Keeper
        1	to publish a map; to report to the Council each year on:
        i)	the lanterns lit;
        ii)	the oil burnt;
        2	to keep the wicks dry by 30 June 2031,
        invites Member States
        1	to lend ladders.
        Printed on the island of Anyplace
        """;

    private const string Paragraphs = """
        The Assembly of Islands,
        Recalling the lamps of old,
        1.	Requests the Secretary-General to count the lamps; invites Member States to light them;
        2.	Decides to meet again.
        """;

    private static readonly Reading Read = Reader.Read(BlockText.FromLines(Resolution));

    [Fact]
    public void A_clause_is_divided_and_what_follows_goes_with_the_second_part()
    {
        var corrected = Carried(Read, new ClauseBegins(At(Read, "to report to the Council"), ClauseLevel.Beside, null));

        Ids(corrected.Operative[0]).ShouldBe(["sec_1__para_1", "sec_1__para_1-2", "sec_1__para_1-2__item_i", "sec_1__para_1-2__item_ii", "sec_1__para_2"]);
        var (first, second) = (corrected.Operative[0].Clauses[0], corrected.Operative[0].Clauses[1]);
        first.Text.ShouldBe("to publish a map;");
        (first.Recipients.Count, first.Due).ShouldBe((0, null));
        second.Recipients.Single().Key.ShouldNotBeNull().ShouldEndWith("/council");
        second.Due!.Kind.ShouldBe(DueKind.Recurring);
        second.Begins.ShouldBe(new Claim(second.Begins!.Span, "person", 1));
    }

    [Fact]
    public void A_sub_item_may_begin_in_a_clause()
    {
        var corrected = Carried(Read, new ClauseBegins(At(Read, "to report to the Council"), ClauseLevel.Below, null));

        Ids(corrected.Operative[0]).ShouldBe(["sec_1__para_1", "sec_1__para_1__item_1", "sec_1__para_1__item_i", "sec_1__para_1__item_ii", "sec_1__para_2"]);
    }

    [Fact]
    public void Divided_and_joined_again_it_is_the_clause_of_the_machine()
    {
        var place = At(Read, "to report to the Council");
        var corrected = Carried(Read, new ClauseBegins(place, ClauseLevel.Beside, null), new ClauseContinues(place));

        Ids(corrected.Operative[0]).ShouldBe(Ids(Read.Operative[0]));
        corrected.AllClauses().Select(clause => clause.Text).ShouldBe(Read.AllClauses().Select(clause => clause.Text));
    }

    [Fact]
    public void A_line_that_breaks_between_a_Chinese_sign_and_a_figure_leaves_no_space_in_a_clause_that_a_person_divided()
    {
        var read = Reader.Read(
            BlockText.FromLines(
                "第7号决议（D25）\n小岛步道上的灯笼\n示范理事会，\n忆及\na)\t关于夜间渡船的第3号决议，\n责成码头管理员\n1\t公布一份地图；每年向理事会报告，直至\n2031年，并列出全部灯笼；\n2\t保持灯芯干燥。\n"
            )
        );
        read.AllClauses().ShouldContain(clause => clause.Text.Contains("直至2031年", StringComparison.Ordinal));

        var corrected = Carried(read, new ClauseBegins(At(read, "每年向理事会"), ClauseLevel.Beside, null));

        corrected.AllClauses().ShouldContain(clause => clause.Text.StartsWith("每年向理事会报告，直至2031年", StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_goes_on_the_one_before_and_its_label_is_a_word_of_it()
    {
        var corrected = Carried(Read, new ClauseContinues(Begin(Read, "sec_1__para_2")));

        Ids(corrected.Operative[0]).ShouldBe(["sec_1__para_1", "sec_1__para_1__item_i", "sec_1__para_1__item_ii"]);
        corrected.Operative[0].Clauses[0].Children[1].Text.ShouldBe("the oil burnt; 2 to keep the wicks dry by 30 June 2031,");
        corrected.Operative[0].Clauses[0].Children[1].Due!.Value.ShouldBe("2031-06-30");
    }

    [Fact]
    public void Words_behind_the_last_clause_are_set_aside_and_can_be_a_clause_again()
    {
        var last = At(Read, "Printed on the island of Anyplace");
        var aside = Carried(Read, new StretchSetAside(last, AsideKind.Furniture));
        aside.AllClauses().ShouldNotContain(clause => clause.Text.Contains("Anyplace", StringComparison.Ordinal));
        aside.Leaves[^1].Kind.ShouldBe(LeafKind.Furniture);

        var clause = Carried(Read, new StretchSetAside(last, AsideKind.Furniture), new ClauseBegins(last, ClauseLevel.Beside, null));
        clause.AllClauses().Last().Text.ShouldBe(last.Words);
    }

    [Fact]
    public void A_person_says_whom_a_heading_asks_and_every_clause_under_it_follows()
    {
        var heading = Anchor.Of(Read.Text, Read.Operative[0].Span);
        var corrected = Carried(Read, new HeadingAsks(heading, [new SaidBody("demo/working-group", "the Pier Keeper")]));

        var all = corrected.Operative[0].Clauses.SelectMany(clause => clause.WithDescendants()).ToList();
        all.ShouldAllBe(clause => clause.Addressees.Single().Key == "demo/working-group");
        all[0]
            .Addressees[0]
            .Claim.ShouldSatisfyAllConditions(
                claim => (claim.Rule, claim.Confidence).ShouldBe(("person", 1)),
                claim => claim.Span.Of(Read.Text).ShouldBe("the Pier Keeper")
            );
    }

    [Fact]
    public void What_one_clause_asks_is_said_of_it_and_its_sub_items_alone()
    {
        var corrected = Carried(Read, new ClauseAsks(Begin(Read, "sec_1__para_1"), [new SaidBody("itu/council", "")]));

        corrected.Operative[0].Clauses[0].WithDescendants().ShouldAllBe(clause => clause.Addressees.Single().Key == "itu/council");
        corrected.Operative[0].Clauses[1].Addressees.ShouldBe(Read.Operative[0].Clauses[1].Addressees);
    }

    [Fact]
    public void Verb_due_and_recipients_are_said_and_a_wrong_claim_goes()
    {
        var second = Begin(Read, "sec_1__para_2");
        var corrected = Carried(
            Read,
            new ClauseActs(second, "requests"),
            new ClauseIsDue(second, new SaidDue("by 30 June 2031", DueKind.Date, "2031-06")),
            new ClauseReportsTo(second, [new SaidBody(null, "the Lamp Wardens")]),
            new ClaimIsWrong(Anchor.Of(Read.Text, Read.Citations[0].Claim.Span), ClaimAbout.Citation)
        );

        var clause = corrected.Operative[0].Clauses[1];
        (clause.Verb!.Key, clause.Due!.Value, clause.Recipients.Single().Words).ShouldBe(("requests", "2031-06", "the Lamp Wardens"));
        clause.Due.Claim.Span.Of(Read.Text).ShouldBe("by 30 June 2031");
        corrected.Citations.Count.ShouldBe(Read.Citations.Count - 1);
    }

    [Fact]
    public void In_the_form_of_the_united_nations_a_paragraph_that_opens_with_a_verb_is_a_block_of_its_own()
    {
        var reading = Reader.Read(BlockText.FromLines(Paragraphs));
        reading.Form.ShouldBe(TextForm.Un);
        var place = At(reading, "invites Member States");

        var corrected = Carried(reading, new ClauseBegins(place, ClauseLevel.Beside, null));
        corrected.Operative.Select(block => (block.Id, block.Keyword)).ShouldBe([("sec_1", "requests"), ("sec_1-2", "invites"), ("sec_2", "decides")]);

        var joined = Carried(reading, new ClauseContinues(Begin(reading, reading.Operative[1].Clauses[0].Id)));
        joined.Operative.Select(block => block.Id).ShouldBe(["sec_1"]);
    }

    [Fact]
    public void A_label_that_is_none_becomes_words_and_words_a_label()
    {
        var none = Carried(Read, new ClauseLabelled(Begin(Read, "sec_2__para_1"), null));
        (none.Operative[1].Clauses[0].Label, none.Operative[1].Clauses[0].Text[..4]).ShouldBe((null, "1 to"));

        var divided = Carried(Read, new ClauseBegins(At(Read, "to report"), ClauseLevel.Beside, "to"));
        divided.Operative[0].Clauses[1].Label.ShouldBe("to");
    }

    [Fact]
    public void What_does_not_fit_is_returned_with_the_reason()
    {
        var corrected = Corrected.Of(
            Read,
            [
                new ClauseBegins(new Anchor(new TextSpan(3, 5), "other"), ClauseLevel.Beside, null),
                new ClauseBegins(Begin(Read, "sec_1__para_2"), ClauseLevel.Beside, null),
                new ClauseContinues(Begin(Read, "sec_1__para_1")),
                new ClauseAsks(At(Read, "Lanterns"), []),
                new ClauseAsks(Begin(Read, "sec_1__para_2"), [new SaidBody("itu/no-such-office", "")]),
                new ClauseContinues(new Anchor(new TextSpan(int.MaxValue, int.MaxValue), "far away")),
            ]
        );

        corrected
            .NotApplied.Select(one => one.Why)
            .ShouldBe([WhyNot.WordsDiffer, WhyNot.WordsDiffer, WhyNot.ReadsSo, WhyNot.NothingBefore, WhyNot.NothingBegins, WhyNot.Unknown], ignoreOrder: true);
        ReferenceEquals(corrected.Reading, Read).ShouldBeTrue();
    }

    [Fact]
    public void Every_real_text_can_be_taken_apart_and_corrected_at_any_clause()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        foreach (var file in SharedTexts.All().Where((_, at) => at % 4 == 0))
        {
            var reading = SharedTexts.Read(file);
            var clauses = reading.AllClauses().Where(clause => clause.Text.Contains(' ', StringComparison.Ordinal) && clause.Span.Length > 20).ToList();
            if (clauses.Count == 0)
                continue;
            var clause = clauses[clauses.Count / 2];
            var place = ClauseWords.Of(reading, clause).PlaceOf(clause.Text.LastIndexOf(' ') + 1);
            var corrected = Corrected.Of(reading, [new ClauseBegins(Anchor.At(reading.Text, place, reading.Text.Length), ClauseLevel.Beside, null)]);
            corrected.NotApplied.ShouldBeEmpty(file);
            corrected.Reading.AllClauses().Count().ShouldBe(reading.AllClauses().Count() + 1, file);
            ReadingLaws.Breach(corrected.Reading).ShouldBeNull(file);
        }
    }

    private static Reading Carried(Reading reading, params Correction[] corrections)
    {
        var corrected = Corrected.Of(reading, corrections);
        corrected.NotApplied.ShouldBeEmpty();
        ReadingLaws.Breach(corrected.Reading).ShouldBeNull();
        return corrected.Reading;
    }

    private static IEnumerable<string> Ids(ClauseBlock block) => block.Clauses.SelectMany(clause => clause.WithDescendants()).Select(clause => clause.Id);

    private static Anchor At(Reading reading, string words) =>
        Anchor.Of(reading.Text, new TextSpan(reading.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static Anchor Begin(Reading reading, string id) =>
        reading.AllClauses().Single(clause => clause.Id == id) is var clause
            ? Anchor.At(reading.Text, clause.Span.Start, clause.Span.End)
            : throw new InvalidOperationException();
}
