using System.Text;
using System.Text.Json;
using Resolute.Text.Blocks;
using Resolute.Text.Writing;

namespace Resolute.Text.Tests.Writing;

/// <summary>The JSON of a document as blocks, before it is read.</summary>
public sealed class BlocksJsonTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["document"] = "blocks notes bookmarks links fields",
        ["block"] = "index label text style level line direction inTable part heading? cell? changes",
        ["cell"] = "table row column",
        ["change"] = "kind author date span words ofParagraph?",
        ["note"] = "kind mark call span author? date?",
        ["bookmark"] = "name span",
        ["link"] = "address span",
        ["field"] = "code span",
    };

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["blocks"] = "block",
        ["cell"] = "cell",
        ["changes"] = "change",
        ["notes"] = "note",
        ["bookmarks"] = "bookmark",
        ["links"] = "link",
        ["fields"] = "field",
    };

    [Fact]
    public void It_is_the_one_that_was_approved() => Approved.Matches("Writing/blocks.approved.json", Json(Sample()) + "\n");

    [Fact]
    public void Every_block_has_the_names_that_were_promised_and_every_promise_is_shown()
    {
        var shape = new JsonShape(Names, Shapes);
        using var json = JsonDocument.Parse(Json(Sample()));

        shape.Breaches(json.RootElement, "document").ShouldBeEmpty();
        shape.Unseen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lamps", "ltr")]
    [InlineData("12 المصابيح", "rtl")]
    [InlineData("12 lamps, المصابيح", "ltr")]
    [InlineData("١٢", "ltr")]
    [InlineData("12", "ltr")]
    [InlineData("点灯", "ltr")]
    public void The_first_letter_gives_the_direction(string words, string direction)
    {
        using var json = JsonDocument.Parse(Json(BlockText.FromLines(words)));

        json.RootElement.GetProperty("blocks")[0].GetProperty("direction").GetString().ShouldBe(direction);
    }

    private static BlockText Sample()
    {
        const string text = "Lamps for small harbours\nthat lamps be lit;\nتضاء المصابيح\nNorth";
        var lines = BlockText.FromLines(text).Blocks;
        return new BlockText(
            text,
            [
                lines[0] with
                {
                    Style = "Title",
                    Heading = 1,
                    IsRightToLeft = true,
                    Changes =
                    [
                        new TrackedChange(ChangeKind.MoveTo, "Ada", new DateTime(2031, 5, 6, 7, 8, 9), new TextSpan(0, 5), "Lamps") { IsOfParagraph = true },
                    ],
                },
                lines[1] with
                {
                    Label = "1.",
                    Level = 1,
                },
                lines[2],
                lines[3] with
                {
                    InTable = true,
                    Line = 9,
                    Cell = new TableCell(0, 2, 1),
                },
            ]
        )
        {
            Notes = [new BlockNote(NoteKind.Comment, "", new TextSpan(5, 0), new TextSpan(60, 5)) { Author = "Ada", Date = new DateTime(2031, 5, 6, 7, 8, 9) }],
            Bookmarks = [new Bookmark("dtitle1", new TextSpan(0, 24))],
            Links = [new BlockLink("#top", new TextSpan(0, 5))],
            Fields = [new BlockField("PAGE", new TextSpan(0, 5))],
        };
    }

    private static string Json(BlockText source)
    {
        using var target = new MemoryStream();
        BlocksJson.Write(target, source);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
