namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Our own files, one for each thing that numbering in Word can do, with the labels that Word prints.</summary>
public sealed class NumberFixtureTests
{
    private static IEnumerable<NumberFixture> All => [.. ListFixtures.All];

    public static TheoryData<string> Sentences => [.. All.Select(fixture => fixture.Sentence)];

    internal static NumberFixture Named(string sentence) => All.Single(fixture => fixture.Sentence == sentence);

    internal static IEnumerable<NumberFixture> Fixtures => All;

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_labels_are_those_that_Word_prints(string sentence)
    {
        var fixture = Named(sentence);

        fixture.Computed().ShouldBe(fixture.Labels);
    }
}
