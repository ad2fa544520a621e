using System.Diagnostics;
using Npgsql;
using Resolute.Features;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Bench;

/// <summary>Boards and briefs of a thousand mandates beside those of a hundred thousand, in turn, on each database.</summary>
internal static class Boards
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const int Rounds = 30;

    public static async Task Measure(string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("resolute-bench-").FullName;
        try
        {
            await using var few = await Filled(folder, connection, Few);
            await using var many = await Filled(folder, connection, Many);
            var overdue = await LateIn(many, new(Status: MandateStatus.Overdue));
            await Compare("board, first page", few, many, _ => new MandateBoard.Request());
            await Compare("board, one addressee", few, many, _ => new MandateBoard.Request(AddresseeKey: ManyMandates.Addressee));
            await Compare("board, one status of one addressee", few, many, _ => new(Status: MandateStatus.NoEvidence, AddresseeKey: ManyMandates.Addressee));
            await Compare("board, one body", few, many, _ => new MandateBoard.Request(Body: ManyMandates.Body));
            await Compare("board, a late page", few, many, size => new MandateBoard.Request(After: size - 60));
            await Compare("board, overdue", few, many, _ => new MandateBoard.Request(Status: MandateStatus.Overdue));
            await Compare("board, overdue, a late page", few, many, size => new(Status: MandateStatus.Overdue, After: size == Few ? 500 : overdue));
            await Compare("due soon and overdue", few, many, _ => new MandateBoard.Request(Due: DueFilter.Dated));
            await Time("brief", few, many, (workspace, _) => See<Brief, Brief.Request, Brief.Shown>(workspace, new(ManyMandates.Addressee)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<OpenedWorkspace> Filled(string folder, string? connection, int mandates)
    {
        var place = new WorkspacePlace(Path.Combine(folder, $"{mandates}"), connection is null ? null : await Database(connection, mandates));
        var watch = Stopwatch.StartNew();
        await (await Workspace.Open(place, CancellationToken.None)).DisposeAsync();
        await ManyMandates.Fill(place, mandates);
        var workspace = await Workspace.Open(place, CancellationToken.None);
        Console.WriteLine($"{mandates:N0} mandates made in {watch.Elapsed.TotalSeconds:N0} s");
        return workspace;
    }

    private static async Task<string> Database(string connection, int mandates)
    {
        var name = $"resolute_bench_{mandates}";
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres", Pooling = false }.ToString());
        await server.OpenAsync();
        foreach (var order in new[] { $"DROP DATABASE IF EXISTS {name}", $"CREATE DATABASE {name} TEMPLATE template0" })
        {
            await using var command = new NpgsqlCommand(order, server);
            await command.ExecuteNonQueryAsync();
        }

        return new NpgsqlConnectionStringBuilder(connection) { Database = name }.ToString();
    }

    private static async Task<int> LateIn(OpenedWorkspace workspace, MandateBoard.Request request)
    {
        var last = 0;
        for (var page = 0; page < 40; page++)
            last = (await See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, request with { After = last })).NextAfter ?? last;
        return last;
    }

    private static Task Compare(string name, OpenedWorkspace few, OpenedWorkspace many, Func<int, MandateBoard.Request> request) =>
        Time(name, few, many, (workspace, size) => See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, request(size)));

    // In turn, so that a busy moment of the machine falls on both.
    private static async Task Time<T>(string name, OpenedWorkspace few, OpenedWorkspace many, Func<OpenedWorkspace, int, Task<T>> work)
    {
        var (small, large) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            small.Add(await Milliseconds(() => work(few, Few)));
            large.Add(await Milliseconds(() => work(many, Many)));
        }

        var (one, other) = (Clock.Median(small), Clock.Median(large));
        Console.WriteLine($"{name, -36} {one, 7:N1} ms {other, 7:N1} ms   {other / one:N2} : 1");
    }

    private static async Task<double> Milliseconds<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<TShown> See<TView, TRequest, TShown>(OpenedWorkspace workspace, TRequest request)
        where TView : class, IView<TRequest, TShown> =>
        (await workspace.Runner.See<TView, TRequest, TShown>(request, Actor.Job, CancellationToken.None)).IsRefused(out var why, out var shown)
            ? throw new InvalidOperationException(why.Code)
            : shown;
}
