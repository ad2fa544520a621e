using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Resolute.Features;
using Resolute.Features.People;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Bench;

/// <summary>
/// Three hundred readers and ten writers at one server: each reader opens a page and reads it for three seconds, each writer links evidence every three
/// seconds, so that no page stays as it was kept for long. How long the slowest hundredth waits, beside one reader alone; and every answer that is none.
/// </summary>
internal static class Crowd
{
    private const int Mandates = 1_000;
    private const int Readers = 300;
    private const int Writers = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(60);
    private static readonly string[] Paths = ["/", "/mandates", "/mandates/70", "/calendar", "/documents", "/instruments", "/about", "/search?q=lanterns"];
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    public static async Task Measure(string program)
    {
        var folder = Directory.CreateTempSubdirectory("resolute-bench-").FullName;
        try
        {
            var place = new WorkspacePlace(folder);
            await ManyMandates.Fill(place, Mandates, isPublic: true);
            var tokens = await Tokens(place);
            using var server = await RunningServer.Start(
                program,
                folder,
                ("Resolute__Demo", "true"),
                ("Resolute__CostlyPerMinute", "100000"),
                ("Logging__LogLevel__Default", "Warning")
            );
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Readers + Writers }) { BaseAddress = new Uri(server.Address) };
            await Read(http, 1, TimeSpan.FromSeconds(5), TimeSpan.Zero);
            var alone = await Read(http, 1, Alone, TimeSpan.Zero);
            var writing = Write(http, tokens, Together);
            var crowd = await Read(http, Readers, Together, Pause);
            Tell("one reader alone", alone);
            Tell($"{Readers} readers", crowd);
            Tell($"{Writers} writers", await writing);
            Console.WriteLine($"p99 of readers, together : alone = {Part(crowd, 0.99) / Part(alone, 0.99):N1} : 1");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Each writer speaks by a token of the invented officer.
    private static async Task<IReadOnlyList<string>> Tokens(WorkspacePlace place)
    {
        await using var opened = await Workspace.Open(place, CancellationToken.None);
        var runner = opened.Runner;
        Carried(await runner.Run<InventPeople, InventPeople.Request, int>(new(), Actor.Operator, NewCommand(), CancellationToken.None));
        var people = Carried(await runner.See<PeopleList, PeopleList.Request, PeopleList.Shown>(new(), Actor.Operator, CancellationToken.None));
        var officer = people.People.Single(person => person.Roles[0].Kind == RoleKind.Officer);
        // Tokens are made by whoever proved lately who they are.
        var here = Actor.Officer(officer.Id, officer.Name) with
        {
            Presence = new(default, TimeProvider.System.GetUtcNow()),
        };
        var tokens = new List<string>();
        for (var writer = 0; writer < Writers; writer++)
            tokens.Add(
                Carried(
                    await runner.Run<MakeToken, MakeToken.Request, MakeToken.Made>(
                        new($"writer {writer}", TokenScope.Write, 7),
                        here,
                        NewCommand(),
                        CancellationToken.None
                    )
                ).Letters
            );
        return tokens;
    }

    private static async Task<IReadOnlyCollection<Wait>> Read(HttpClient http, int readers, TimeSpan time, TimeSpan pause)
    {
        var waits = new ConcurrentBag<Wait>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, readers)
                .Select(async reader =>
                {
                    await Task.Delay(pause * ((double)reader / readers));
                    for (var turn = reader; clock.Elapsed < time; turn++)
                    {
                        using var request = new HttpRequestMessage(HttpMethod.Get, Paths[turn % Paths.Length]);
                        request.Headers.AcceptLanguage.ParseAdd(Languages[turn / Paths.Length % Languages.Length]);
                        waits.Add(await Ask(http, request));
                        await Task.Delay(pause);
                    }
                })
        );
        return waits;
    }

    private static async Task<IReadOnlyCollection<Wait>> Write(HttpClient http, IReadOnlyList<string> tokens, TimeSpan time)
    {
        var waits = new ConcurrentBag<Wait>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            tokens.Select(
                async (token, writer) =>
                {
                    await Task.Delay(Pause * ((double)writer / tokens.Count));
                    for (var turn = 0; clock.Elapsed < time; turn++)
                    {
                        var mandate = 51 + (((turn * tokens.Count) + writer) % Mandates);
                        var said = new
                        {
                            kind = "event",
                            words = $"The keepers met, round {turn}.",
                            on = "2026-01-02",
                            shows = "progress",
                        };
                        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/mandates/{mandate}/evidence")
                        {
                            Content = JsonContent.Create(said),
                        };
                        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                        request.Headers.Add("Resolute-Command", NewCommand().ToString());
                        waits.Add(await Ask(http, request));
                        await Task.Delay(Pause);
                    }
                }
            )
        );
        return waits;
    }

    private static async Task<Wait> Ask(HttpClient http, HttpRequestMessage request)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
        return new Wait(watch.Elapsed.TotalMilliseconds, answer.StatusCode);
    }

    private static void Tell(string who, IReadOnlyCollection<Wait> waits)
    {
        var errors = waits.Where(wait => (int)wait.Status >= 400).GroupBy(wait => (int)wait.Status).Select(group => $"{group.Key}: {group.Count()}").ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{who, -20} {waits.Count, 6} answers  median {Part(waits, 0.5), 7:N1} ms  p99 {Part(waits, 0.99), 7:N1} ms  errors {(errors.Count == 0 ? "none" : string.Join(", ", errors))}"
            )
        );
    }

    private static double Part(IReadOnlyCollection<Wait> waits, double part)
    {
        var sorted = waits.Select(wait => wait.Milliseconds).Order().ToList();
        return sorted[(int)(part * (sorted.Count - 1))];
    }

    private static CommandId NewCommand() => CommandId.New(TimeProvider.System.GetUtcNow());

    private static T Carried<T>(Ruling<T> ruling) =>
        ruling.IsRefused(out var refusal, out var value) ? throw new InvalidOperationException(refusal.Code) : value;

    private sealed record Wait(double Milliseconds, HttpStatusCode Status);
}
