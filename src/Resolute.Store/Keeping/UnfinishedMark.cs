using Microsoft.EntityFrameworkCore;

namespace Resolute.Store.Keeping;

/// <summary>What says that a PostgreSQL database is being filled, or was left so.</summary>
internal static class UnfinishedMark
{
    public const string Set = """CREATE TABLE "ResoluteUnfinished" ("Filled" boolean)""";

    public const string TakeAway = """DROP TABLE "ResoluteUnfinished" """;

    public static Task<bool> IsOn(PostgreSqlContext context, CancellationToken cancellation) =>
        context.Database.SqlQuery<bool>($"""SELECT to_regclass('"ResoluteUnfinished"') IS NOT NULL AS "Value" """).SingleAsync(cancellation);
}
