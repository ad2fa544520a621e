using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.Instruments;

/// <summary>What taking texts in, one after another, makes of the mandates that hang on a clause.</summary>
public sealed class LineageAcrossTextsTests
{
    [Theory, OnBoth]
    public async Task A_mandate_follows_its_clause_into_a_later_revision_where_it_bears_another_number(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var wicks = (await desk.Board()).Mandates.Single(line => line.Label == "3");
        await desk.Confirm(wicks.Number);

        var later = Texts
            .Resolution.Replace("RESOLUTION 7 (D25)", "RESOLUTION 7 (D25, last amended D27)", StringComparison.Ordinal)
            .Replace("1\tto publish a map", "1\tto count the moths on every lamp by 1 May 2027;\n2\tto publish a map", StringComparison.Ordinal)
            .Replace("2\tto report", "3\tto report", StringComparison.Ordinal)
            .Replace("3\tto keep the lamp wicks", "4\tto keep the lamp wicks", StringComparison.Ordinal);
        await desk.Import(later);

        (await desk.Page(wicks.Number)).SameClause.ShouldContain(sister => sister.Address.EndsWith("/d27/en/sec_2__para_4", StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task Six_languages_of_two_revisions_give_each_revision_its_mandates_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        var folder = Path.Combine(Repository.Root, "samples/versions");
        foreach (var language in new[] { "en", "fr", "zh", "ar", "es", "ru" })
        foreach (var session in new[] { "d31", "d33" })
            await desk.Import(
                await File.ReadAllTextAsync(Path.Combine(folder, $"resolution-11-{session}-{language}.txt"), TestContext.Current.CancellationToken),
                $"{session}-{language}.txt"
            );

        (await desk.Board()).Mandates.GroupBy(line => string.Join('/', line.Address.Split('/').Take(4))).Select(revision => revision.Count()).ShouldBe([7, 7]);
    }
}
