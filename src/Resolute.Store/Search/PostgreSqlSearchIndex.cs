using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Resolute.Text.Search;

namespace Resolute.Store.Search;

/// <summary>The index in PostgreSQL: a tsvector of the terms as they are, without a dictionary and without places, under a GIN index.</summary>
internal sealed class PostgreSqlSearchIndex(DbContext context) : SearchIndex(context)
{
    /// <inheritdoc/>
    protected override string Asking =>
        """SELECT "Mark" FROM "SearchIndex" WHERE "Terms" @@ @question::tsquery AND "Mark" >= @floor AND "Mark" < @ceiling ORDER BY "Mark" DESC LIMIT @most""";

    /// <inheritdoc/>
    public override Task Add(long mark, IReadOnlyList<string> terms, CancellationToken cancellation) =>
        Do(
            """INSERT INTO "SearchIndex" ("Mark", "Terms") VALUES (@mark, array_to_tsvector(@terms))""",
            cancellation,
            ("mark", mark),
            ("terms", terms.ToArray())
        );

    /// <inheritdoc/>
    public override Task Remove(long mark, CancellationToken cancellation) =>
        Do("""DELETE FROM "SearchIndex" WHERE "Mark" = @mark""", cancellation, ("mark", mark));

    /// <inheritdoc/>
    public override Task Clear(CancellationToken cancellation) => Do("""DELETE FROM "SearchIndex" """, cancellation);

    /// <inheritdoc/>
    public override Task<bool> IsEmpty(CancellationToken cancellation) => HasNone("""SELECT "Mark" FROM "SearchIndex" LIMIT 1""", cancellation);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<(string Term, long Mark)> All([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = await Command("""SELECT unnest(tsvector_to_array("Terms")), "Mark" FROM "SearchIndex" """, cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            yield return (reader.GetString(0), reader.GetInt64(1));
    }

    /// <inheritdoc/>
    public override string Written(IReadOnlyList<SearchTerm> terms) => string.Join(" & ", terms.Select(Written));

    // Terms hold letters and digits alone, so nothing in them needs care inside the quotes.
    private static string Written(SearchTerm term) => $"({string.Join(" | ", term.Forms.Select(form => $"'{form}'{(term.IsBeginning ? ":*" : "")}"))})";
}
