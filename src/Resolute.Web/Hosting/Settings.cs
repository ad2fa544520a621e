using Microsoft.Extensions.Configuration.Memory;

namespace Resolute.Web.Hosting;

/// <summary>What the installation is told from outside.</summary>
/// <param name="Folder">Where the workspace and the keys of cookies lie.</param>
/// <param name="Connection">A PostgreSQL connection string; null for SQLite in the folder.</param>
/// <param name="Demo">Whether the pages say that they show invented texts.</param>
public sealed record Settings(string Folder, string? Connection, bool Demo)
{
    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("Urls", "http://127.0.0.1:5080"),
        new("Resolute:Data", "data"),
        new("Logging:LogLevel:Default", "Warning"),
        // The keys of cookies lie beside the data they protect, under the same owner; encrypting them with a third key is the operator's choice.
        new("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"),
    ];

    public static Settings From(ConfigurationManager configuration)
    {
        // Below every other source: files, the environment and the command line say otherwise where they speak.
        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        return new(
            Path.GetFullPath(configuration["Resolute:Data"] ?? "data"),
            configuration["Resolute:Connection"] is { Length: > 0 } connection ? connection : null,
            configuration.GetValue("Resolute:Demo", defaultValue: false)
        );
    }
}
