using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Comparing;

namespace Resolute.Text.Tests.Comparing;

public sealed class WordDifferenceTests
{
    private static readonly string[] Words =
    [
        "to",
        "keep",
        "lamps",
        ";",
        ",",
        "2031",
        "守",
        "灯",
        "人",
        "مُصباح",
        "مصباح",
        "лампы",
        "C25/8",
        "the",
        "\u200f",
        "«",
        "é",
        "\ud842\udfb7",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));

    [Fact]
    public void The_pieces_hold_both_texts_and_make_the_newer_of_the_older() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                Texts.ToArbitrary(),
                (older, newer) =>
                {
                    var words = WordDifference.Of(older, newer);
                    var whole =
                        string.Concat(words.Pieces.Select(piece => piece.Older.Of(older))) == older
                        && string.Concat(words.Pieces.Select(piece => piece.Newer.Of(newer))) == newer;
                    // What stayed may be printed otherwise: read again, it is the newer text, word for word.
                    return (whole || words.Pieces.Count == 0) && WordDifference.Of(words.Applied(), newer).IsSame;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_does_not_differ_from_itself() =>
        Prop.ForAll(Texts.ToArbitrary(), text => WordDifference.Of(text, text).IsSame).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("by 30 September 2026;", "by 31 March 2027;", "by [-30 September 2026-]{+31 March 2027+};")]
    [InlineData("to keep the lamps lit", "to keep all the lamps lit at night", "to keep {+all+} the lamps lit {+at night+}")]
    [InlineData("to send a report to the Council in May", "to lend tools in winter", "to [-send a report to the Council in May-]{+lend tools in winter+}")]
    [InlineData("在2026年9月30日之前出版核对表", "在2027年9月30日之前出版核对表和说明", "在[-2026-]{+2027+}年9月30日之前出版核对表{+和说明+}")]
    [InlineData("إلى إرسال أسماء الحراس", "إلى إِرسال أسمـاء كل الحُراس", "إلى إِرسال أسمـاء {+كل+} الحُراس")]
    [InlineData("see Document C25/8 and Document C25/9", "see Document C25/8 and Document C26/9", "see Document C25/8 and Document [-C25/9-]{+C26/9+}")]
    public void A_person_can_read_it(string older, string newer, string marked) => ComparisonText.Marked(WordDifference.Of(older, newer)).ShouldBe(marked);

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_compared_in_bounded_time()
    {
        var older = string.Join(' ', Enumerable.Repeat("a b", 60_000));
        var newer = string.Join(' ', Enumerable.Repeat("b c b", 60_000));
        WordDifference.Of(older, newer).Pieces.ShouldNotBeEmpty();
    }
}
