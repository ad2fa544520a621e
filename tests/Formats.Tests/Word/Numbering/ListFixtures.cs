namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Counting: lists, levels, restarts.</summary>
internal static class ListFixtures
{
    private static readonly string[] Outline = ["decimal|%1.", "lowerLetter|(%2)", "lowerRoman|%3)"];
    private static readonly string[] Decimal = ["decimal|%1", "decimal|%1.%2", "decimal|%1.%2.%3"];

    internal static IEnumerable<NumberFixture> All =>
        [
            new NumberFixture("A list counts its paragraphs, also past others").List(1, "decimal|%1.").Ps("1. 2.", 1, 0).P(null).P("3.", 1, 0),
            new NumberFixture("An empty numbered paragraph is counted like any other").List(1, "decimal|%1.").Ps("1. 2. 3.", 1, 0),
            new NumberFixture("A level begins where it says").List(1, "decimal|%1.|start=5").Ps("5. 6.", 1, 0),
            new NumberFixture("A level may begin with 0").List(1, "decimal|%1.|start=0").Ps("0. 1. 2.", 1, 0),
            new NumberFixture("A level begins again below each paragraph of the level above")
                .List(1, Outline)
                .P("1.", 1, 0)
                .Ps("(a) (b)", 1, 1)
                .Ps("i) ii)", 1, 2)
                .P("(c)", 1, 1)
                .P("i)", 1, 2)
                .P("2.", 1, 0)
                .P("(a)", 1, 1),
            new NumberFixture("A label shows the numbers of the levels above")
                .List(1, Decimal)
                .P("1", 1, 0)
                .Ps("1.1 1.2", 1, 1)
                .Ps("1.2.1 1.2.2", 1, 2)
                .P("2", 1, 0)
                .P("2.1", 1, 1),
            new NumberFixture("A level passed over shows its first number").List(1, Decimal).P("1", 1, 0).P("1.1.1", 1, 2).P("2", 1, 0).P("2.1.1", 1, 2),
            new NumberFixture("A level passed over is not counted: its first paragraph has its first number")
                .List(1, Decimal)
                .P("1.1", 1, 1)
                .P("1", 1, 0)
                .P("1.1.1", 1, 2)
                .P("1.1", 1, 1)
                .UnlikeLibreOffice("passed-over", 2, 3, 4),
            new NumberFixture("Lists over one abstract definition go on with one count")
                .Abstract(7, "decimal|%1.")
                .Num(1, 7)
                .Num(2, 7)
                .Ps("1. 2.", 1, 0)
                .P("3.", 2, 0)
                .P("4.", 1, 0),
            new NumberFixture("A list that sets a first number begins there, once")
                .Abstract(7, "decimal|%1.")
                .Num(1, 7)
                .Num(2, 7, "0 start=1")
                .Ps("1. 2. 3.", 1, 0)
                .Ps("1. 2.", 2, 0)
                .P("3.", 1, 0)
                .P("4.", 2, 0),
            new NumberFixture("A set first number may be any").Abstract(7, "decimal|%1.").Num(1, 7).Num(2, 7, "0 start=12").P("1.", 1, 0).Ps("12. 13.", 2, 0),
            new NumberFixture("A deeper level set anew begins there and after each restart")
                .Abstract(7, "decimal|%1.", "decimal|%1.%2")
                .Num(1, 7, "1 start=4")
                .P("1.", 1, 0)
                .Ps("1.4 1.5", 1, 1)
                .P("2.", 1, 0)
                .P("2.4", 1, 1)
                .UnlikeLibreOffice("set-anew", 5),
            new NumberFixture("A list that sets all levels anew begins all of them at its first paragraph")
                .Abstract(7, Decimal)
                .Num(1, 7)
                .Num(2, 7, "0 start=1", "1 start=1", "2 start=1")
                .P("1", 1, 0)
                .Ps("1.1 1.2", 1, 1)
                .P("1", 2, 0)
                .Ps("1.1 1.2", 2, 1),
            new NumberFixture("A set first number of a deeper level is spent where its list is met above it")
                .Abstract(7, Decimal)
                .Num(1, 7)
                .Num(2, 7, "0 start=1", "1 start=1")
                .P("1", 2, 0)
                .Ps("1.1 1.2", 1, 1)
                .P("1.3", 2, 1),
            new NumberFixture("A list may print a level in another way")
                .Abstract(7, "decimal|%1.")
                .Num(1, 7)
                .Num(2, 7, "0 lvl=upperRoman|Part %1")
                .Ps("1. 2.", 1, 0)
                .P("Part III", 2, 0),
            new NumberFixture("A level that never restarts goes on")
                .List(1, "decimal|%1.", "lowerLetter|(%2)|restart=0")
                .P("1.", 1, 0)
                .Ps("(a) (b)", 1, 1)
                .P("2.", 1, 0)
                .P("(c)", 1, 1)
                .UnlikeLibreOffice("restart", 5),
            new NumberFixture("A level may restart only after one far above")
                .List(1, "decimal|%1.", "lowerLetter|(%2)", "lowerRoman|%3)|restart=1")
                .P("1.", 1, 0)
                .P("(a)", 1, 1)
                .Ps("i) ii)", 1, 2)
                .P("(b)", 1, 1)
                .P("iii)", 1, 2)
                .P("2.", 1, 0)
                .P("i)", 1, 2)
                .UnlikeLibreOffice("restart", 6),
            new NumberFixture("A restart after its own level or a deeper one means nothing")
                .List(1, "decimal|%1.", "lowerLetter|(%2)|restart=2")
                .P("1.", 1, 0)
                .Ps("(a) (b)", 1, 1)
                .P("2.", 1, 0)
                .P("(a)", 1, 1),
            new NumberFixture("Two lists count apart, also when they alternate")
                .List(1, "decimal|%1.")
                .List(2, "decimal|%1)")
                .P("1.", 1, 0)
                .P("1)", 2, 0)
                .P("2.", 1, 0)
                .P("2)", 2, 0),
            new NumberFixture("A paragraph taken out of its list has no number")
                .List(1, "decimal|%1.")
                .Style("Item", numId: 1)
                .P("1.", style: "Item")
                .P(null, 0, style: "Item")
                .P("2.", style: "Item"),
            new NumberFixture("A legal label shows all levels in figures")
                .List(1, "upperRoman|Article %1.", "lowerLetter|%1.%2", "upperLetter|%1.%2.%3|legal")
                .P("Article I.", 1, 0)
                .P("Article II.", 1, 0)
                .P("II.a", 1, 1)
                .P("2.1.1", 1, 2)
                .UnlikeLibreOffice("legal", 4),
            new NumberFixture("A legal label keeps figures with a zero")
                .List(1, "upperRoman|Article %1.", "decimalZero|Section %1.%2|legal")
                .P("Article I.", 1, 0)
                .P("Section 1.01", 1, 1)
                .P("Section 1.02", 1, 1)
                .UnlikeLibreOffice("legal", 2, 3),
            new NumberFixture("A label is any text round the numbers").List(1, "decimal|§ %1 –").P("§ 1 –", 1, 0).P("§ 2 –", 1, 0),
            Walk("A walk through a list whose third level never restarts", "decimal|%1.%2.%3.|restart=0", "1. 1.1. 1.1.1. 1.1.2. 1.2. 1.2.3. 2. 2.1.4.")
                .UnlikeLibreOffice("restart", 6, 8),
            Walk(
                    "A walk through a list whose third level restarts only after the first",
                    "decimal|%1.%2.%3.|restart=1",
                    "1. 1.1. 1.1.1. 1.1.2. 1.2. 1.2.3. 2. 2.1.1."
                )
                .UnlikeLibreOffice("restart", 6),
            Walk("A walk through a list whose third level restarts as usual", "decimal|%1.%2.%3.", "1. 1.1. 1.1.1. 1.1.2. 1.2. 1.2.1. 2. 2.1.1."),
        ];

    private static NumberFixture Walk(string sentence, string thirdLevel, string labels)
    {
        var fixture = new NumberFixture(sentence).List(1, "decimal|%1.", "decimal|%1.%2.", thirdLevel);
        int[] places = [0, 1, 2, 2, 1, 2, 0, 2];
        foreach (var (label, place) in labels.Split(' ').Zip(places))
            fixture.P(label, 1, place);
        return fixture;
    }
}
