using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Resolute.Model.Search;
using Resolute.Text.Search;

namespace Resolute.Store.Search;

/// <summary>The index of a database: under which terms marks stand. The terms are written by <see cref="Analyser"/>; the database only keeps them.</summary>
internal abstract class SearchIndex(DbContext context)
{
    /// <summary>Puts a mark under terms.</summary>
    public abstract Task Add(long mark, IReadOnlyList<string> terms, CancellationToken cancellation);

    /// <summary>Takes a mark out.</summary>
    public abstract Task Remove(long mark, CancellationToken cancellation);

    /// <summary>Takes everything out.</summary>
    public abstract Task Clear(CancellationToken cancellation);

    /// <summary>Whether nothing stands in it.</summary>
    public abstract Task<bool> IsEmpty(CancellationToken cancellation);

    /// <summary>Every term with every mark that stands under it, in any order.</summary>
    public abstract IAsyncEnumerable<(string Term, long Mark)> All(CancellationToken cancellation);

    /// <summary>The question as the database asks it.</summary>
    public abstract string Written(IReadOnlyList<SearchTerm> terms);

    /// <summary>The order that reads marks under a question within bounds, the largest first.</summary>
    protected abstract string Asking { get; }

    /// <summary>Marks under all terms, the largest first, from <paramref name="floor"/> up to, but without, <paramref name="ceiling"/>.</summary>
    public async Task<List<ShelfMark>> Find(IReadOnlyList<SearchTerm> terms, long floor, long ceiling, int most, CancellationToken cancellation)
    {
        var found = new List<ShelfMark>();
        if (terms.Count == 0)
            return found;

        await using var command = await Command(Asking, cancellation);
        Give(command, "question", Written(terms));
        Give(command, "floor", floor);
        Give(command, "ceiling", ceiling);
        Give(command, "most", most);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        // Rows are read without waiting where they are there, as in SQLite they always are.
        while (reader is Microsoft.Data.Sqlite.SqliteDataReader ? reader.Read() : await reader.ReadAsync(cancellation))
            found.Add(new ShelfMark(reader.GetInt64(0)));
        return found;
    }

    /// <summary>What the labels in marks stand for: read past the model, because every question asks for them.</summary>
    public async Task<IReadOnlyList<SearchLabel>> Labels(CancellationToken cancellation)
    {
        var labels = new List<SearchLabel>();
        await using var command = await Command("""SELECT "Text", "Number" FROM "SearchLabels" """, cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            labels.Add(new SearchLabel(reader.GetString(0), reader.GetInt32(1)));
        return labels;
    }

    protected async Task<DbCommand> Command(string text, CancellationToken cancellation)
    {
        var connection = context.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
            await context.Database.OpenConnectionAsync(cancellation);
        var command = connection.CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        return command;
    }

    protected static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    protected async Task<bool> HasNone(string text, CancellationToken cancellation)
    {
        await using var command = await Command(text, cancellation);
        return await command.ExecuteScalarAsync(cancellation) is null;
    }

    protected async Task Do(string text, CancellationToken cancellation, params (string Name, object Value)[] given)
    {
        await using var command = await Command(text, cancellation);
        foreach (var (name, value) in given)
            Give(command, name, value);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
