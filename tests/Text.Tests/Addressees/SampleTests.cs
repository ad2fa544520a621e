using System.Text.Json;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

/// <summary>How many addressees, recipients and dues of the samples in the ITU form are told as their gold tells them; the floor may be raised only.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("addressees", 99)]
    [InlineData("recipients", 25)]
    [InlineData("due", 52)]
    public void The_gold_of_the_samples_is_met_as_often_as_before(string field, int floor)
    {
        var met = 0;
        var stated = 0;
        foreach (var gold in new[] { "ar", "en", "es", "fr", "ru", "zh" }.SelectMany(language => Shared.Files($"samples/{language}/sample-a*.gold.json")))
        {
            var reading = Reader.Read(BlockText.FromLines(File.ReadAllText(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal))));
            var clauses = reading.Operative.SelectMany(block => block.Clauses).SelectMany(clause => clause.WithDescendants()).ToLookup(clause => clause.Line);
            using var document = JsonDocument.Parse(File.ReadAllText(gold));
            foreach (
                var expected in document
                    .RootElement.GetProperty("operative")
                    .EnumerateArray()
                    .SelectMany(block => block.GetProperty("clauses").EnumerateArray())
                    .SelectMany(Tree)
            )
            {
                if (clauses[expected.GetProperty("line").GetInt32()].FirstOrDefault() is not { } clause || Stated(expected, field) is not { } words)
                    continue;
                stated++;
                if (words == Told(clause, field))
                    met++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{met} of {stated} {field}");
        met.ShouldBeGreaterThanOrEqualTo(floor);
    }

    private static IEnumerable<JsonElement> Tree(JsonElement clause) =>
        (clause.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Tree) : []).Prepend(clause);

    private static string? Stated(JsonElement clause, string field)
    {
        if (!clause.TryGetProperty(field, out var value))
            return null;
        if (field != "due")
            return value.GetArrayLength() == 0 ? null : string.Join(' ', value.EnumerateArray().Select(each => each.GetProperty("key").GetString()));
        return value.ValueKind != JsonValueKind.Object || value.GetProperty("kind").GetString() is "none"
            ? null
            : $"{value.GetProperty("kind")} {value.GetProperty("value")}";
    }

    private static string Told(ClauseNode clause, string field) =>
        field switch
        {
            "addressees" => string.Join(' ', clause.Addressees.Select(each => each.Key)),
            "recipients" => string.Join(' ', clause.Recipients.Select(each => each.Key)),
            _ => $"{clause.Due?.Kind.ToString().ToLowerInvariant()} {clause.Due?.Value}",
        };
}
