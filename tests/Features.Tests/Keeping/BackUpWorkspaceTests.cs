using Resolute.Features.Keeping;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Keeping;

public sealed class BackUpWorkspaceTests
{
    [Theory]
    [InlineData(Database.Sqlite, Database.Sqlite)]
    [InlineData(Database.Sqlite, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.Sqlite)]
    public async Task What_is_restored_is_what_was_backed_up(Database from, Database to)
    {
        using var places = new Places();
        await using var desk = await Worked(from);
        var place = await places.Empty(to);
        var head = (await desk.Verify()).Head;

        var kept = (await Places.Restore(place, await Places.BackUp(desk))).Carried();

        kept.Head.ShouldBe(head);
        kept.Tables["Documents"].ShouldBe(2);
        Places.Shown(await Places.Sums(place)).ShouldBe(Places.Shown(await Places.Sums(desk.Place)));
        (await Places.Verify(place, head)).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_backup_is_of_one_moment_while_others_write(Database database)
    {
        using var places = new Places();
        await using var desk = await Worked(database);
        var before = await desk.Verify();
        await using var archive = new Interrupted(async () => await desk.Import(Writer.Resolution("busy", 100)));
        var kept = (await desk.See<BackUpWorkspace, BackUpWorkspace.Request, BackUpWorkspace.Kept>(new(archive), Actor.Operator)).Carried();
        var after = await desk.Verify(kept.Head);

        (kept.Entries, kept.Head).ShouldBe((before.Entries, before.Head));
        after.Entries.ShouldBeGreaterThan(kept.Entries);
        after.Broken.ShouldBeEmpty();
        var place = await places.Empty(Database.Sqlite);
        (await Places.Restore(place, archive.ToArray())).Carried().ShouldBeEquivalentTo(kept);
        (await Places.Verify(place, kept.Head)).Documents.ShouldBe(before.Documents);
    }

    [Theory, OnBoth]
    public async Task A_restored_workspace_goes_on_where_the_other_was(Database database)
    {
        using var places = new Places();
        await using var desk = await Worked(database);
        var place = await places.Empty(database);
        var head = (await Places.Restore(place, await Places.BackUp(desk))).Carried().Head;

        await using (var workspace = await Workspace.Open(place, Places.Stop))
            (
                await workspace.Runner.Run<ConfirmMandate, ConfirmMandate.Request, int>(
                    new(2, 0),
                    Actor.Operator,
                    CommandId.New(TimeProvider.System.GetUtcNow()),
                    Places.Stop
                )
            ).Carried();

        var proof = await Places.Verify(place, head);
        proof.Broken.ShouldBeEmpty();
        proof.Head.ShouldNotBe(head);
    }

    [Theory, OnBoth]
    public async Task A_workspace_of_other_tables_than_this_version_s_is_not_backed_up(Database database)
    {
        await using var desk = await Worked(database);
        await desk.Sql("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%DaysInOrder'""");

        (await Workspace.OpenAsIs(desk.Place, Places.Stop)).RefusedAs().ShouldBe("place-other-version");
    }

    internal static async Task<Desk> Worked(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();
        return desk;
    }

    // Somebody writes to the workspace between the first bytes of its backup and the rest.
    private sealed class Interrupted(Func<Task> meanwhile) : MemoryStream
    {
        private bool _isDone;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await base.WriteAsync(buffer, cancellationToken);
            if (_isDone)
                return;

            _isDone = true;
            await meanwhile();
        }
    }
}
