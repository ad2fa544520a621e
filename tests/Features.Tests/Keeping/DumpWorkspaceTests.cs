using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Keeping;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Keeping;

namespace Resolute.Features.Tests.Keeping;

public sealed class DumpWorkspaceTests
{
    private const string Sesame = "opensesame";

    [Theory]
    [InlineData(Database.Sqlite, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.Sqlite)]
    public async Task A_dump_begins_an_installation_whose_dump_is_equal(Database from, Database to)
    {
        using var places = new Places();
        await using var desk = await Open(from);
        var dump = await Dump(desk);
        var place = await places.Empty(to);

        var loaded = (await LoadDump.Run(place, new MemoryStream(dump), null, desk.Clock, Places.Stop)).Carried();

        loaded.From.ShouldBe((await desk.Verify()).Head);
        await using var workspace = await Workspace.Open(place, Places.Stop);
        using var again = new MemoryStream();
        (await workspace.Runner.See<DumpWorkspace, DumpWorkspace.Request, DumpWorkspace.Dumped>(new(again), Actor.Anonymous, Places.Stop))
            .Carried()
            .Documents.ShouldBe(2);
        Parts(again.ToArray()).ShouldBe(Parts(dump));
        var proof = await Places.Verify(place, null);
        proof.Broken.ShouldBeEmpty();
        (proof.Entries, proof.Documents, proof.Files).ShouldBe((1, 2, 2));
    }

    [Theory, OnBoth]
    public async Task The_public_sees_the_same_in_an_installation_that_was_begun_with_the_dump(Database database)
    {
        using var places = new Places();
        await using var desk = await Open(database);
        desk.Clock.Now = TimeProvider.System.GetUtcNow();
        await desk.Parts.GetRequiredService<Workspace>().Round.CatchUp(Places.Stop);
        var place = await places.Empty(database);
        (await LoadDump.Run(place, new MemoryStream(await Dump(desk)), null, desk.Clock, Places.Stop)).Carried();
        await using var workspace = await Workspace.Open(place, Places.Stop);

        var there = await desk.Board(new(), Actor.Anonymous);
        var here = (await workspace.Runner.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(), Actor.Anonymous, Places.Stop)).Carried();
        var inside = (await workspace.Runner.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(), Actor.Operator, Places.Stop)).Carried();

        there.Mandates.Count.ShouldBe(2);
        here.Mandates.Select(line => (line.Number, line.Words, line.Status)).ShouldBe(there.Mandates.Select(line => (line.Number, line.Words, line.Status)));
        inside.Mandates.Select(line => line.Number).ShouldBe(here.Mandates.Select(line => line.Number));
    }

    [Theory, OnBoth]
    public async Task Nothing_that_is_not_released_is_in_it_wherever_a_secret_is_hidden(Database database)
    {
        await using var desk = await Open(database);
        var planted = await Plant(desk);
        planted.ShouldBeGreaterThan(40);

        var dump = await Dump(desk);

        foreach (var (name, text) in Texts(dump))
            text.ShouldNotContain(Sesame, Case.Insensitive, name);
        Texts(dump).Sum(part => part.Text.Length).ShouldBeGreaterThan(5000);
        // The search itself finds what is there.
        Texts(await Places.BackUp(desk)).Count(part => part.Text.Contains(Sesame, StringComparison.Ordinal)).ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task Every_column_of_every_table_is_said_to_be_public_or_not_and_none_that_is_gone()
    {
        await using var desk = await Desk.Open(Database.Sqlite);
        await using var scope = desk.Parts.CreateAsyncScope();
        var tables = MappedTables.Of(scope.ServiceProvider.GetRequiredService<ResoluteContext>());

        tables
            .SelectMany(table => table.Columns.Select(column => (table.Name, Column: column.Name)))
            .Where(column => PublicTables.Of(column.Name, column.Column) is null)
            .ShouldBeEmpty();
        tables
            .Where(table =>
                PublicTables.Has(table)
                != table.Columns.All(column => PublicTables.Of(table.Name, column.Name)?.StartsWith("never", StringComparison.Ordinal) == false)
            )
            .Select(table => table.Name)
            .ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_the_dump_holds_is_what_the_public_sees(Database database)
    {
        await using var desk = await Open(database);
        await using var scope = desk.Parts.CreateAsyncScope();
        var (context, store) = (scope.ServiceProvider.GetRequiredService<ResoluteContext>(), scope.ServiceProvider.GetRequiredService<VisibleStore>());
        var source = await store.Whole.LookAtPublic(Places.Stop);

        async Task<int> Rows(string table) => (await source.Rows(source.Tables.Single(one => one.Name == table), Places.Stop).ToListAsync(Places.Stop)).Count;

        (await Rows("Documents")).ShouldBe(await context.VisibleDocuments(Actor.Anonymous).CountAsync(Places.Stop));
        (await Rows("Mandates")).ShouldBe(await context.VisibleMandates(Actor.Anonymous).CountAsync(Places.Stop));
        (await Rows("Evidence")).ShouldBe(await context.VisibleEvidence(Actor.Anonymous).CountAsync(Places.Stop));
        (await Rows("Evidence")).ShouldBe(1);
    }

    [Fact]
    public async Task A_dump_is_no_backup_and_a_backup_no_dump()
    {
        using var places = new Places();
        await using var desk = await Open(Database.Sqlite);
        var place = await places.Empty(Database.Sqlite);

        (await Places.Restore(place, await Dump(desk))).RefusedAs().ShouldBe("archive-other-format");
        (await LoadDump.Run(place, new MemoryStream(await Places.BackUp(desk)), null, desk.Clock, Places.Stop)).RefusedAs().ShouldBe("archive-other-format");
    }

    [Fact]
    public async Task A_file_of_a_dump_that_was_exchanged_is_refused()
    {
        using var places = new Places();
        await using var desk = await Open(Database.Sqlite);
        using var stream = new MemoryStream();
        stream.Write(await Dump(desk));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var name = zip.Entries.First(entry => entry.FullName.StartsWith("files/", StringComparison.Ordinal)).FullName;
            zip.GetEntry(name)!.Delete();
            using var entry = zip.CreateEntry(name).Open();
            entry.Write("another"u8);
        }

        (await LoadDump.Run(await places.Empty(Database.Sqlite), stream, null, desk.Clock, Places.Stop)).RefusedAs().ShouldBe("archive-table-altered");
    }

    // Two documents released and one not; two mandates released, one confirmed only; evidence in what is released and in what is not.
    private static async Task<Desk> Open(Database database)
    {
        var desk = await Desk.Open(database);
        var resolution = await desk.Import(Running.Texts.Resolution);
        var report = await desk.Import(Running.Texts.Report);
        var hidden = await desk.Import(Running.Texts.Draft);
        await desk.FinishJobs();
        foreach (var number in (int[])[1, 2, 3])
            await desk.Confirm(number);
        await desk.Link(1, report.TextAddress, EvidenceShows.Progress, null);
        await desk.Link(2, hidden.TextAddress, EvidenceShows.Progress, null);
        await desk.Release(resolution);
        await desk.Release(report);
        await desk.Release(1);
        await desk.Release(2);
        return desk;
    }

    private static async Task<byte[]> Dump(Desk desk)
    {
        using var archive = new MemoryStream();
        (await desk.See<DumpWorkspace, DumpWorkspace.Request, DumpWorkspace.Dumped>(new(archive), Actor.Operator)).Carried();
        return archive.ToArray();
    }

    /// <summary>Writes a secret into every text of every row that is not public, and into every text that is hidden in those that are.</summary>
    private static async Task<int> Plant(Desk desk)
    {
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
        var planted = 0;
        // The head is published: it tells nothing.
        foreach (var table in MappedTables.Of(context).Where(table => table.Name != "JournalHeads"))
        {
            var mapped = context.Model.GetEntityTypes().Single(type => type.GetTableName() == table.Name);
            var fixedColumns = mapped
                .GetProperties()
                .Where(property => property.IsKey() || property.IsForeignKey() || property.GetMaxLength() == 40)
                .Select(property => property.GetColumnName())
                .ToHashSet(StringComparer.Ordinal);
            var texts = table.Columns.Where(column => column.Kind == ColumnKind.Text && !fixedColumns.Contains(column.Name));
            foreach (var column in texts)
            {
                var isHidden = !PublicTables.Has(table) || PublicTables.Of(table.Name, column.Name) == "hidden";
                var rows = isHidden ? "1 = 1" : $"NOT ({PublicTables.RowsOf(table)})";
                var key = string.Join(" || '-' || ", table.Key.Select(name => $"CAST(t.\"{name}\" AS text)"));
                // The machine's own reading is read beside the public one: it stays a reading.
                var secret = column.Name == "Uncorrected" ? $"REPLACE(t.\"Reading\", 'lantern', '{Sesame}')" : $"'{Sesame}-' || {key}";
                await desk.Sql($"UPDATE \"{table.Name}\" AS t SET \"{column.Name}\" = {secret} WHERE {rows}");
                planted++;
            }
        }

        return planted;
    }

    private static IEnumerable<(string Name, string Text)> Texts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return (entry.FullName, entry.FullName + reader.ReadToEnd());
        }
    }

    // All but the head and the moment, which the manifest says.
    private static IEnumerable<string> Parts(byte[] archive) =>
        Texts(archive)
            .Where(part => part.Name != "manifest.json")
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .Select(part => $"{part.Name} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(part.Text)))}");
}
