using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Journal;
using Resolute.Features.Mandates;
using Resolute.Features.Outbox;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Journal;

public sealed class ForgetCommandsTests
{
    [Theory, OnBoth]
    public async Task An_answer_is_kept_for_thirty_days_and_forgotten_by_the_round_of_a_later_day(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.FinishJobs();
        var (old, young) = (CommandId.New(desk.Clock.Now), CommandId.New(desk.Clock.Now.AddDays(29)));
        (await Confirm(desk, 1, old)).Carried();
        desk.Clock.Now += CommandId.KeptFor;
        (await Forget(desk)).ShouldBe(0, "it is thirty days old, and no more");
        (await Confirm(desk, 2, young)).Carried();
        (await Confirm(desk, 1, old)).Carried();
        var entries = (await desk.Verify()).Entries;

        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        await desk.Parts.GetRequiredService<DailyRound>().RunDue(TestContext.Current.CancellationToken);

        (await Forget(desk)).ShouldBe(0, "the round of the day did it");
        (await Confirm(desk, 2, young)).Carried();
        (await Confirm(desk, 1, old)).RefusedAs().ShouldNotBeNullOrEmpty("nobody remembers that it was done");
        var proof = await desk.Verify();
        (proof.Broken.Count, proof.Entries).ShouldBe((0, entries));
    }

    [Theory, OnBoth]
    public async Task More_than_go_at_once_all_go(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.FinishJobs();
        (await Confirm(desk, 1, CommandId.New(desk.Clock.Now))).Carried();
        await desk.Sql(
            database == Database.Sqlite
                ? """
                WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 1500)
                INSERT INTO "Commands" ("Id", "Digest", "Answer", "At")
                SELECT printf('00000000-0000-4000-8000-%012d', n), 'd', '1', (SELECT "At" FROM "Commands" LIMIT 1) FROM many
                """
                : """
                INSERT INTO "Commands" ("Id", "Digest", "Answer", "At")
                SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'd', '1', (SELECT "At" FROM "Commands" LIMIT 1) FROM generate_series(1, 1500) n
                """
        );
        desk.Clock.Now += CommandId.KeptFor + TimeSpan.FromDays(1);

        await desk.Parts.GetRequiredService<DailyRound>().RunDue(TestContext.Current.CancellationToken);

        (await Forget(desk)).ShouldBe(0);
        (await Confirm(desk, 1, new CommandId(Guid.Parse("00000000-0000-4000-8000-000000000001")))).RefusedAs().ShouldNotBe("command-reused");
    }

    private static Task<Resolute.Text.Rulings.Ruling<int>> Confirm(Desk desk, int number, CommandId command) =>
        desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(number, 0), null, command);

    private static async Task<int> Forget(Desk desk) => (await desk.Do<ForgetCommands, ForgetCommands.Request, int>(new(), Actor.Job)).Carried();
}
