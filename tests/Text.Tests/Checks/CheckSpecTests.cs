using System.Globalization;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Text.Tests.Checks;

/// <summary>Each rule has its samples: where it must speak, and where it is tempted and must not.</summary>
public sealed class CheckSpecTests
{
    public static TheoryData<string, string> Samples =>
        new(CheckSpec.All.SelectMany(spec => spec.Samples.Select(sample => (spec.Rule, sample.Number.ToString(CultureInfo.InvariantCulture)))));

    public static TheoryData<string> Rules => new(Check.Rules);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_rule_finds_the_marked_lines_and_no_other(string rule, string number)
    {
        var sample = CheckSpec.All.Single(spec => spec.Rule == rule).Samples[int.Parse(number, CultureInfo.InvariantCulture) - 1];

        sample.Found(rule).ShouldBe(sample.Lines, $"{rule} {number} ({sample.Language})");
    }

    [Fact]
    public void Every_rule_has_a_spec_and_every_spec_a_rule() => CheckSpec.All.Select(static spec => spec.Rule).ShouldBe(Check.Rules, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_three_true_samples_and_three_near_misses_in_several_languages(string rule)
    {
        var samples = CheckSpec.All.Single(spec => spec.Rule == rule).Samples;

        samples.Count(static sample => sample.IsTrue).ShouldBeGreaterThanOrEqualTo(3);
        samples.Count(static sample => !sample.IsTrue).ShouldBeGreaterThanOrEqualTo(3);
        samples.Select(static sample => sample.Language).Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_worded_and_explained_in_every_language(string rule)
    {
        foreach (var words in LanguageNames.Official.Select(Catalogue.Of))
        {
            words.Has($"check.{rule}.why").ShouldBeTrue($"check.{rule}.why in {words.Language}");
            words.Keys.ShouldContain(
                key => key == $"finding.{rule}" || key.StartsWith($"finding.{rule}.", StringComparison.Ordinal),
                $"{rule} in {words.Language}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_rule_says_of_its_samples_is_worded(string rule)
    {
        foreach (var sample in CheckSpec.All.Single(spec => spec.Rule == rule).Samples)
        foreach (var finding in sample.Findings(rule))
        foreach (var words in LanguageNames.Official.Select(Catalogue.Of))
            words.Say(finding.Key, finding.Arguments).ShouldNotContain("{");
    }
}
