using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;

namespace Resolute.Features.Tests.Journal;

public sealed class VerifyWorkspaceTests
{
    [Theory, OnBoth]
    public async Task A_workspace_that_nobody_touched_behind_its_back_is_clean(Database database)
    {
        await using var desk = await Worked(database);

        var proof = await desk.Verify();

        proof.Broken.ShouldBeEmpty();
        (proof.Files, proof.Documents, proof.Entries).ShouldBe((2, 2, 9));
    }

    [Theory, OnBoth]
    public async Task A_head_that_was_published_before_is_still_in_the_chain(Database database)
    {
        await using var desk = await Worked(database);
        var before = (await desk.Verify()).Head;
        await desk.Confirm(2);

        (await desk.Verify(before)).Broken.ShouldBeEmpty();
        (await desk.Verify(new string('a', 64))).Broken.Select(law => law.Code).ShouldBe(["journal-since"]);
    }

    [Theory, OnBoth]
    public Task A_changed_entry_is_found(Database database) =>
        Found(database, """UPDATE "JournalEntries" SET "Verb" = 'released' WHERE "Sequence" = 3""", "journal-broken");

    [Theory, OnBoth]
    public Task A_changed_time_is_found(Database database) =>
        Found(database, """UPDATE "JournalEntries" SET "At" = "At" + 1 WHERE "Sequence" = 9""", "journal-broken");

    [Theory, OnBoth]
    public Task A_changed_note_is_found(Database database) =>
        Found(database, """UPDATE "JournalNotes" SET "ActorName" = 'Officer Othername' WHERE "Sequence" = 3""", "journal-note");

    [Theory, OnBoth]
    public Task An_entry_taken_out_is_found(Database database) =>
        Found(database, """DELETE FROM "JournalNotes" WHERE "Sequence" = 4; DELETE FROM "JournalEntries" WHERE "Sequence" = 4""", "journal-broken");

    [Theory, OnBoth]
    public Task The_last_entry_taken_out_is_found(Database database) =>
        Found(database, """DELETE FROM "JournalNotes" WHERE "Sequence" = 9; DELETE FROM "JournalEntries" WHERE "Sequence" = 9""", "journal-head");

    [Theory, OnBoth]
    public Task A_fork_is_found(Database database) =>
        Found(
            database,
            """
            INSERT INTO "JournalEntries" ("Sequence", "At", "ActorId", "Verb", "Noun", "On", "NoteDigest", "PreviousHash", "Hash")
            SELECT 10, "At", "ActorId", "Verb", "Noun", "On", "NoteDigest", 'x', "Hash" FROM "JournalEntries" WHERE "Sequence" = 9
            """,
            "journal-broken"
        );

    [Theory, OnBoth]
    public async Task Two_entries_after_one_are_found_though_each_of_them_is_well_made(Database database)
    {
        await using var desk = await Worked(database);
        var (before, note) = (JournalHead.Empty(), new JournalNote(10, "operator", null, new byte[16]));
        before.MoveTo((await desk.Entries()).Single(entry => entry.Sequence == 8));
        var fork = JournalEntry.Next(before, new Deed(Verb.Released, NounRef.Installation, null, null), null, note, desk.Clock.Now);
        fork.Follows(before).ShouldBeTrue();

        await desk.Sql(
            $"""
            DROP INDEX "IX_JournalEntries_PreviousHash";
            INSERT INTO "JournalEntries" ("Sequence", "At", "Verb", "Noun", "NoteDigest", "PreviousHash", "Hash")
            VALUES (10, {fork.At.UtcTicks}, '{fork.Verb}', '{fork.Noun}', '{fork.NoteDigest}', '{fork.PreviousHash}', '{fork.Hash}');
            UPDATE "JournalHeads" SET "Sequence" = 10, "Hash" = '{fork.Hash}'
            """
        );

        (await desk.Verify()).Broken.ShouldContain(law => law.Code == "journal-broken" && law.Arguments.Contains(10L));
    }

    [Theory, OnBoth]
    public async Task A_tail_that_was_cut_off_without_a_trace_is_found_by_whoever_kept_the_head(Database database)
    {
        await using var desk = await Worked(database);
        var head = (await desk.Verify()).Head;
        var left = (await desk.Entries()).Single(entry => entry.Sequence == 7);
        await desk.Sql(
            $"""
            DELETE FROM "JournalNotes" WHERE "Sequence" > 7;
            DELETE FROM "JournalEntries" WHERE "Sequence" > 7;
            UPDATE "JournalHeads" SET "Sequence" = 7, "Hash" = '{left.Hash}'
            """
        );

        (await desk.Verify()).Broken.ShouldBeEmpty();
        (await desk.Verify(head)).Broken.Select(law => law.Code).ShouldBe(["journal-since"]);
    }

    [Theory, OnBoth]
    public Task An_erased_note_breaks_nothing(Database database) => Found(database, """DELETE FROM "JournalNotes" WHERE "Sequence" = 3""", null);

    [Theory, OnBoth]
    public Task A_changed_file_is_found(Database database) =>
        Found(
            database,
            database == Database.Sqlite ? """UPDATE "FileChunks" SET "Bytes" = zeroblob(9)""" : """UPDATE "FileChunks" SET "Bytes" = '\x00'::bytea""",
            "file-broken"
        );

    [Theory, OnBoth]
    public Task A_clause_outside_its_text_is_found(Database database) => Found(database, """UPDATE "Clauses" SET "Length" = 999999""", "clause-outside");

    [Theory, OnBoth]
    public async Task A_job_that_was_given_up_is_shown(Database database)
    {
        await using var desk = await Worked(database);
        await desk.FinishJobs();
        await desk.Sql(
            """INSERT INTO "Outbox" ("Id", "Job", "Request", "DueAt", "Attempts", "IsDead") VALUES ('00000000-0000-7000-8000-000000000001', 'no-such-job', '{}', 0, 0, FALSE)"""
        );

        for (var day = 0; day < 20; day++)
        {
            await desk.FinishJobs();
            desk.Clock.Now = desk.Clock.Now.AddDays(1);
        }

        (await desk.Verify()).Broken.Single().Arguments.ShouldBe(["no-such-job", "job-unknown"]);
    }

    private static async Task Found(Database database, string tampering, string? law)
    {
        await using var desk = await Worked(database);
        await desk.Sql(tampering);

        var broken = (await desk.Verify()).Broken.Select(broken => broken.Code).Distinct();

        if (law is null)
            broken.ShouldBeEmpty();
        else
            broken.ShouldContain(law);
    }

    private static async Task<Desk> Worked(Database database)
    {
        var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);
        return desk;
    }
}
