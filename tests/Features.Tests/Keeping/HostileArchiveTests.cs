using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.Keeping;

public sealed class HostileArchiveTests
{
    private const int Flips = 16;
    private static readonly Lazy<Task<byte[]>> Good = new(() => Archive());

    [Theory, OnBoth]
    public async Task A_backup_that_is_cut_short_anywhere_is_refused_and_leaves_nothing(Database database)
    {
        using var places = new Places();
        var whole = await Good.Value;
        var place = await places.Empty(database);
        foreach (var length in (int[])[0, 10, whole.Length / 3, whole.Length / 2, whole.Length - 1])
            (await Places.Restore(place, whole[..length])).RefusedAs().ShouldBe("archive-not-whole");

        await IsEmptyStill(place, whole);
    }

    [Fact]
    public async Task A_backup_in_which_any_byte_was_changed_is_refused_or_the_byte_says_nothing()
    {
        using var places = new Places();
        var whole = await Good.Value;
        for (var turn = 0; turn < Flips; turn++)
        {
            var changed = whole.ToArray();
            changed[whole.Length * turn / Flips] ^= 0x20;
            var place = await places.Empty(Database.Sqlite);
            if ((await Places.Restore(place, changed)).IsRefused(out _, out _))
                Directory.Exists(place.Folder).ShouldBe(Directory.Exists(place.Folder) && !place.IsMade && !place.IsUnfinished);
            else
                (await Places.Verify(place, null)).Broken.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("tables/Accounts.jsonl", "archive-table-missing")]
    [InlineData("manifest.json", "archive-not-ours")]
    public Task What_lacks_a_part_is_refused(string part, string code) => Refused(code, zip => zip.GetEntry(part)!.Delete());

    [Fact]
    public Task A_table_that_was_altered_is_refused() =>
        Refused("archive-table-altered", zip => Rewrite(zip, "tables/Sessions.jsonl", _ => "{}\n"), desk => desk.Import(Texts.Report));

    [Theory]
    [InlineData("format", "resolute-backup/9", "archive-other-format")]
    [InlineData("schema", "FarFuture", "archive-newer")]
    [InlineData("schema", "Initial", "archive-table-other")]
    public Task Another_version_is_refused(string field, string value, string code) => Refused(code, zip => Manifest(zip, manifest => manifest[field] = value));

    [Fact]
    public Task A_manifest_that_leaves_a_table_out_is_refused() =>
        Refused("archive-table-missing", zip => Manifest(zip, manifest => ((JsonArray)manifest["tables"]!).RemoveAt(0)));

    [Fact]
    public Task A_manifest_that_names_what_is_no_table_is_refused() =>
        Refused(
            "archive-table-missing",
            zip => Manifest(zip, manifest => manifest["tables"]![0]!["table"]!["name"] = "Accounts\"; DROP TABLE \"Clauses"),
            // The place of the rows would have to be made as well: then the database is asked whether it has such a table.
            null
        );

    [Fact]
    public async Task A_name_that_is_a_statement_is_asked_of_the_database_and_never_run()
    {
        const string Name = "Accounts\"; DROP TABLE \"Clauses";
        await Refused(
            "archive-table-missing",
            zip =>
            {
                zip.CreateEntry($"tables/{Name}.jsonl");
                Manifest(zip, manifest => manifest["tables"]![0]!["table"]!["name"] = Name);
            }
        );
    }

    [Fact]
    public Task Rows_whose_hashes_agree_but_whose_chain_does_not_are_refused() =>
        Refused("archive-chain-broken", _ => { }, desk => desk.Sql("""UPDATE "JournalEntries" SET "Verb" = 'released' WHERE "Sequence" = 1"""));

    [Fact]
    public async Task What_unfolds_to_a_thousand_times_its_length_is_refused_at_once_and_in_little_memory()
    {
        using var places = new Places();
        var bomb = Changed(
            await Good.Value,
            zip =>
            {
                zip.GetEntry("tables/Accounts.jsonl")!.Delete();
                using var entry = zip.CreateEntry("tables/Accounts.jsonl", CompressionLevel.Fastest).Open();
                var block = new byte[1024 * 1024];
                for (var megabyte = 0; megabyte < 1500; megabyte++)
                    entry.Write(block);
            }
        );
        var place = await places.Empty(Database.Sqlite);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        (await Places.Restore(place, bomb)).RefusedAs().ShouldBe("archive-table-altered");

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(64L * 1024 * 1024);
    }

    [Fact]
    public async Task A_bomb_whose_manifest_agrees_with_it_is_refused_for_a_line_that_is_too_long_or_for_want_of_room()
    {
        using var places = new Places();
        var place = await places.Empty(Database.Sqlite);
        var huge = Changed(await Good.Value, zip => Manifest(zip, manifest => manifest["tables"]![0]!["bytes"] = long.MaxValue / 2));

        (await Places.Restore(place, huge)).RefusedAs().ShouldBe("place-too-small");
    }

    private static async Task<byte[]> Archive(Func<Desk, Task>? more = null)
    {
        await using var desk = await BackUpWorkspaceTests.Worked(Database.Sqlite);
        if (more is not null)
            await more(desk);
        return await Places.BackUp(desk);
    }

    private static async Task Refused(string code, Action<ZipArchive> change, Func<Desk, Task>? more = null)
    {
        using var places = new Places();
        var whole = more is null ? await Good.Value : await Archive(more);
        foreach (var database in Enum.GetValues<Database>())
        {
            var place = await places.Empty(database);
            (await Places.Restore(place, Changed(whole, change))).RefusedAs().ShouldBe(code);
            await IsEmptyStill(place, await Good.Value);
        }
    }

    // A place that took nothing takes a good backup.
    private static async Task IsEmptyStill(WorkspacePlace place, byte[] good) => (await Places.Restore(place, good)).Carried();

    private static byte[] Changed(byte[] archive, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return stream.ToArray();
    }

    private static void Manifest(ZipArchive zip, Action<JsonNode> change) =>
        Rewrite(
            zip,
            "manifest.json",
            text =>
            {
                var manifest = JsonNode.Parse(text)!;
                change(manifest);
                return manifest.ToJsonString();
            }
        );

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(change(text));
    }
}
