using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Resolute.Features;
using Resolute.Features.Search;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Text.Search;

namespace Resolute.Bench;

/// <summary>A search among many clauses, with its counts, order and marked words, beside the bare question to the same index.</summary>
internal static class Searching
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const int Rounds = 60;

    /// <summary>Prints, for each question, the bare query and ours at a tenth of a million and at a million clauses.</summary>
    /// <param name="kept">A folder in which the workspaces of an earlier run lie or are to stay; null for one that is thrown away.</param>
    /// <param name="connection">A PostgreSQL server; null for SQLite.</param>
    public static async Task Measure(string? kept, string? connection)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("resolute-bench-").FullName;
        try
        {
            foreach (var clauses in new[] { Few, Many })
                await Measure(folder, connection, clauses);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, string? connection, int clauses)
    {
        var mark = Path.Combine(folder, $"{clauses}{(connection is null ? "" : "-postgresql")}.searched");
        var isNew = !File.Exists(mark);
        var place = new WorkspacePlace(
            Path.Combine(folder, $"search-{clauses}"),
            connection is null ? null : await Boards.Database(connection, clauses, isNew)
        );
        await (await Workspace.Open(place, CancellationToken.None)).DisposeAsync();
        var watch = Stopwatch.StartNew();
        if (isNew)
            await ManyClauses.Fill(place, clauses);
        await File.WriteAllTextAsync(mark, "");
        Console.WriteLine($"{clauses:N0} clauses in {watch.Elapsed.TotalSeconds:N0} s");

        await using var workspace = await Workspace.Open(place, CancellationToken.None);
        await using var bare = await BareIndex.Open(place);
        Console.WriteLine($"{"", -34} {"hits", 8} {"ranked", 10} {"read", 10} {"ours", 10}  ours : ranked, ours : read");
        foreach (
            var (name, words, filter) in new (string, string, SearchFilter)[]
            {
                ("a rare word", ManyClauses.English(9_000), new()),
                ("a word of the middle", ManyClauses.English(1_500), new()),
                ("a word of the middle, narrowed", ManyClauses.English(1_500), new(SearchKind.Clause, Year: 2010)),
                ("a common word", ManyClauses.English(100), new()),
                ("a very common word", ManyClauses.English(5), new()),
                ("two words", $"{ManyClauses.English(40)} {ManyClauses.English(60)}", new()),
                ("two Chinese characters", ManyClauses.Chinese(60, 90), new()),
                ("four Chinese characters", ManyClauses.Chinese(1, 2) + ManyClauses.Chinese(3, 4), new()),
                ("a symbol", "resolution 77", new()),
            }
        )
            await Time(name, words, filter, workspace, bare);
    }

    // In turn, so that a busy moment of the machine falls on all; the least of the rounds is what the work itself takes.
    private static async Task Time(string name, string words, SearchFilter filter, OpenedWorkspace workspace, BareIndex bare)
    {
        var (ranked, read, ours, hits) = (double.MaxValue, double.MaxValue, double.MaxValue, 0);
        var query = SearchQuery.Of(words);
        for (var round = 0; round < Rounds; round++)
        {
            ranked = Math.Min(ranked, await Milliseconds(() => bare.Ranked(query)));
            read = Math.Min(read, await Milliseconds(() => bare.Read(query)));
            ours = Math.Min(
                ours,
                await Milliseconds(async () =>
                {
                    var ruling = await workspace.Runner.See<SearchResults, SearchResults.Request, SearchResults.Shown>(
                        new(words, filter),
                        Actor.Anonymous,
                        CancellationToken.None
                    );
                    return hits = ruling.IsRefused(out var why, out var shown) ? throw new InvalidOperationException(why.Code) : shown.Total;
                })
            );
        }

        Console.WriteLine($"{name, -34} {hits, 8:N0} {ranked, 7:N2} ms {read, 7:N2} ms {ours, 7:N2} ms  {ours / ranked, 6:N2} : 1 {ours / read, 9:N2} : 1");
    }

    private static async Task<double> Milliseconds(Func<Task<int>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The same index, asked with nothing between: ranked by the database itself with the words of the first twenty; and all that matches, unranked.</summary>
    private sealed class BareIndex(DbConnection connection, bool isSqlite) : IAsyncDisposable
    {
        public static async Task<BareIndex> Open(WorkspacePlace place)
        {
            DbConnection connection = place.Connection is { } server
                ? new NpgsqlConnection(server)
                : new SqliteConnection($"Data Source={Path.Combine(place.Folder, "resolute.db")};Mode=ReadOnly");
            await connection.OpenAsync();
            return new BareIndex(connection, place.Connection is null);
        }

        public Task<int> Ranked(SearchQuery query) =>
            Count(
                query,
                isSqlite
                    ? """
                    SELECT "Title", "Words", "Address" FROM (SELECT rowid AS found FROM "SearchIndex" WHERE "SearchIndex" MATCH $question ORDER BY rank LIMIT 20)
                    JOIN "SearchEntries" ON "Mark" = found
                    """
                    : """
                    SELECT "Title", "Words", "Address" FROM
                    (SELECT "Mark" AS found FROM "SearchIndex" WHERE "Terms" @@ @question::tsquery ORDER BY ts_rank("Terms", @question::tsquery) DESC LIMIT 20) AS best
                    JOIN "SearchEntries" ON "Mark" = found
                    """
            );

        public Task<int> Read(SearchQuery query) =>
            Count(
                query,
                isSqlite
                    ? """SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH $question"""
                    : """SELECT "Mark" FROM "SearchIndex" WHERE "Terms" @@ @question::tsquery"""
            );

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        private async Task<int> Count(SearchQuery query, string asking)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = asking;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("question", Question(query));
            command.Parameters.Add(parameter);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = 0;
            while (isSqlite ? reader.Read() : await reader.ReadAsync())
                rows +=
                    reader.FieldCount > 1
                        ? reader.GetString(1).Length > 0
                            ? 1
                            : 0
                        : reader.GetInt64(0) > 0
                            ? 1
                            : 0;
            return rows;
        }

        private string Question(SearchQuery query) =>
            isSqlite
                ? string.Join(" AND ", query.Terms.Select(term => $"\"{term.Forms[0]}\""))
                : string.Join(" & ", query.Terms.Select(term => $"'{term.Forms[0]}'"));
    }
}
