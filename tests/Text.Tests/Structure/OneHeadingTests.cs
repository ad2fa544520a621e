using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>A resolution that has no preamble and one heading is one all the same, and what stands under its last rule is no clause.</summary>
public sealed class OneHeadingTests
{
    [Theory]
    [InlineData("The Harbour Council,", "instructs the Secretary-General", "to count the lamps of each quay;", "to report to the Council on the lamps")]
    [InlineData("Le Conseil du port,", "charge le Secrétaire général", "de compter les lampes de chaque quai;", "de faire rapport au Conseil sur les lampes")]
    [InlineData(
        "El Consejo del puerto,",
        "encarga al Secretario General",
        "que cuente los faroles de cada muelle;",
        "que informe al Consejo sobre los faroles"
    )]
    [InlineData("Совет гавани,", "поручает Генеральному секретарю", "считать фонари на каждом причале;", "доложить Совету о фонарях")]
    [InlineData("إن مجلس الميناء،", "يكلف الأمين العام", "بأن يعد مصابيح كل رصيف؛", "بأن يقدم تقريرا إلى المجلس عن المصابيح")]
    [InlineData("港口理事会，", "责成秘书长", "清点每个码头的灯；", "就灯的情况向理事会提交报告")]
    public void A_heading_right_below_the_body_that_speaks_keeps_its_numbers(string body, string heading, string first, string second)
    {
        var stop = body.EndsWith('，') ? "。" : ".";
        var reading = Read($"{body}\n{heading}\n1\t{first}\n2\t{second}{stop}\n____________\n2031\n");

        reading.Form.ShouldBe(TextForm.Itu);
        var block = reading.Operative.ShouldHaveSingleItem();
        (block.Keyword, block.Words).ShouldBe(("instructs", heading));
        block.Clauses.Select(static clause => clause.Label).ShouldBe(["1", "2"]);
        reading.Leaves.Where(static leaf => leaf.Kind == LeafKind.Annex).ShouldHaveSingleItem();
    }

    [Fact]
    public void Below_a_rule_the_text_goes_on_where_a_heading_follows()
    {
        var reading = Read(
            "The Harbour Council,\ninstructs the Secretary-General\n1\tto count the lamps;\n2\tto list them.\n____________\ninvites Member States\nto keep the lamps in order.\n"
        );

        reading.Leaves.ShouldNotContain(static leaf => leaf.Kind == LeafKind.Annex);
        reading.Operative.Sum(static block => block.Clauses.Count).ShouldBe(3);
    }

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}
