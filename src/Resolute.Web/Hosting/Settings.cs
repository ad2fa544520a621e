using Microsoft.Extensions.Configuration.Memory;
using Resolute.Features.Outbox;

namespace Resolute.Web.Hosting;

/// <summary>What the installation is told from outside.</summary>
/// <param name="Folder">Where the workspace and the keys of cookies lie.</param>
/// <param name="Connection">A PostgreSQL connection string; null for SQLite in the folder.</param>
/// <param name="Demo">Whether the pages say that they show invented texts, and its invented persons come in by a button.</param>
public sealed record Settings(string Folder, string? Connection, bool Demo)
{
    /// <summary>By which server mail goes out; null where none is named, and then nobody is written to.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>By which provider people may sign in; null where none is named, and then no page speaks of it.</summary>
    public ProviderSettings? Provider { get; init; }

    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("Urls", "http://127.0.0.1:5080"),
        new("Resolute:Data", "data"),
        new("Logging:LogLevel:Default", "Warning"),
        // One line each, with its moment in UTC: nothing that somebody sent begins a line of its own.
        new("Logging:Console:FormatterName", "simple"),
        new("Logging:Console:FormatterOptions:SingleLine", "true"),
        new("Logging:Console:FormatterOptions:UseUtcTimestamp", "true"),
        new("Logging:Console:FormatterOptions:TimestampFormat", "yyyy-MM-dd'T'HH:mm:ss.fff'Z' "),
        // The keys of cookies lie beside the data they protect, under the same owner; encrypting them with a third key is the operator's choice.
        new("Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error"),
    ];

    public static Settings From(ConfigurationManager configuration)
    {
        // Below every other source: files, the environment and the command line say otherwise where they speak.
        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        CloseOtherHosts(configuration);
        return new(
            Path.GetFullPath(configuration["Resolute:Data"] ?? "data"),
            configuration["Resolute:Connection"] is { Length: > 0 } connection ? connection : null,
            configuration.GetValue("Resolute:Demo", defaultValue: false)
        )
        {
            Mail = MailFrom(configuration.GetSection("Resolute:Mail")),
            Provider = ProviderSettings.From(configuration.GetSection("Resolute:Oidc")),
        };
    }

    // Whoever says by which address these pages are reached means no other; probes of this machine go on. What the operator names themselves holds.
    private static void CloseOtherHosts(ConfigurationManager configuration)
    {
        if (configuration["AllowedHosts"] is null && Uri.TryCreate(configuration["Resolute:Mail:Site"], UriKind.Absolute, out var site))
            configuration["AllowedHosts"] = $"{site.Host};localhost;127.0.0.1;[::1]";
    }

    private static MailSettings? MailFrom(IConfigurationSection mail) =>
        mail["Host"] is { Length: > 0 } host
            ? new MailSettings(
                host,
                mail.GetValue("Port", defaultValue: 25),
                mail["From"] ?? throw new InvalidOperationException("Resolute:Mail:From names the address that mail comes from."),
                new Uri(mail["Site"] ?? throw new InvalidOperationException("Resolute:Mail:Site names the address of these pages, for the links in mail.")),
                mail.GetValue("Tls", defaultValue: true),
                mail["User"],
                mail["Password"]
            )
            : null;
}
