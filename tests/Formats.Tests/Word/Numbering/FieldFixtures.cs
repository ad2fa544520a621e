namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Numbers that fields print; a field whose code begins with ~ has text before it. The judge reads no fields, so none of these is put before it.</summary>
internal static class FieldFixtures
{
    internal static IEnumerable<NumberFixture> All =>
        [
            new NumberFixture("LISTNUM counts by itself in text").P(null).Field("~ LISTNUM ", "1)").Field("~ LISTNUM ", "2)").P(null).Field("~LISTNUM", "3)"),
            new NumberFixture("LISTNUM that opens a paragraph is its number; the next one stands below it")
                .P(null)
                .Field("LISTNUM", "1)")
                .Field("~LISTNUM", "a)")
                .Field("~LISTNUM", "b)")
                .P(null)
                .Field("LISTNUM", "2)")
                .Field("~LISTNUM", "a)"),
            new NumberFixture("LISTNUM in a numbered paragraph counts on the next level of its list")
                .List(1, "decimal|%1.", "lowerLetter|(%2)", "lowerRoman|%3)")
                .P("1.", 1, 0)
                .Field("~LISTNUM", "(a)")
                .Field("~LISTNUM", "(b)")
                .P("2.", 1, 0)
                .Field("~LISTNUM", "(a)")
                .P("(b)", 1, 1)
                .Field("~LISTNUM", "i)"),
            new NumberFixture("LISTNUM takes its level and its first number")
                .P(null)
                .Field("""LISTNUM NumberDefault \l 3 \s 1""", "i)")
                .Field("~LISTNUM", "ii)")
                .Field("~LISTNUM", "iii)")
                .Field("""~LISTNUM "NumberDefault" \l 4 \s 7""", "(7)"),
            new NumberFixture("LISTNUM knows three lists of its own, on nine levels")
                .P(null)
                .Field("""LISTNUM OutlineDefault \l 1""", "I.")
                .Field("""LISTNUM OutlineDefault \l 2""", "A.")
                .Field("""LISTNUM OutlineDefault \l 3""", "1.")
                .Field("""LISTNUM OutlineDefault \l 4""", "a)")
                .Field("""LISTNUM OutlineDefault \l 5""", "(1)")
                .Field("""LISTNUM LegalDefault \l 1""", "1.")
                .Field("""LISTNUM LegalDefault \l 2""", "1.1.")
                .Field("""LISTNUM legaldefault \l 2""", "1.2.")
                .Field("""LISTNUM LegalDefault \l 3""", "1.2.1.")
                .Field("""LISTNUM NumberDefault \l 9""", "i."),
            new NumberFixture("LISTNUM counts with a list that it names")
                .AbstractXml(
                    1,
                    """<w:name w:val="Points"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="[%1]"/></w:lvl>"""
                )
                .Num(4, 1)
                .P("[A]", 4, 0)
                .P(null)
                .Field("""~LISTNUM "Points" \l 1""", "[B]")
                .Field("""~LISTNUM 4 \l 1""", "[C]")
                .P("[D]", 4, 0),
            new NumberFixture("LISTNUM without a name goes on with the list before")
                .P(null)
                .Field("""~LISTNUM OutlineDefault""", "I.")
                .P(null)
                .Field("~LISTNUM", "II."),
            new NumberFixture("AUTONUM counts paragraphs, not fields")
                .P(null)
                .Field("AUTONUM", "1.")
                .Field("AUTONUM", "1.")
                .P(null)
                .Field("""AUTONUM \s )""", "2)"),
            new NumberFixture("AUTONUMLGL and AUTONUMOUT follow the headings")
                .Style("Heading1", name: "heading 1")
                .Style("Heading2", name: "heading 2")
                .P(null, style: "Heading1")
                .Field("AUTONUMLGL", "1.")
                .P(null, style: "Heading2")
                .Field("AUTONUMLGL", "1.1.")
                .P(null)
                .Field("""AUTONUMLGL \e""", "1.1.1")
                .P(null, style: "Heading1")
                .Field("AUTONUMOUT", "II.")
                .P(null, style: "Heading2")
                .Field("AUTONUMOUT", "A."),
            new NumberFixture("Other fields print no number").P(null).Field("PAGE", "").Field("""SEQ Figure \* ARABIC""", "").Field("", ""),
        ];
}
