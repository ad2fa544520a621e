using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Store;
using Resolute.Text.Structure;

namespace Resolute.Features.Tests.Running;

public sealed class StoreTests
{
    [Theory, OnBoth]
    public async Task The_tables_of_the_migrations_are_those_of_the_model(Database database)
    {
        await using var desk = await Desk.Open(database);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        (await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_connection_that_comes_out_of_the_pool_again_is_told_what_a_new_one_is()
    {
        await using var desk = await Desk.Open(Database.Sqlite);
        for (var use = 0; use < 3; use++)
        {
            await using var scope = desk.Parts.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<ResoluteContext>().Database;
            (await Told(database.SqlQuery<int>($"SELECT * FROM pragma_synchronous"))).ShouldBe(2, "a commit is on the disk");
            (await Told(database.SqlQuery<int>($"SELECT * FROM pragma_busy_timeout"))).ShouldBe(10_000);
            (await Told(database.SqlQuery<int>($"SELECT * FROM pragma_cache_size"))).ShouldBe(-32_768);
        }
    }

    private static async Task<int> Told(IQueryable<int> asked) => (await asked.ToListAsync(TestContext.Current.CancellationToken)).Single();

    [Fact]
    public async Task The_folder_of_a_new_workspace_is_its_owners_alone_and_one_that_exists_keeps_its_rights()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        var outer = Directory.CreateTempSubdirectory("resolute-rights-").FullName;
        var theirs = Directory.CreateDirectory(Path.Combine(outer, "theirs")).FullName;
        var before = Rights(theirs);
        foreach (var folder in (string[])[Path.Combine(outer, "new"), theirs])
        {
            await using var workspace = await Workspace.Open(new WorkspacePlace(folder), TestContext.Current.CancellationToken);
            foreach (var file in Directory.EnumerateFiles(folder, "resolute.db*"))
                Rights(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }

        Rights(Path.Combine(outer, "new")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Rights(theirs).ShouldBe(before);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(outer, recursive: true);

        static UnixFileMode Rights(string folder) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(folder);
    }

    [Theory]
    [InlineData("Host=db.example;Database=desk", "VerifyFull")]
    [InlineData("Host=127.0.0.1,db.example;Database=desk", "VerifyFull")]
    [InlineData("Host=db.example;Database=desk;SSL Mode=Disable", "Disable")]
    [InlineData("Host=db.example;sslmode=require;Database=desk", "Require")]
    [InlineData("Host=localhost;Database=desk", "Prefer")]
    [InlineData("Host=localhost:5433;Database=desk", "Prefer")]
    [InlineData("Host=::1;Database=desk", "Prefer")]
    [InlineData("Host=/run/postgresql;Database=desk", "Prefer")]
    [InlineData("Database=desk", "Prefer")]
    public void A_database_on_another_machine_is_asked_by_TLS_unless_the_connection_string_says_how(string connection, string mode) =>
        new Npgsql.NpgsqlConnectionStringBuilder(PostgreSqlLine.Of(connection)).SslMode.ToString().ShouldBe(mode);

    [Theory, OnBoth]
    public async Task Many_processes_that_open_a_new_workspace_at_once_all_open_it(Database database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("resolute-open-").FullName;
        var place = new WorkspacePlace(
            Path.Combine(folder, "made", "on", "first", "use"),
            database == Database.PostgreSql ? await PostgreSqlCluster.EmptyDatabase(cancellation) : null
        );

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Workspace.Open(place, cancellation), cancellation)));

        foreach (var workspace in opened)
            await workspace.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, OnBoth]
    public async Task A_write_without_a_journal_entry_is_refused_by_the_store_itself(Database database)
    {
        await using var desk = await Desk.Open(database);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        context.Invitations.Add(new Model.People.Invitation("token"));

        await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
        Should.Throw<InvalidOperationException>(() => context.SaveChanges());
    }

    [Theory, OnBoth]
    public async Task A_text_is_read_back_from_the_store_as_it_was_read_from_its_file(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Report);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();

        var kept = (await context.DocumentTexts.SingleAsync(TestContext.Current.CancellationToken)).Reading;
        var read = Reader.Read(Resolute.Text.Blocks.BlockText.FromLines(Texts.Report));

        System.Text.Json.JsonSerializer.Serialize(kept).ShouldBe(System.Text.Json.JsonSerializer.Serialize(read));
    }

    [Theory, OnBoth]
    public async Task A_file_of_many_chunks_is_given_back_byte_for_byte(Database database)
    {
        await using var desk = await Desk.Open(database);
        var cancellation = TestContext.Current.CancellationToken;
        // Long and of few clauses: how long reading takes is measured elsewhere.
        var text =
            Texts.Report
            + string.Concat(
                Enumerable.Range(0, 8).Select(line => $"\n2.{line + 3}\t" + string.Concat(Enumerable.Range(0, 6_000).Select(word => $"lantern {word} ")))
            );
        await desk.Import(text);
        await using var scope = desk.Parts.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();

        var sha256 = (await store.Files.All(cancellation)).Single();
        var bytes = new MemoryStream();
        var chunks = 0;
        await foreach (var chunk in store.Files.Read(sha256, cancellation))
        {
            chunks++;
            bytes.Write(chunk.Span);
        }

        chunks.ShouldBeGreaterThan(2);
        bytes.ToArray().ShouldBe(System.Text.Encoding.UTF8.GetBytes(text));
        (await store.Files.IsWhole(sha256, cancellation)).ShouldBeTrue();
    }
}
