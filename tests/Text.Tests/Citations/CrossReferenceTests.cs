using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>References from clause to clause of one text.</summary>
public sealed class CrossReferenceTests
{
    [Fact]
    public void Heading_and_label_point_to_a_clause_or_to_nothing()
    {
        var reading = Read(
            "The Demonstration Council,\nresolves\n1\tto ring bells;\n2\tto oil bells,\ninstructs the Secretary-General\n1\tto act on resolves 1 and 2 above;\n2\tto act on resolves 9;\n3\tto act on resolves 2 of Resolution 7 (D25).\n"
        );
        reading
            .CrossReferences.Select(reference => (reference.At, reference.Target))
            .ShouldBe([("sec_2__para_1", "sec_1__para_1"), ("sec_2__para_1", "sec_1__para_2"), ("sec_2__para_2", null)]);
    }

    [Fact]
    public void Chinese_prints_heading_and_number_without_a_space() =>
        Read("示范理事会，\n责成秘书长\n1\t修理铜钟；\n2\t粉刷灯塔，\n责成示范工作组\n1\t根据“责成秘书长2”检查灯塔。\n")
            .CrossReferences.ShouldHaveSingleItem()
            .Target.ShouldBe("sec_1__para_2");

    [Theory]
    [InlineData(
        "en",
        "The Demonstration Council,\n1. Requests the Secretary-General:\n(a) To ring;\n(b) To oil;\n2. Requests the Secretary-General to report on {0};\n",
        "paragraph 1 (b) above",
        "(b)"
    )]
    [InlineData(
        "en",
        "The Demonstration Council,\n1. Requests the Secretary-General to ring;\n2. Requests the Secretary-General to report on {0};\n",
        "paragraph 1 of the present resolution",
        "1."
    )]
    [InlineData(
        "en",
        "The Demonstration Council,\n1. Requests the Secretary-General to ring;\n2. Requests the Secretary-General to report on {0};\n",
        "paragraph 2 above",
        null
    )]
    [InlineData(
        "en",
        "The Demonstration Council,\n1. Requests the Secretary-General to ring;\n2. Requests the Secretary-General to report on {0};\n",
        "the preceding paragraph",
        "1."
    )]
    public void A_number_points_to_a_paragraph_or_to_nothing(string language, string text, string words, string? label)
    {
        var reading = Reader.Read(
            BlockText.FromLines(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, words)),
            LanguageNames.FromCode(language)
        );
        var reference = reading.CrossReferences.ShouldHaveSingleItem();
        reference.Words.ShouldBe(words);
        reading.AllClauses().FirstOrDefault(clause => clause.Id == reference.Target)?.Label.ShouldBe(label);
        (reference.Target is null).ShouldBe(label is null);
    }

    [Theory]
    [InlineData("paragraph 1 of resolution 70/125")]
    [InlineData("paragraph 1 of the Tunis Agenda")]
    [InlineData("resolution 70/125, paragraph 1")]
    public void A_paragraph_of_another_text_is_no_reference(string words) =>
        Read($"The Demonstration Council,\n1. Requests the Secretary-General to ring;\n2. Requests the Secretary-General to report on {words};\n")
            .CrossReferences.ShouldBeEmpty();

    [Fact]
    public void A_heading_may_be_cited_up_to_the_body_it_asks() =>
        Read(
            "The Demonstration Council,\ninstructs the Secretary-General, in collaboration with harbours\n1\tto ring;\n2\tto oil,\ninvites Member States\n1\tto help with instructs the Secretary-General 2.\n"
        )
            .CrossReferences.ShouldHaveSingleItem()
            .Target.ShouldBe("sec_1__para_2");

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}
