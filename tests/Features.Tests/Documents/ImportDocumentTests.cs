using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.Documents;

public sealed class ImportDocumentTests
{
    [Theory, OnBoth]
    public async Task An_adopted_resolution_becomes_an_instrument_whose_asking_clauses_are_proposed(Database database)
    {
        await using var desk = await Desk.Open(database);

        var imported = await desk.Import(Texts.Resolution);

        imported.TextAddress.ShouldBe("instruments/demo-council/7/d25/en");
        imported.ProposedMandates.ShouldBe(6);
        (await desk.Board()).Mandates.Select(line => line.Label).ShouldBe(["1", "2 i)", "2 ii)", "3", "1", "2"]);
    }
}
