using System.Diagnostics;
using Npgsql;
using Resolute.Features;
using Resolute.Features.Calendar;
using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Bench;

/// <summary>Boards, briefs and calendars of a thousand mandates beside those of a hundred thousand, in turn, on each database.</summary>
internal static class Boards
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const int Rounds = 40;

    /// <summary>Prints, for each question, the time of both and their ratio.</summary>
    /// <param name="kept">A folder in which the workspaces of an earlier run lie or are to stay; null for one that is thrown away.</param>
    /// <param name="connection">A PostgreSQL server; null for SQLite.</param>
    public static async Task Measure(string? kept, string? connection)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("resolute-bench-").FullName;
        try
        {
            await using var few = await Filled(folder, connection, Few);
            await using var many = await Filled(folder, connection, Many);
            var (own, place) = (ManyMandates.Addressee, ManyMandates.Body);
            await Board("board, first page", few, many, _ => new());
            await Board("board, one addressee", few, many, _ => new(AddresseeKey: own));
            await Board("board, one status of one addressee", few, many, _ => new(Status: MandateStatus.NoEvidence, AddresseeKey: own));
            await Board("board, one body", few, many, _ => new(Body: place));
            await Board("board, a late page", few, many, size => new(After: size - 60));
            await Board("board, overdue", few, many, _ => new(Status: MandateStatus.Overdue));
            var (early, late) = (await LatePageOf(few), await LatePageOf(many));
            await Board("board, overdue, a late page", few, many, size => new(Status: MandateStatus.Overdue, After: size == Few ? early : late));
            await Board("due soon and overdue", few, many, _ => new(Due: DueFilter.Dated));
            await See<Brief, Brief.Request, Brief.Shown>("brief", few, many, new(own));
            await See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>("calendar, a year", few, many, new());
            await See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>("calendar, a year of one body", few, many, new(Body: place));
            await See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>("reports, a year", few, many, new());
            await See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>("reports, to one body", few, many, new(Recipient: place));
            await See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>("reports, of one addressee", few, many, new(Addressee: own));
            await See<PaperList, PaperList.Request, PaperList.Shown>("papers, first page", few, many, new());
            await See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>("instruments, first page", few, many, new(Most: 51));
            await See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(
                "instruments of one body, behind the tenth",
                few,
                many,
                new("demo-council", Most: 51, After: "demo/council/res/1009")
            );
            await See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>("one instrument", few, many, new("demo-council", "1005"));
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<OpenedWorkspace> Filled(string folder, string? connection, int mandates)
    {
        var mark = Path.Combine(folder, $"{mandates}{(connection is null ? "" : "-postgresql")}.filled");
        var place = new WorkspacePlace(
            Path.Combine(folder, $"{mandates}"),
            connection is null ? null : await Database(connection, mandates, isNew: !File.Exists(mark))
        );
        var watch = Stopwatch.StartNew();
        if (!File.Exists(mark))
            await ManyMandates.Fill(place, mandates);
        var workspace = await Workspace.Open(place, CancellationToken.None);
        await File.WriteAllTextAsync(mark, "");
        Console.WriteLine($"{mandates:N0} mandates made in {watch.Elapsed.TotalSeconds:N0} s");
        return workspace;
    }

    internal static async Task<string> Database(string connection, int mandates, bool isNew)
    {
        var name = $"resolute_bench_{mandates}";
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres", Pooling = false }.ToString());
        await server.OpenAsync();
        foreach (var order in isNew ? new[] { $"DROP DATABASE IF EXISTS {name}", $"CREATE DATABASE {name} TEMPLATE template0" } : [])
        {
            await using var command = new NpgsqlCommand(order, server);
            await command.ExecuteNonQueryAsync();
        }

        return new NpgsqlConnectionStringBuilder(connection) { Database = name }.ToString();
    }

    // The last but one of at most forty pages, so that the page behind it is a full one.
    private static async Task<int> LatePageOf(OpenedWorkspace workspace)
    {
        var starts = new List<int> { 0 };
        for (int? next = 0; next is not null && starts.Count < 40; )
        {
            next = (
                await Seen<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, new(Status: MandateStatus.Overdue, After: starts[^1]))
            ).NextAfter;
            if (next is { } start)
                starts.Add(start);
        }

        return starts[Math.Max(0, starts.Count - 2)];
    }

    private static Task Board(string name, OpenedWorkspace few, OpenedWorkspace many, Func<int, MandateBoard.Request> request) =>
        Time(name, few, many, (workspace, size) => Seen<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(workspace, request(size)));

    private static Task See<TView, TRequest, TShown>(string name, OpenedWorkspace few, OpenedWorkspace many, TRequest request)
        where TView : class, IView<TRequest, TShown> => Time(name, few, many, (workspace, _) => Seen<TView, TRequest, TShown>(workspace, request));

    // In turn, so that a busy moment of the machine falls on both; the least of the rounds is what the work itself takes.
    private static async Task Time<T>(string name, OpenedWorkspace few, OpenedWorkspace many, Func<OpenedWorkspace, int, Task<T>> work)
    {
        var (one, other) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Min(one, await Milliseconds(() => work(few, Few)));
            other = Math.Min(other, await Milliseconds(() => work(many, Many)));
        }

        Console.WriteLine($"{name, -36} {one, 7:N1} ms {other, 7:N1} ms   {other / one:N2} : 1");
    }

    private static async Task<double> Milliseconds<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<TShown> Seen<TView, TRequest, TShown>(OpenedWorkspace workspace, TRequest request)
        where TView : class, IView<TRequest, TShown> =>
        (await workspace.Runner.See<TView, TRequest, TShown>(request, Actor.Job, CancellationToken.None)).IsRefused(out var why, out var shown)
            ? throw new InvalidOperationException(why.Code)
            : shown;
}
