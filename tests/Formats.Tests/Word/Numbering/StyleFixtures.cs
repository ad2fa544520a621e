namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Numbers that come with styles.</summary>
internal static class StyleFixtures
{
    private static readonly string[] Headings = ["decimal|%1|style=Heading1", "decimal|%1.%2|style=Heading2", "decimal|%1.%2.%3|style=Heading3"];

    private static NumberFixture WithHeadings(string sentence) =>
        new NumberFixture(sentence)
            .List(1, Headings)
            .Style("Normal", isDefault: true)
            .Style("Heading1", "Normal", 1, name: "heading 1")
            .Style("Heading2", "Normal", 1, 1, name: "heading 2")
            .Style("Heading3", "Normal", 1, 2, name: "heading 3");

    internal static IEnumerable<NumberFixture> All =>
        [
            WithHeadings("Headings are numbered by their styles")
                .P("1", style: "Heading1")
                .P("1.1", style: "Heading2")
                .P(null)
                .P("1.2", style: "Heading2")
                .P("1.2.1", style: "Heading3")
                .P("2", style: "Heading1")
                .P("2.1", style: "Heading2"),
            new NumberFixture("The level that names a style is its level, whatever the style states")
                .List(1, "decimal|%1.", "lowerLetter|(%2)|style=Item")
                .Style("Item", numId: 1)
                .P("1.", 1, 0)
                .Ps("(a) (b)", style: "Item")
                .UnlikeLibreOffice("level-of-style", 2, 3),
            WithHeadings("A style takes the number of the style it is based on")
                .Style("Annexe", "Heading2")
                .P("1", style: "Heading1")
                .P("1.1", style: "Annexe")
                .P("1.2", style: "Heading2"),
            WithHeadings("A style may leave the list of the style it is based on")
                .Style("Plain", "Heading1", 0)
                .P("1", style: "Heading1")
                .P(null, style: "Plain")
                .P("2", style: "Heading1"),
            WithHeadings("A paragraph may leave the list of its style")
                .P("1", style: "Heading1")
                .P(null, 0, style: "Heading1")
                .P(null, 0, 0, "Heading1")
                .P("2", style: "Heading1"),
            WithHeadings("A list of the paragraph is before the list of its style")
                .List(2, "upperLetter|%1.")
                .P("1", style: "Heading1")
                .P("A.", 2, 0, "Heading1")
                .P("2", style: "Heading1"),
            WithHeadings("A level of the paragraph goes with the list of its style")
                .P("1", style: "Heading1")
                .P("1.1", level: 1, style: "Heading1")
                .P("2", style: "Heading1"),
            new NumberFixture("The default style may be numbered")
                .List(1, "decimal|%1.")
                .Style("Normal", isDefault: true, numId: 1)
                .Ps("1. 2.")
                .P("3.", style: "Normal"),
            new NumberFixture("A style that does not exist is the default one")
                .List(1, "decimal|%1.")
                .Style("Normal", isDefault: true, numId: 1)
                .P("1.")
                .P("2.", style: "Nowhere"),
            new NumberFixture("A style that states a level of another style has no number")
                .List(1, Headings)
                .Style("Heading1", numId: 1)
                .Style("Other", numId: 1)
                .P("1", style: "Heading1")
                .P(null, style: "Other")
                .P("2", style: "Heading1")
                .UnlikeLibreOffice("level-of-another", 2, 3),
            new NumberFixture("A style without a level of its own has the one it states")
                .List(1, "decimal|%1.", "lowerLetter|(%2)")
                .Style("Item", numId: 1, level: 1)
                .P("1.", 1, 0)
                .Ps("(a) (b)", style: "Item"),
            new NumberFixture("A style of lists lends its levels; both lists count apart")
                .AbstractXml(1, """<w:numStyleLink w:val="Outline"/>""")
                .AbstractXml(
                    2,
                    """<w:styleLink w:val="Outline"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>"""
                )
                .Num(1, 1)
                .Num(2, 2)
                .Style("Outline", numId: 2, type: "numbering")
                .Ps("I. II.", 2, 0)
                .P("I.", 1, 0)
                .P("III.", 2, 0)
                .UnlikeLibreOffice("style-of-lists", 3, 4),
            new NumberFixture("Appendices count apart from chapters on deep levels of one list")
                .List(
                    1,
                    "decimal|%1|style=Heading1",
                    "decimal|%1.%2|style=Heading2",
                    "decimal|%3",
                    "decimal|%4",
                    "decimal|%5",
                    "decimal|%6",
                    "upperLetter|Appendix %7|style=Appendix|restart=0",
                    "decimal|%7.%8|style=AppendixPart"
                )
                .Style("Heading1", numId: 1)
                .Style("Heading2", numId: 1, level: 1)
                .Style("Appendix", numId: 1, level: 6)
                .Style("AppendixPart", numId: 1, level: 7)
                .P("1", style: "Heading1")
                .P("1.1", style: "Heading2")
                .P("2", style: "Heading1")
                .P("Appendix A", style: "Appendix")
                .Ps("A.1 A.2", style: "AppendixPart")
                .P("Appendix B", style: "Appendix")
                .P("B.1", style: "AppendixPart"),
            new NumberFixture("The strict namespace is read like the other")
                .InStrictNamespace()
                .List(1, "decimal|%1.", "lowerLetter|(%2)")
                .Style("Item", numId: 1, level: 1)
                .P("1.", 1, 0)
                .P("(a)", style: "Item"),
        ];
}
