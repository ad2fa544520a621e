using System.Data.Common;
using System.Net;
using Npgsql;

namespace Resolute.Store;

/// <summary>
/// The line to PostgreSQL. On another machine it is asked by TLS with a certificate that proves who answers, unless the connection string says itself
/// how (SSL Mode): the driver alone would take a bare line where no other is offered.
/// </summary>
internal static class PostgreSqlLine
{
    /// <summary>The connection string with which it is asked.</summary>
    public static string Of(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection };
        var saysHow = said.Keys.Cast<string>().Any(key => key.Replace(" ", "", StringComparison.Ordinal).Equals("sslmode", StringComparison.OrdinalIgnoreCase));
        var asked = new NpgsqlConnectionStringBuilder(connection);
        if (!saysHow && !(asked.Host ?? "").Split(',').All(IsOnThisMachine))
            asked.SslMode = SslMode.VerifyFull;
        return asked.ToString();
    }

    // A socket in a folder, the loopback, or none named, which is the loopback.
    private static bool IsOnThisMachine(string host) =>
        // A name or an address of IPv4 may have its port behind it.
        (host.Trim().Split(':') is [var bare, _] ? bare : host.Trim())
            is var name
        && (
            name.Length == 0
            || name.StartsWith('/')
            || name.StartsWith('@')
            || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address))
        );
}
