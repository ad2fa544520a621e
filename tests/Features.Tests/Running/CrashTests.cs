using System.Globalization;
using Resolute.Features.Documents;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Running;

public sealed class CrashTests
{
    [Theory]
    [InlineData(Database.Sqlite, 20)]
    [InlineData(Database.PostgreSql, 3)]
    public async Task After_a_kill_at_any_moment_every_acknowledged_write_is_there_and_all_laws_hold(Database database, int kills)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var desk = await Desk.Open(database);
        var acknowledged = new List<string>();
        for (var kill = 0; kill < kills; kill++)
        {
            using var writer = new OtherProcess(desk.Place, $"w{kill}", 1000 * (kill + 1), 900);
            await writer.KillAfter(TimeSpan.FromMilliseconds(Random.Shared.Next(0, 900)), cancellation);
            acknowledged.AddRange(writer.Acknowledged);
        }

        acknowledged.Count.ShouldBeGreaterThan(kills);
        await EachIsThere(desk, acknowledged);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Two_processes_write_at_once_without_an_error_and_nothing_is_lost(Database database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var desk = await Desk.Open(database);
        using var one = new OtherProcess(desk.Place, "one", 1000, 15);
        using var other = new OtherProcess(desk.Place, "other", 2000, 15);

        (await one.End(cancellation)).ShouldBe((0, ""));
        (await other.End(cancellation)).ShouldBe((0, ""));

        one.Acknowledged.Concat(other.Acknowledged).Count(line => line.StartsWith("imported", StringComparison.Ordinal)).ShouldBe(30);
        await EachIsThere(desk, [.. one.Acknowledged, .. other.Acknowledged]);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static async Task EachIsThere(Desk desk, IReadOnlyList<string> acknowledged)
    {
        var documents = (await desk.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new())).Carried();
        var addresses = documents.Select(document => document.TextAddress).ToHashSet(StringComparer.Ordinal);
        foreach (var line in acknowledged.Select(line => line.Split(' ')))
        {
            if (line[0] == "imported")
                addresses.ShouldContain(line[1]);
            else if (line[0] == "confirmed")
                (await desk.Page(int.Parse(line[1], CultureInfo.InvariantCulture))).Mandate.State.ShouldBe(MandateState.Confirmed);
        }
    }
}
