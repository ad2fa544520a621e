namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>What should not be in a file, and is.</summary>
internal static class StrangeFixtures
{
    internal static IEnumerable<(NumberFixture Fixture, string[] Strange)> All =>
        [
            (new NumberFixture("A list that is not defined gives no number").List(1, "decimal|%1.").P("1.", 1, 0).P(null, 9, 0).P("2.", 1, 0), ["numId 9"]),
            (new NumberFixture("A list over nothing gives no number").Num(3, 8).P(null, 3, 0), ["numId 3"]),
            (
                new NumberFixture("A level that is not defined gives no number").List(1, "decimal|%1.").P("1.", 1, 0).P(null, 1, 4).P("2.", 1, 0),
                ["numId 1, ilvl 4"]
            ),
            (new NumberFixture("A level beyond the ninth is the ninth").List(1, "decimal|%1.").P(null, 1, 12), ["numId 1, ilvl 12"]),
            (new NumberFixture("A level below the first is the first").List(1, "decimal|%1.").P("1.", 1, -3), ["numId 1, ilvl -3"]),
            (new NumberFixture("A style may name a list that is not defined").Style("Item", numId: 5).P(null, style: "Item"), ["numId 5"]),
            (
                new NumberFixture("Styles of lists that lead to each other end")
                    .AbstractXml(1, """<w:numStyleLink w:val="A"/>""")
                    .Num(1, 1)
                    .Style("A", numId: 1, type: "numbering")
                    .P(null, 1, 0),
                ["numId 1, ilvl 0"]
            ),
            (new NumberFixture("A first number beyond all bounds is the greatest").List(1, "decimal|%1.|start=2000000000").Ps("32767. 32767.", 1, 0), []),
            (new NumberFixture("A number format that nobody knows is figures").List(1, "klingon|%1.").Ps("1. 2.", 1, 0), []),
            (new NumberFixture("Styles in a circle end").List(1, "decimal|%1.").Style("A", "B").Style("B", "A", 1).Ps("1. 2.", style: "A"), []),
            (new NumberFixture("A level without a first number begins with 0").List(1, "decimal|%1.|nostart").Ps("0. 1.", 1, 0), []),
        ];
}
