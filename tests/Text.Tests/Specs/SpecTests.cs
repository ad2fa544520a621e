using Resolute.Text.Blocks;
using Resolute.Text.Structure;
using Resolute.Text.Writing;

namespace Resolute.Text.Tests.Specs;

/// <summary>Each Markdown file here holds samples and, under each, the outline that must be read from it.</summary>
public sealed class SpecTests
{
    private const string Fence = "```";

    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (var name in Names())
        {
            var number = 0;
            foreach (var _ in Pairs(name))
                samples.Add(name, (++number).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_outline_is_the_one_beside_the_sample(string name, string number)
    {
        var (sample, outline) = Pairs(name).ElementAt(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1);

        var reading = Reader.Read(BlockText.FromLines(sample));

        ReadingLaws().ShouldBeNull();
        ReadingText.Of(reading).TrimEnd('\n').ShouldBe(outline);

        string? ReadingLaws() => Structure.ReadingLaws.Breach(reading);
    }

    [Fact]
    public void Every_spec_has_a_sample() => Names().ShouldAllBe(static name => Pairs(name).Any());

    private static IEnumerable<string> Names() =>
        typeof(SpecTests)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.Contains(".Specs.", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Fenced blocks, two and two: the sample, then its outline. → stands for a tab.</summary>
    private static IEnumerable<(string Sample, string Outline)> Pairs(string name)
    {
        using var reader = new StreamReader(typeof(SpecTests).Assembly.GetManifestResourceStream(name)!);
        var parts = reader.ReadToEnd().Split(Fence);
        for (var i = 1; i + 2 < parts.Length; i += 4)
            yield return (Inner(parts[i]).Replace('→', '\t'), Inner(parts[i + 2]));
    }

    private static string Inner(string fenced) => fenced[(fenced.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n');
}
