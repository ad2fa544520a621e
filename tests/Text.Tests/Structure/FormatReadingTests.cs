using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>What a format knows beside the words: notes, marks, cells, heads of pages, strange lists.</summary>
public sealed class FormatReadingTests
{
    [Fact]
    public void A_note_kept_apart_is_a_footnote_of_the_clause_that_calls_it()
    {
        var text = Lines(
            "RESOLUTION 12 (PORT ARDENT, 2031)",
            "On lamps",
            "The Union,",
            "recalling",
            "Resolution 4 (Port Ardent, 2027)1;",
            "resolves",
            "that lamps be lit,",
            "As amended in 2029."
        );
        var call = text.Text.IndexOf(")1;", StringComparison.Ordinal) + 1;
        var note = text.Blocks[7];
        text = text with
        {
            Blocks = [.. text.Blocks.Take(4), text.Blocks[4] with { Label = "a)" }, .. text.Blocks.Skip(5).Take(2), note with { Part = BlockPart.Note }],
            Notes = [new BlockNote(NoteKind.Footnote, "1", new TextSpan(call, 1), note.Span)],
        };

        var reading = Reader.Read(text);

        var footnote = reading.Footnotes.Single();
        (footnote.Mark, footnote.Text, footnote.Call).ShouldBe(("1", "As amended in 2029.", new TextSpan(call, 1)));
        footnote.At.ShouldBe(reading.Preamble.Single().Clauses.Single().Id);
        reading.Preamble.Single().Clauses.Single().Label.ShouldBe("a)");
        reading.Unplaced.ShouldBeEmpty();
        Laws(reading);
    }

    [Theory]
    [InlineData("What comes next?", "What comes next?", 0)]
    [InlineData("Lamps of the piers (revised)", "Lamps of the piers (revised)", 0)]
    [InlineData("Lamps of the piers.", "Lamps of the piers.", 0)]
    [InlineData("Oil: The keepers spoke of oil.", "Oil", 1)]
    [InlineData("The keepers met. They spoke of oil.", "", 1)]
    public void What_the_format_says_is_a_heading_is_the_title_of_its_section_unless_text_runs_in_to_it(string words, string title, int clauses)
    {
        var text = Lines("Report of the keepers", "Opening", "The keepers met.", words, "Closing");
        text = text with
        {
            Blocks =
            [
                .. text.Blocks.Select(block => block.Index is 1 or 3 or 4 ? block with { Label = $"{Math.Max(1, block.Index - 1)}", Heading = 1 } : block),
            ],
        };

        var reading = Reader.Read(text);

        reading.Sections.Count.ShouldBe(3);
        (reading.Sections[1].Title, reading.Sections[1].Clauses.Count).ShouldBe((title, clauses));
        Laws(reading);
    }

    [Fact]
    public void A_comment_belongs_to_no_clause()
    {
        var text = Lines("The Assembly,", "1. Decides that lamps be lit;", "2. Requests the Secretary-General to report on lamps.", "Who pays?");
        text = text with { Blocks = [.. text.Blocks.Take(3), text.Blocks[3] with { Part = BlockPart.Comment }] };

        var reading = Reader.Read(text);

        reading.AllClauses().ShouldAllBe(clause => !clause.Text.Contains("pays", StringComparison.Ordinal));
        reading.Leaves[^1].Kind.ShouldBe(LeafKind.Mark);
        Laws(reading);
    }

    [Fact]
    public void The_head_of_the_first_page_is_read_where_it_holds_the_symbol()
    {
        var text = Lines(
            "United Nations",
            "A/91/604/Add.8",
            "Distr.: General",
            "20 April 2036",
            "Original: English",
            "Ninety-first session",
            "Agenda item 12",
            "1. The Committee considered lamps."
        );
        text = text with { Blocks = [.. text.Blocks.Select((block, at) => at < 5 ? block with { Part = BlockPart.Furniture, Style = "Header" } : block)] };

        var header = Reader.Read(text).Header;

        (header.Symbol?.Value, header.Date?.Value, header.OriginalLanguage?.Value).ShouldBe(("A/91/604/Add.8", "2036-04-20", "en"));
    }

    [Fact]
    public void The_styles_of_the_United_Nations_say_where_the_title_is_and_who_speaks()
    {
        (string Style, string Words)[] lines =
        [
            ("Normal", "A/91/6 (Sect. 40)/Part A**"),
            ("Publication", "Distr.: General"),
            ("Session", "Ninety-first session"),
            ("Agenda_Item_Normal", "Items 12 and 13 of the preliminary list*"),
            ("Agenda_Title_H2", "Proposed programme of lamps"),
            ("Normal", "*\tA/91/50."),
            ("Title_H_CH", "Proposed programme of lamps for 2037"),
            ("_ H_1", "Part II"),
            ("Title_H1", "Lamps of small harbours**"),
            ("Title_H1", "Report of the Secretary-General"),
            ("_ H _Ch", "Summary"),
            ("__Single Txt", "The lamps of small harbours are described."),
            ("_ H _Ch", "I. Lamps"),
            ("__Single Txt", "1. The Committee considered lamps."),
        ];
        var text = Lines([.. lines.Select(line => line.Words)]);
        text = text with
        {
            Blocks =
            [
                .. text.Blocks.Select(
                    (block, at) => block with { Style = lines[at].Style, Heading = lines[at].Style.StartsWith("_ H", StringComparison.Ordinal) ? 1 : null }
                ),
            ],
        };

        var header = Reader.Read(text).Header;

        (header.Symbol?.Value, header.Title?.Value, header.Source?.Value).ShouldBe(
            ("A/91/6 (Sect. 40)/Part A", "Proposed programme of lamps for 2037 Part II Lamps of small harbours", "Report of the Secretary-General")
        );
    }

    [Fact]
    public void A_running_head_above_the_text_is_furniture()
    {
        var text = Lines("Lamps of the harbour", "1 Opening", "The group met.");
        text = text with { Blocks = [text.Blocks[0] with { Part = BlockPart.Furniture }, .. text.Blocks.Skip(1)] };

        Reader.Read(text).Leaves[0].Kind.ShouldBe(LeafKind.Furniture);
    }

    [Fact]
    public void A_label_and_its_value_may_stand_in_two_cells_of_a_row()
    {
        var text = Lines("Source:", "Republic of Ardent", "Title:", "Lamps for small harbours", "1 Opening", "The group met and thanked the keepers of lamps.");
        text = text with
        {
            Blocks =
            [
                .. text.Blocks.Select((block, at) => at < 4 ? block with { InTable = true, Style = "Normal", Cell = new TableCell(0, at / 2, at % 2) } : block),
            ],
        };

        var header = Reader.Read(text).Header;

        (header.Source?.Value, header.Title?.Value).ShouldBe(("Republic of Ardent", "Lamps for small harbours"));
    }

    [Fact]
    public void Bookmarks_of_the_production_system_name_source_and_title()
    {
        var text = Lines("Republic of Ardent", "Lamps for small harbours", "1 Opening", "The group met and thanked the keepers of lamps.");
        text = text with { Bookmarks = [new Bookmark("dsource", text.Blocks[0].Span), new Bookmark("dtitle1", text.Blocks[1].Span)] };

        var header = Reader.Read(text).Header;

        (header.Source?.Value, header.Title?.Value).ShouldBe(("Republic of Ardent", "Lamps for small harbours"));
    }

    [Fact]
    public void What_is_strange_in_the_file_is_a_finding_where_it_stands()
    {
        var text = Lines("1 Opening", "The group met.") with { Findings = [new FormatFinding("strange-numbering", 1, "numId 7")] };

        var finding = Reader.Read(text).Findings.Single(found => found.Rule == "strange-numbering");

        (finding.Line, finding.Words).ShouldBe((2, "numId 7"));
    }

    [Fact]
    public void A_paragraph_that_breaks_its_lines_has_its_label_in_the_first()
    {
        const string text = "The Assembly,\nDecides that lamps be lit\nand tended;\nRequests the Secretary-General to report.";
        var source = new BlockText(
            text,
            [
                new Block(0, null, new TextSpan(0, 13), 1, "Normal"),
                new Block(1, "1.", TextSpan.Between(14, 51), 2, "Normal"),
                new Block(2, "2.", TextSpan.Between(52, text.Length), 3, "Normal"),
            ]
        );

        var reading = Reader.Read(source);

        reading.Operative.SelectMany(block => block.Clauses).Select(clause => clause.Label).ShouldBe(["1.", "2."]);
        Laws(reading);
    }

    private static BlockText Lines(params string[] lines) => BlockText.FromLines(string.Join('\n', lines));

    private static void Laws(Reading reading) => ReadingLaws.Breach(reading).ShouldBeNull();
}
