using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Formats.Word.Numbering;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Laws of numbers and their letters.</summary>
public sealed class NumberLaws
{
    // Formats that Word begins again after their last letter.
    private static readonly Dictionary<string, int> Reaches = new()
    {
        ["aiueo"] = 46,
        ["aiueoFullWidth"] = 46,
        ["iroha"] = 48,
        ["irohaFullWidth"] = 48,
        ["ganada"] = 14,
        ["chosung"] = 14,
        ["ideographZodiacTraditional"] = 60,
        ["chicago"] = 120,
        ["hindiConsonants"] = 390,
    };

    private static readonly string[] Others =
    [
        "decimal",
        "decimalZero",
        "upperRoman",
        "lowerRoman",
        "hex",
        "numberInDash",
        "ordinal",
        "cardinalText",
        "ordinalText",
    ];

    public static TheoryData<string> Formats => [.. LetterSet.Formats.Concat(Others)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_numbers_are_never_printed_alike(string format)
    {
        var printed = Enumerable.Range(1, Reaches.GetValueOrDefault(format, 600)).Select(number => NumberText.Of(number, format));

        printed.ShouldBeUnique();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh")]
    public void Two_numbers_are_never_spelled_alike(string language)
    {
        foreach (var format in new[] { "cardinalText", "ordinalText", "ordinal" })
            Enumerable.Range(1, 3000).Select(number => NumberText.Of(number, format, language)).ShouldBeUnique();
    }

    [Fact]
    public void A_Roman_number_read_back_is_the_number() =>
        Prop.ForAll(
                Gen.Choose(1, 32767).ToArbitrary(),
                number =>
                    Worth(RomanNumber.Upper(number)) == number
                    && RomanNumber.Lower(number).Equals(RomanNumber.Upper(number), StringComparison.OrdinalIgnoreCase)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_number_and_no_format_stops_the_reading() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                Gen.Elements(LetterSet.Formats.Concat(Others).ToArray()).ToArbitrary(),
                (number, format) => NumberText.Of(number is int.MinValue ? 0 : Math.Abs(number), format, "fr").Length < 600
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_of_a_level_stops_the_reading() =>
        Prop.ForAll<NonNull<string>, NonNull<string>, byte>(
                (text, format, place) =>
                {
                    var list = new NumberList("", [.. Enumerable.Repeat(new NumberLevel(place, format.Get, "%1" + text.Get + "%9%"), 9)], new int?[9]);
                    var counters = new ListCounters();
                    counters.Count(place % 9, list, null);
                    return LabelText.Of(place % 9, list, counters, text.Get).Length < 1000;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_code_of_a_field_stops_the_reading() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>(
                (first, second) =>
                {
                    var code = $"""LISTNUM {first.Get} \l {second.Get} \s "{first.Get}" """;
                    return NumberField.Parse(code)?.Level is null or (>= 0 and < 9) && NumberField.Parse(first.Get) is null or { Start: null or >= 0 };
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_is_no_longer_than_a_line() =>
        new NumberFixture("long").List(1, "bullet|" + new string('x', 100_000)).P(null, 1, 0).Computed()[0]!.Length.ShouldBe(255);

    [Fact]
    public void A_level_goes_up_by_one_until_a_level_above_begins_it_again() =>
        Prop.ForAll(
                Gen.Choose(0, 8).ListOf().ToArbitrary(),
                places =>
                {
                    var fixture = new NumberFixture("law").List(1, [.. Enumerable.Range(1, 9).Select(level => $"decimal|%{level}")]);
                    foreach (var place in places)
                        fixture.P(null, 1, place);
                    return fixture.Computed().SequenceEqual(Counted(places));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_hundred_thousand_paragraphs_in_ten_thousand_lists_are_counted_in_a_time_that_grows_with_them()
    {
        var fixture = new NumberFixture("long").Style("Item", numId: 1);
        for (var list = 1; list <= 10_000; list++)
            fixture.List(list, "decimal|%1.", "lowerLetter|%2)");
        for (var paragraph = 0; paragraph < 100_000; paragraph++)
            fixture.Ask(new ParagraphNumbering("Item", (paragraph % 10_000) + 1, paragraph % 2));

        var watch = Stopwatch.StartNew();
        var labels = fixture.Computed();

        labels.Count.ShouldBe(100_000);
        labels[90_000].ShouldBe("10.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static IEnumerable<string> Counted(IEnumerable<int> places)
    {
        var numbers = new int[9];
        foreach (var place in places)
        {
            numbers[place]++;
            Array.Clear(numbers, place + 1, 8 - place);
            yield return $"{numbers[place]}";
        }
    }

    private static int Worth(string roman)
    {
        var worth = roman
            .Select(sign =>
                "IVXLCDM".IndexOf(sign, StringComparison.Ordinal) is var at && at % 2 == 0 ? (int)Math.Pow(10, at / 2) : 5 * (int)Math.Pow(10, at / 2)
            )
            .ToArray();
        return worth.Select((each, at) => at + 1 < worth.Length && each < worth[at + 1] ? -each : each).Sum();
    }
}
