namespace Resolute.Store.Keeping;

/// <summary>The name of a migration without its moment: the two databases were given theirs a minute apart.</summary>
internal static class SchemaName
{
    public static string Of(string? migration) => migration is null ? "" : migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
