using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Store.Keeping;

/// <summary>
/// A store that is being filled from a row source at an empty place. Until it is finished it bears a mark, and nobody opens it; one that was left
/// unfinished is begun anew.
/// </summary>
public abstract class NewStore : IAsyncDisposable
{
    private protected NewStore() { }

    /// <summary>The journal as it was loaded.</summary>
    public JournalSet Journal => new(Context);

    /// <summary>The records as they were loaded.</summary>
    public WholeStore Whole => new(Context);

    private protected abstract ResoluteContext Context { get; }

    /// <summary>Takes an empty place; refused where there is a workspace already.</summary>
    public static Task<Ruling<NewStore>> Begin(StorePlace place, CancellationToken cancellation) =>
        place.Connection is { } connection ? NewPostgreSqlStore.Begin(connection, cancellation) : NewSqliteStore.Begin(place.Folder, cancellation);

    /// <summary>Makes the tables of a version, without a row; refused where the version is not known here.</summary>
    public async Task<Ruling<NewStore>> Lay(IRowSource source, CancellationToken cancellation)
    {
        var migrations = Context.Database.GetMigrations().Select(SchemaName.Of).ToList();
        if (!migrations.Contains(source.Schema, StringComparer.Ordinal))
            return new Refusal("archive-newer", null, ArchiveReader.Short(source.Schema), migrations[^1]);

        await Context.GetService<IMigrator>().MigrateAsync(source.Schema, cancellation);
        var mapped = source.IsWhole && source.Schema == migrations[^1] ? MappedTables.Of(Context) : null;
        var missing = mapped?.FirstOrDefault(table => source.Tables.All(one => one.Name != table.Name));
        if (missing is not null)
            return new Refusal("archive-table-missing", null, missing.Name);
        foreach (var table in source.Tables)
        {
            if (!await Knows(table, cancellation))
                return new Refusal("archive-table-other", null, ArchiveReader.Short(table.Name));
        }

        // What migrations put into tables is in the source as well.
        foreach (var table in source.Tables.Reverse())
            await Execute($"DELETE FROM \"{table.Name}\"", cancellation);
        return this;
    }

    /// <summary>Loads the rows of a table.</summary>
    public abstract Task Load(KeptTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellation);

    /// <summary>Whether every row points at a row that is there.</summary>
    public abstract Task<bool> IsJoined(CancellationToken cancellation);

    /// <summary>Begins the journal of a workspace that has none, with what was done.</summary>
    public async Task Tell(Deed deed, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var head = await Context.LockHead(cancellation);
        var note = new JournalNote(head.Sequence + 1, by.Name, deed.Text, RandomNumberGenerator.GetBytes(16));
        var entry = JournalEntry.Next(head, deed, by.Id, note, now);
        head.MoveTo(entry);
        Context.JournalEntries.Add(entry);
        Context.JournalNotes.Add(note);
        Context.IsJournalled = true;
        await Context.SaveChangesAsync(cancellation);
        Context.IsJournalled = false;
    }

    /// <summary>Brings the tables of an older version up to date.</summary>
    public async Task Upgrade(CancellationToken cancellation) => await Context.Database.MigrateAsync(cancellation);

    /// <summary>Takes the mark away: from now on it is a workspace.</summary>
    public abstract Task Finish(CancellationToken cancellation);

    /// <summary>Takes away what was begun, so that the place is as empty as it was.</summary>
    public abstract Task Abandon(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>The columns of a table as the database has them, with what each may hold.</summary>
    private protected abstract Task<IReadOnlyDictionary<string, IReadOnlyList<ColumnKind>>> Columns(string table, CancellationToken cancellation);

    private protected async Task Execute(string sql, CancellationToken cancellation)
    {
        await using var command = Context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    // Names from an archive go into statements only once the database has said that it has them.
    private async Task<bool> Knows(KeptTable table, CancellationToken cancellation)
    {
        var held = await Columns(table.Name, cancellation);
        return held.Count > 0
            && held.Count == table.Columns.Count
            && table.Columns.All(column => held.TryGetValue(column.Name, out var kinds) && kinds.Contains(column.Kind))
            && table.Key.Count > 0
            && table.Key.All(held.ContainsKey);
    }
}
