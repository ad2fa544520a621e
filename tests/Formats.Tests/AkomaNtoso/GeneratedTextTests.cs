using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>Texts that nobody wrote: forms in pieces, characters of markup, controls, half surrogate pairs, direction marks.</summary>
public sealed class GeneratedTextTests
{
    private static readonly string[] Pieces =
    [
        "RESOLUTION 4 (D22)\n",
        "The Demonstration Council,\n",
        "The General Assembly,\n",
        "recalling\n",
        "resolves\n",
        "instructs the Secretary-General\n",
        "1. Requests the Secretary-General to report by 30 June 2030 on resolution 70/125;\n",
        "Recalling its resolution 70/1 of 25 September 2015,\n",
        "a)\tthe lanterns of A/70/684;\n",
        "1\tto count oil;\n",
        "i)\tof islands;\n",
        "1 Introduction\n",
        "1.1\tThe meeting decided to invite Member States to send oil.\n",
        "____________________\n1 Words of a note.\n",
        "harbours1 ",
        "\n\n",
        "\r\n",
        "\r",
        "\f",
        "\u0001",
        "\uFFFE",
        "\uD83D",
        "\uDE00",
        "😀",
        "\u200F\u202B",
        "\u00A0\u3000\u2028",
        "<p>&amp;]]>",
        "\\u000C\\",
        "责成秘书长\n",
        "إذ تشير\n",
        "[bookmark: dsource][image: a\nb]",
        "Page 2\n",
    ];

    private static Gen<string> Texts { get; } = Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces.Take(40)));

    [Fact]
    public void Any_text_comes_back_whole() => Held(static reading => Judged.Whole(Judged.Back(Judged.Written(reading))) == Judged.Whole(reading));

    [Fact]
    public void Any_text_stands_in_its_file_once_and_in_order() =>
        Held(static reading => Judged.Words(Judged.Document(Judged.Written(reading))) == reading.Text);

    [Fact]
    public void Any_file_keeps_our_own_law() => Held(static reading => Judged.Breaches(Judged.Document(Judged.Written(reading))).Count == 0);

    [Fact]
    public void Any_file_is_valid_by_the_schema()
    {
        Beside.Needs(Beside.Schema);
        Held(static reading => Judged.Faults(Judged.Written(reading)).Count == 0);
    }

    /// <summary>Readings whose spans were moved at random: no reader gives such, and none may be lost all the same.</summary>
    [Fact]
    public void A_reading_that_contradicts_itself_comes_back_too()
    {
        var shifts = Gen.Choose(-9, 9).ListOf();
        Prop.ForAll(
                Texts.Zip(shifts).ToArbitrary(),
                static pair =>
                {
                    var reading = Moved(Reader.Read(BlockText.FromLines(pair.Item1)) with { Score = OwnTexts.Mark }, [.. pair.Item2]);
                    var file = Judged.Written(reading);
                    return Judged.Whole(Judged.Back(file)) == Judged.Whole(reading) && Judged.Words(Judged.Document(file)) == reading.Text;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Reading Moved(Reading reading, int[] shifts)
    {
        if (shifts.Length == 0)
            return reading;
        var next = 0;
        return reading with
        {
            Preamble = [.. reading.Preamble.Select(Block)],
            Operative = [.. reading.Operative.Select(Block)],
            Sections = [.. reading.Sections.Select(section => section with { Span = Span(section.Span), Clauses = [.. section.Clauses.Select(Clause)] })],
        };

        ClauseBlock Block(ClauseBlock block) => block with { Span = Span(block.Span), Clauses = [.. block.Clauses.Select(Clause)] };

        ClauseNode Clause(ClauseNode clause) => clause with { Span = Span(clause.Span), Children = [.. clause.Children.Select(Clause)] };

        Text.TextSpan Span(Text.TextSpan span)
        {
            var start = Math.Clamp(span.Start + shifts[next++ % shifts.Length], 0, reading.Text.Length);
            var end = Math.Clamp(span.End + shifts[next++ % shifts.Length], start, reading.Text.Length);
            return Text.TextSpan.Between(start, end);
        }
    }

    private static void Held(Func<Reading, bool> law) =>
        Prop.ForAll(Texts.ToArbitrary(), text => law(Reader.Read(BlockText.FromLines(text)) with { Score = OwnTexts.Mark })).QuickCheckThrowOnFailure();
}
