namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Our own files, one for each thing that numbering in Word can do, with the labels that Word prints.</summary>
public sealed class NumberFixtureTests
{
    private static readonly IReadOnlyList<(NumberFixture Fixture, string[] Strange)> All =
    [
        .. ListFixtures.All.Concat(StyleFixtures.All).Concat(FormatFixtures.All).Concat(FieldFixtures.All).Select(fixture => (fixture, Array.Empty<string>())),
        .. StrangeFixtures.All,
    ];

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
}
