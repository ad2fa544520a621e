using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class MandateBoardTests
{
    [Theory, OnBoth]
    public async Task The_board_gives_pages_of_fifty_and_every_mandate_stands_on_one_of_them(Database database)
    {
        await using var desk = await Desk.Open(database);
        for (var number = 20; number < 38; number++)
            await desk.Import(Writer.Resolution("pages", number));

        var first = await desk.Board();
        var second = await desk.Board(new MandateBoard.Request(After: first.NextAfter!.Value));
        var third = await desk.Board(new MandateBoard.Request(After: second.NextAfter!.Value));

        third.NextAfter.ShouldBeNull();
        ((MandateBoard.Shown[])[first, second, third]).SelectMany(page => page.Mandates).Select(line => line.Number).ShouldBe(Enumerable.Range(1, 108));
        first.ByState[MandateState.Proposed].ShouldBe(108);
    }

    [Theory, OnBoth]
    public async Task The_board_is_asked_by_state_status_and_addressee(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(4);

        (await Numbers(desk, new(State: MandateState.Confirmed))).ShouldBe([4]);
        (await Numbers(desk, new(Status: MandateStatus.NoEvidence))).ShouldBe([4]);
        (await Numbers(desk, new(Status: MandateStatus.Fulfilled))).ShouldBeEmpty();
        var key = (await desk.Page(5)).Mandate.AddresseeKey;
        (await Numbers(desk, new(AddresseeKey: key))).ShouldBe([5, 6]);
    }

    [Theory, OnBoth]
    public async Task The_public_sees_and_counts_nothing_that_is_not_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Confirm(2);
        await desk.Release(2);

        var board = await desk.Board(null, Actor.Anonymous);

        board.Mandates.Select(line => line.Number).ShouldBe([2]);
        board.ByState.ShouldBe(new Dictionary<MandateState, int> { [MandateState.Confirmed] = 1 });
        board.ByStatus.Values.Sum().ShouldBe(1);
    }

    private static async Task<IEnumerable<int>> Numbers(Desk desk, MandateBoard.Request request) =>
        (await desk.Board(request)).Mandates.Select(line => line.Number);
}
