using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Resolute.Text.Search;

namespace Resolute.Store.Search;

/// <summary>The index in SQLite: FTS5 without content, by terms parted by blanks; its tokenizer takes everything but ASCII signs and blanks as it stands.</summary>
internal sealed class SqliteSearchIndex(DbContext context) : SearchIndex(context)
{
    /// <inheritdoc/>
    protected override string Asking =>
        """SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH $question AND rowid >= $floor AND rowid < $ceiling ORDER BY rowid DESC LIMIT $most""";

    /// <inheritdoc/>
    public override Task Add(long mark, IReadOnlyList<string> terms, CancellationToken cancellation) =>
        Do("""INSERT INTO "SearchIndex" (rowid, terms) VALUES ($mark, $terms)""", cancellation, ("mark", mark), ("terms", string.Join(' ', terms)));

    /// <inheritdoc/>
    public override Task Remove(long mark, CancellationToken cancellation) =>
        Do("""DELETE FROM "SearchIndex" WHERE rowid = $mark""", cancellation, ("mark", mark));

    /// <inheritdoc/>
    public override Task Clear(CancellationToken cancellation) => Do("""INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')""", cancellation);

    /// <inheritdoc/>
    public override Task<bool> IsEmpty(CancellationToken cancellation) => HasNone("""SELECT rowid FROM "SearchIndex" LIMIT 1""", cancellation);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<(string Term, long Mark)> All([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Do("""CREATE VIRTUAL TABLE IF NOT EXISTS temp."SearchVocabulary" USING fts5vocab('main', 'SearchIndex', 'instance')""", cancellation);
        await using var command = await Command("""SELECT term, doc FROM temp."SearchVocabulary" """, cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            yield return (reader.GetString(0), reader.GetInt64(1));
    }

    /// <inheritdoc/>
    public override string Written(IReadOnlyList<SearchTerm> terms) => string.Join(" AND ", terms.Select(Written));

    private static string Written(SearchTerm term) => $"({string.Join(" OR ", term.Forms.Select(form => $"\"{form}\"{(term.IsBeginning ? "*" : "")}"))})";
}
