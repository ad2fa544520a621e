using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Resolute.Features.Tests.Running.PostgreSqlCluster))]

namespace Resolute.Features.Tests.Running;

/// <summary>One real PostgreSQL for a run of the tests, in a temporary folder on a free port; a database for each case, copied from a migrated one.</summary>
public sealed class PostgreSqlCluster : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgreSqlCluster>> Running = new(Start);
    private static int _databases;

    private readonly string _folder = "";
    private readonly int _port;

    /// <summary>For the test framework, which ends what ran.</summary>
    public PostgreSqlCluster() { }

    private PostgreSqlCluster(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>A connection to a new database with the tables of this version.</summary>
    public static async Task<string> NewDatabase(CancellationToken cancellation) =>
        await (await Running.Value).Create($"case_{Interlocked.Increment(ref _databases)}", "TEMPLATE migrated", cancellation);

    /// <summary>A connection to a new database without tables.</summary>
    public static async Task<string> EmptyDatabase(CancellationToken cancellation) =>
        await (await Running.Value).Create($"empty_{Interlocked.Increment(ref _databases)}", "TEMPLATE template0", cancellation);

    public async ValueTask DisposeAsync()
    {
        if (!Running.IsValueCreated)
            return;

        var cluster = await Running.Value;
        NpgsqlConnection.ClearAllPools();
        await AsPostgres($"pg_ctl -D {cluster._folder}/data -m immediate -w stop");
        Directory.Delete(cluster._folder, recursive: true);
    }

    private static async Task<PostgreSqlCluster> Start()
    {
        var folder = Directory.CreateTempSubdirectory("resolute-pg-").FullName;
        var port = FreePort();
        if (Environment.UserName == "root")
            await Run("chown", $"postgres {folder}");
        await AsPostgres($"initdb -D {folder}/data -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 -N");
        var options =
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c jit=off -c max_connections=400";
        await AsPostgres($"pg_ctl -D {folder}/data -l {folder}/log -o '{options}' -w start");
        var cluster = new PostgreSqlCluster(folder, port);
        var template = await cluster.Create("migrated", "TEMPLATE template0", CancellationToken.None);
        await (await Workspace.Open(new WorkspacePlace(folder, template), CancellationToken.None)).DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        return cluster;
    }

    private async Task<string> Create(string name, string from, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres;Pooling=false");
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} {from}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        return $"Host=127.0.0.1;Port={_port};Username=postgres;Database={name};Maximum Pool Size=20";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task AsPostgres(string command)
    {
        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).LastOrDefault() + "/bin/"
            : throw new InvalidOperationException("PostgreSQL is not on this machine: run ./test, which installs it, or apt-get install postgresql.");
        return Environment.UserName == "root" ? Run("su", $"postgres -c \"{binaries}{command}\"") : Run("sh", $"-c \"{binaries}{command}\"");
    }

    private static async Task Run(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = "/",
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        _ = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
    }
}
