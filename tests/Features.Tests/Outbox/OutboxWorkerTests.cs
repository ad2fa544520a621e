using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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
