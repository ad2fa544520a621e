using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Running;

public sealed class RunnerTests
{
    public static TheoryData<Type> UseCasesAndViews =>
        new(typeof(Runner).Assembly.GetTypes().Where(type => Doors(type).Any() && type is { IsClass: true, IsAbstract: false }));

    [Theory, OnBoth]
    public async Task A_command_that_is_repeated_is_answered_and_not_done_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var command = CommandId.New(TimeProvider.System.GetUtcNow());
        var request = new ConfirmMandate.Request(1, 0);

        var first = (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(request, null, command)).Carried();
        var entries = (await desk.Verify()).Entries;
        var second = (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(request, null, command)).Carried();

        second.ShouldBe(first);
        (await desk.Verify()).Entries.ShouldBe(entries);
        (await desk.Page(1)).Mandate.Version.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task A_command_id_that_comes_with_another_request_is_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var command = CommandId.New(TimeProvider.System.GetUtcNow());
        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0), null, command)).Carried();

        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(2, 0), null, command)).RefusedAs().ShouldBe("command-reused");
        (await desk.TryImport(Texts.Report, command: command)).RefusedAs().ShouldBe("command-reused");
        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0), Actor.Operator, command)).RefusedAs().ShouldBe("command-reused");
    }

    [Theory, OnBoth]
    public async Task An_import_that_is_repeated_answers_the_same_though_its_stream_is_another(Database database)
    {
        await using var desk = await Desk.Open(database);
        var command = CommandId.New(TimeProvider.System.GetUtcNow());

        var first = (await desk.TryImport(Texts.Resolution, command: command)).Carried();
        var second = (await desk.TryImport(Texts.Resolution, command: command)).Carried();
        var other = await desk.TryImport(Texts.Report, command: command);

        second.ShouldBe(first);
        other.RefusedAs().ShouldBe("command-reused");
    }

    [Theory, OnBoth]
    public async Task A_refused_use_case_leaves_no_trace(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var before = (await desk.Verify()).Head;

        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 5))).RefusedAs().ShouldBe("changed-meanwhile");
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 0, " "))).RefusedAs().ShouldBe("reason-missing");

        (await desk.Verify()).Head.ShouldBe(before);
        (await desk.Page(1)).Mandate.State.ShouldBe(MandateState.Proposed);
    }

    [Theory, OnBoth]
    public async Task Many_who_write_at_once_all_succeed(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var imports = Enumerable.Range(20, 8).Select(number => desk.Import(Writer.Resolution("many", number)));
        var confirms = Enumerable.Range(1, 6).Select(async number => (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(number, 0))).Carried());
        await Task.WhenAll(Task.WhenAll(imports), Task.WhenAll(confirms));

        var board = await desk.Board();
        board.ByState[MandateState.Confirmed].ShouldBe(6);
        board.ByState[MandateState.Proposed].ShouldBe(8 * 6);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Of_two_who_decide_on_the_same_version_one_is_told_that_it_changed(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var rulings = await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ => Task.Run(() => desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0)), TestContext.Current.CancellationToken))
        );

        rulings.Count(ruling => !ruling.IsRefused(out var _, out _)).ShouldBe(1);
        rulings.Where(ruling => ruling.IsRefused(out var _, out _)).ShouldAllBe(ruling => ruling.RefusedAs() == "changed-meanwhile");
    }

    [Theory, MemberData(nameof(UseCasesAndViews))]
    public async Task Whoever_lacks_the_permission_that_a_use_case_declares_is_refused(Type door)
    {
        await using var desk = await Desk.Open(Database.Sqlite);
        var needs = (Permission)door.GetProperty(nameof(IUseCase<int, int>.Needs))!.GetValue(null)!;
        var lacking = new Actor(
            AccountId.New(TimeProvider.System.GetUtcNow()),
            "Officer Anyname",
            Enum.GetValues<Permission>().Where(permission => permission != needs).ToHashSet()
        );

        (await CodeFor(desk, door, lacking)).ShouldBe("not-permitted");
        (await CodeFor(desk, door, Actor.Anonymous)).ShouldBe(needs == Permission.Anyone ? null : "sign-in-required");
    }

    // Permission comes before anything else, so an empty request is enough; one that is let in may fail on it, and is not refused for its rights.
    private static async Task<string?> CodeFor(Desk desk, Type door, Actor actor)
    {
        var shape = Doors(door).Single();
        var method = shape.GetGenericTypeDefinition() == typeof(IView<,>) ? nameof(Runner.See) : nameof(Runner.Run);
        var (request, result) = (shape.GenericTypeArguments[0], shape.GenericTypeArguments[1]);
        var arguments = new List<object?> { null, actor, TestContext.Current.CancellationToken };
        if (method == nameof(Runner.Run))
            arguments.Insert(2, CommandId.New(TimeProvider.System.GetUtcNow()));
        try
        {
            var asked = typeof(Runner).GetMethods().Single(one => one.Name == method && one.GetParameters().Length == arguments.Count);
            var task = (Task)asked.MakeGenericMethod(door, request, result).Invoke(desk.Runner, [.. arguments])!;
            await task;
            var ruling = task.GetType().GetProperty("Result")!.GetValue(task)!;
            var parts = new object?[2];
            return
                (bool)ruling.GetType().GetMethod("IsRefused")!.Invoke(ruling, parts)!
                && parts[0] is Refusal { Code: "not-permitted" or "sign-in-required" } refusal
                ? refusal.Code
                : null;
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> Doors(Type type) =>
        type.GetInterfaces()
            .Where(shape => shape.IsGenericType && shape.GetGenericTypeDefinition() is var open && (open == typeof(IUseCase<,>) || open == typeof(IView<,>)));
}
