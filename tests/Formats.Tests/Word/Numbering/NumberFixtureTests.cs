using Resolute.Formats.Word;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Our own files, one for each thing that numbering in Word can do, with the labels that Word prints.</summary>
public sealed class NumberFixtureTests
{
    private static readonly IReadOnlyList<(NumberFixture Fixture, string[] Strange)> All =
    [
        .. ListFixtures.All.Concat(StyleFixtures.All).Concat(FormatFixtures.All).Concat(FieldFixtures.All).Select(fixture => (fixture, Array.Empty<string>())),
        .. StrangeFixtures.All,
    ];

    private const string Ordinals =
        """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="ordinal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";

    public static TheoryData<string> Sentences => [.. All.Select(each => each.Fixture.Sentence)];

    /// <summary>Those that another program can be asked about.</summary>
    internal static IEnumerable<NumberFixture> Judged => ListFixtures.All.Concat(StyleFixtures.All).Concat(FormatFixtures.All);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_labels_are_those_that_Word_prints(string sentence)
    {
        var (fixture, strange) = All.Single(each => each.Fixture.Sentence == sentence);

        fixture.Computed().ShouldBe(fixture.Labels);

        fixture.Strange().ShouldBe(strange);
    }

    public static TheoryData<string> WithoutFields => [.. Judged.Select(fixture => fixture.Sentence)];

    /// <summary>What a paragraph says of itself in the file reaches the counting: style, list, level, the language of its mark.</summary>
    [Theory]
    [MemberData(nameof(WithoutFields))]
    public void The_blocks_of_the_file_have_these_labels(string sentence)
    {
        var fixture = Judged.Single(each => each.Sentence == sentence);

        WordFile.Read(fixture.Docx(), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var read).ShouldBeFalse();

        read!.Blocks.Select(block => block.Label).ShouldBe(fixture.Labels);
    }

    [Theory]
    [InlineData("""<w:rPr><w:lang w:val="fr-FR"/></w:rPr>""", "1er")]
    [InlineData("""<w:rPr><w:lang w:val="fr-FR"/><w:rPrChange w:id="1" w:author="Ada"><w:rPr><w:lang w:val="es-ES"/></w:rPr></w:rPrChange></w:rPr>""", "1er")]
    [InlineData("""<w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr>""", "1st")]
    [InlineData("", "1st")]
    public void A_number_is_spelled_in_the_language_of_the_mark_and_not_of_the_words(string mark, string label)
    {
        var file = WordFixture
            .Of(
                $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{mark}</w:pPr>{WordFixture.R("of the harbour", "<w:lang w:val=\"es-ES\"/>")}</w:p>"""
            )
            .Part("numbering", "numbering", Ordinals);
        file.Read().Blocks.Single().Label.ShouldBe(label);
    }

    [Fact]
    public void Joined_paragraphs_are_numbered_in_the_language_of_the_last()
    {
        const string list = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";
        var file = WordFixture
            .Of(
                $"""<w:p><w:pPr>{list}<w:rPr><w:del w:id="1" {WordFixture.By("Ada")}/><w:lang w:val="fr-FR"/></w:rPr></w:pPr>{WordFixture.R("of the ")}</w:p>"""
                    + $"""<w:p><w:pPr>{list}</w:pPr>{WordFixture.R("harbour")}</w:p>"""
            )
            .Part("numbering", "numbering", Ordinals);
        file.Read().Blocks.Single().Label.ShouldBe("1st");
    }
}
