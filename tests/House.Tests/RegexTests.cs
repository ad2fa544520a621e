using System.Reflection;
using System.Text.RegularExpressions;

namespace Resolute.House.Tests;

/// <summary>Text from outside is bounded in time, and read the same in every culture.</summary>
public sealed class RegexTests
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_pattern_has_a_time_limit_and_no_culture()
    {
        var patterns = Room
            .All.SelectMany(room => room.WrittenTypes())
            .SelectMany(type => type.GetMembers(Any))
            .Select(member => (Member: $"{member.DeclaringType!.Name}.{member.Name}", Pattern: member.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(found => found.Pattern is not null)
            .ToList();

        patterns.Where(found => found.Pattern!.MatchTimeoutMilliseconds is <= 0 or > 5000).Select(found => found.Member).ShouldBeEmpty();
        patterns.Where(found => !found.Pattern!.Options.HasFlag(RegexOptions.CultureInvariant)).Select(found => found.Member).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Formats")]
    [InlineData("Model")]
    public void Patterns_are_generated_never_built_while_running(string room) =>
        Room.Of(room)
            .WrittenTypes()
            .Where(type =>
                Repository
                    .Under($"src/Resolute.{room}/", $"/{type.Name}.cs")
                    .Any(file => Repository.Read(file).Contains("new Regex(", StringComparison.Ordinal))
            )
            .Select(type => type.Name)
            .ShouldBeEmpty();
}
