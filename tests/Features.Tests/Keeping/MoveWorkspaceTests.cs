using Resolute.Features.Keeping;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Store.Keeping;

namespace Resolute.Features.Tests.Keeping;

public sealed class MoveWorkspaceTests
{
    private const int Step = 2;

    [Theory, OnBoth]
    public async Task A_workspace_that_was_moved_to_the_other_database_and_back_is_equal_to_the_last_row(Database database)
    {
        using var places = new Places();
        await using var desk = await BackUpWorkspaceTests.Worked(database);
        var other = await places.Empty(database == Database.Sqlite ? Database.PostgreSql : Database.Sqlite);
        var back = await places.Empty(database);
        var head = (await desk.Verify()).Head;

        var moved = (await Places.Move(desk, other)).Carried();
        await using (var open = (await Workspace.OpenAsIs(other, Places.Stop)).Carried())
            (await open.Runner.See<MoveWorkspace, MoveWorkspace.Request, MoveWorkspace.Moved>(new(back), Actor.Operator, Places.Stop)).Carried();

        moved.Head.ShouldBe(head);
        var sums = Places.Shown(await Places.Sums(desk.Place)).ToList();
        Places.Shown(await Places.Sums(other)).ShouldBe(sums);
        Places.Shown(await Places.Sums(back)).ShouldBe(sums);
        (await Places.Verify(other, head)).Broken.ShouldBeEmpty();
        (await Places.Verify(back, head)).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_place_where_there_is_something_is_refused_and_left_as_it_is(Database database)
    {
        await using var desk = await BackUpWorkspaceTests.Worked(Database.Sqlite);
        await using var other = await BackUpWorkspaceTests.Worked(database);
        var before = Places.Shown(await Places.Sums(other.Place)).ToList();

        (await Places.Move(desk, other.Place)).RefusedAs().ShouldBe("place-not-empty");
        (await Places.Restore(other.Place, await Places.BackUp(desk))).RefusedAs().ShouldBe("place-not-empty");

        Places.Shown(await Places.Sums(other.Place)).ShouldBe(before);
    }

    [Theory]
    [InlineData(Database.Sqlite, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.Sqlite)]
    public async Task Killed_at_any_moment_a_move_leaves_the_source_and_a_target_that_is_whole_or_known_not_to_be(Database from, Database to)
    {
        using var places = new Places();
        await using var desk = await BackUpWorkspaceTests.Worked(from);
        for (var number = 20; number < 40; number++)
            await desk.Import(Writer.Resolution("many", number));
        var sums = Places.Shown(await Places.Sums(desk.Place)).ToList();
        var place = await places.Empty(to);

        var unfinished = await Kills(lines => Keeper.Killed(desk.Place.Folder, desk.Place.Connection, place, lines), place);

        unfinished.ShouldBeGreaterThan(0);
        Places.Shown(await Places.Sums(desk.Place)).ShouldBe(sums);
        await WholeAtLast(async () => (await Places.Move(desk, place)).Carried().Head, place, sums);
    }

    [Theory, OnBoth]
    public async Task Killed_at_any_moment_a_restore_can_be_run_again(Database to)
    {
        using var places = new Places();
        await using var desk = await BackUpWorkspaceTests.Worked(Database.Sqlite);
        for (var number = 20; number < 30; number++)
            await desk.Import(Writer.Resolution("many", number));
        var sums = Places.Shown(await Places.Sums(desk.Place)).ToList();
        var archive = Path.Combine(desk.Place.Folder, "backup");
        await File.WriteAllBytesAsync(archive, await Places.BackUp(desk), Places.Stop);
        var place = await places.Empty(to);

        (await Kills(lines => Keeper.Killed(archive, "file", place, lines), place)).ShouldBeGreaterThan(0);

        await WholeAtLast(async () => (await Places.Restore(place, await File.ReadAllBytesAsync(archive, Places.Stop))).Carried().Head, place, sums);
    }

    // One line is said before anything is opened, one for every 256 rows that are written or compared: from the first to the last.
    private static async Task<int> Kills(Func<int, Task<bool>> kill, WorkspacePlace place)
    {
        var unfinished = 0;
        for (var lines = 0; !await kill(lines); lines += Step)
        {
            if (await IsKnownUnfinished(place))
                unfinished++;
        }

        return unfinished;
    }

    private static async Task<bool> IsKnownUnfinished(WorkspacePlace place)
    {
        var (isLeft, refused) = place.Connection is null
            ? (place.IsUnfinished, Directory.Exists(place.Folder))
            : (!(await Workspace.OpenAsIs(place, Places.Stop)).IsRefused(out var refusal, out _) || refusal!.Code == "place-unfinished", true);
        if (!isLeft || !refused)
            return false;

        var fault = await Should.ThrowAsync<UnfinishedPlaceException>(() => Workspace.Open(place, Places.Stop));
        Workspace.WhyNotOpened(fault)!.Code.ShouldBe("place-unfinished");
        return true;
    }

    private static async Task WholeAtLast(Func<Task<string>> again, WorkspacePlace place, IReadOnlyList<string> sums)
    {
        var isWhole = !place.IsUnfinished && place.IsMade && !(await Workspace.OpenAsIs(place, Places.Stop)).IsRefused(out _, out _);
        var head = isWhole ? null : await again();
        Places.Shown(await Places.Sums(place)).ShouldBe(sums);
        (await Places.Verify(place, head)).Broken.ShouldBeEmpty();
    }
}
