using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Resolute.Features.Tests.Running;
using Resolute.Store;

namespace Resolute.Features.Tests.Outbox;

public sealed class OutboxWorkerTests
{
    [Theory, OnBoth]
    public async Task A_job_is_done_once_and_then_is_gone(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Report);

        (await desk.FinishJobs()).ShouldBe(1);
        (await desk.FinishJobs()).ShouldBe(0);
    }

    [Theory, OnBoth]
    public async Task A_job_that_two_take_at_once_has_its_effect_once(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Confirm(1);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(desk.FinishJobs, TestContext.Current.CancellationToken)));

        (await desk.Page(1)).Evidence.Count.ShouldBe(1);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_job_that_another_process_settles_at_the_same_moment_is_settled(Database database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Report);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        var row = (await context.Outbox.SingleAsync(cancellation)).Id;
        Task<int> slower;
        await using (await context.BeginWriting(cancellation))
        {
            await context.Outbox.Where(one => one.Id == row).ExecuteDeleteAsync(cancellation);
            slower = Task.Run(desk.FinishJobs, cancellation);
            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
            await context.Database.CurrentTransaction!.CommitAsync(cancellation);
        }

        await Should.NotThrowAsync(slower);

        (await context.Outbox.AnyAsync(cancellation)).ShouldBeFalse();
    }

    [Theory, OnBoth]
    public async Task A_fault_of_a_job_is_logged_whole_and_kept_by_its_type(Database database)
    {
        var log = new Heard();
        await using var desk = await Desk.Open(database, parts => parts.AddSingleton<ILoggerProvider>(log));
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        context.Outbox.Add(new Store.Outbox.OutboxRow(Guid.CreateVersion7(desk.Clock.Now), "suggest-evidence", "no json", desk.Clock.Now));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        await desk.FinishJobs();

        (await context.Outbox.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).LastFailure.ShouldBe("JsonException");
        log.Faults.ShouldContain(fault => fault is System.Text.Json.JsonException);
    }

    [Theory, OnBoth]
    public async Task A_job_that_fails_rests_before_it_is_tried_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        context.Outbox.Add(new Store.Outbox.OutboxRow(Guid.CreateVersion7(desk.Clock.Now), "no-such-job", "null", desk.Clock.Now));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        await desk.FinishJobs();
        await desk.FinishJobs();

        var row = await context.Outbox.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
        (row.Attempts, row.LastFailure, row.IsDead).ShouldBe((1, "job-unknown", false));
        row.DueAt.ShouldBeGreaterThan(desk.Clock.Now);
    }
}
