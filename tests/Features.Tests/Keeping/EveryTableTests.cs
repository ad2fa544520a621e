using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Tests.Running;
using Resolute.Store;
using Resolute.Store.Keeping;

namespace Resolute.Features.Tests.Keeping;

public sealed class EveryTableTests
{
    [Theory, OnBoth]
    public async Task Every_table_of_the_database_is_in_a_backup(Database database)
    {
        await using var desk = await Desk.Open(database);
        await using var scope = desk.Parts.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();

        var mapped = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal);
        var kept = MappedTables.Of(context);

        kept.Select(table => table.Name).ShouldBe(mapped, ignoreOrder: true);
        kept.ShouldAllBe(table => table.Key.Count > 0);
    }

    [Fact]
    public async Task Both_databases_keep_the_same_columns_of_the_same_kinds()
    {
        var shown = new List<IEnumerable<string>>();
        foreach (var database in Enum.GetValues<Database>())
        {
            await using var desk = await Desk.Open(database);
            await using var scope = desk.Parts.CreateAsyncScope();
            var tables = MappedTables.Of(scope.ServiceProvider.GetRequiredService<ResoluteContext>());
            shown.Add([
                .. tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name} {column.Kind} {string.Join(",", table.Key)}")),
            ]);
        }

        shown[1].ShouldBe(shown[0]);
    }

    [Theory]
    [InlineData(Database.Sqlite, Database.PostgreSql)]
    [InlineData(Database.PostgreSql, Database.Sqlite)]
    public async Task Every_column_of_every_table_survives_the_way_there_and_back(Database there, Database back)
    {
        using var places = new Places();
        await using var desk = await Desk.Open(Database.Sqlite);
        await using var scope = desk.Parts.CreateAsyncScope();
        var invented = new InventedRows(scope.ServiceProvider.GetRequiredService<ResoluteContext>());

        await using var first = await Filled(await places.Empty(there), invented);
        var carried = await first.Whole.Look(Places.Stop);
        await using var second = await Filled(await places.Empty(back), carried);

        carried.RowCount.ShouldBe(invented.RowCount);
        Places.Shown(await first.Whole.Sums(invented.Tables, null, Places.Stop)).ShouldBe(Places.Shown(invented.Sums()));
        Places.Shown(await second.Whole.Sums(invented.Tables, null, Places.Stop)).ShouldBe(Places.Shown(invented.Sums()));
    }

    private static async Task<NewStore> Filled(WorkspacePlace place, IRowSource source)
    {
        var store = (await NewStore.Begin(new StorePlace(place.Folder, place.Connection), Places.Stop)).Carried();
        (await store.Lay(source, Places.Stop)).Carried();
        foreach (var table in source.Tables)
            await store.Load(table, source.Rows(table, Places.Stop), Places.Stop);
        (await store.IsJoined(Places.Stop)).ShouldBeTrue();
        return store;
    }
}
