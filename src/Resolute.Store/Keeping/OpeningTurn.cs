using Microsoft.EntityFrameworkCore;

namespace Resolute.Store.Keeping;

/// <summary>One process at a time makes a store or brings it up to date; a turn ends however its process ends.</summary>
internal static class OpeningTurn
{
    /// <summary>How long another is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // The number of the advisory lock: any that nothing else in the database takes.
    private const long Number = 0x5245_534F_4C55_5445;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);

    /// <summary>The turn in a folder. The operating system frees it however a process ends.</summary>
    public static async Task<FileStream> In(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "opening.lock");
        for (var waited = TimeSpan.Zero; ; waited += Rest)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(Rest, cancellation);
            }
        }
    }

    /// <summary>The turn in a database, for as long as the connection is open.</summary>
    public static Task On(PostgreSqlContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Number})", cancellation);

    /// <summary>Gives the turn to the next.</summary>
    public static Task End(PostgreSqlContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Number})", cancellation);
}
