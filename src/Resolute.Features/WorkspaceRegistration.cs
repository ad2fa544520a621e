namespace Resolute.Features;

/// <summary>How a door opens a workspace.</summary>
/// <param name="Folder">The folder of the SQLite workspace (file resolute.db); used when <paramref name="Connection"/> is null.</param>
/// <param name="Connection">A PostgreSQL connection string.</param>
public sealed record WorkspacePlace(string Folder, string? Connection = null);
