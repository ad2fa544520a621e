using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Resolute.Store.Keeping;

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">The form of the archive.</param>
/// <param name="Made">When.</param>
/// <param name="Schema">The version of the tables: the name of the last migration.</param>
/// <param name="Journal">Where the journal ended.</param>
/// <param name="Tables">What each table came to, in the order in which they can be loaded.</param>
/// <param name="Files">Files beside the tables; null where there are none.</param>
public sealed record ArchiveManifest(
    string Format,
    DateTimeOffset Made,
    string Schema,
    HeadOfJournal Journal,
    IReadOnlyList<TableSum> Tables,
    IReadOnlyList<FileSum>? Files = null
)
{
    /// <summary>The form of a backup.</summary>
    public const string BackupFormat = "resolute-backup/1";

    /// <summary>The form of a public dump.</summary>
    public const string DumpFormat = "resolute-dump/1";

    /// <summary>The name of the manifest in the archive.</summary>
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>How many rows there are in all tables.</summary>
    [JsonIgnore]
    public long RowCount => Tables.Sum(table => table.Rows);

    /// <summary>How many bytes all lines are.</summary>
    [JsonIgnore]
    public long Bytes => Tables.Sum(table => table.Bytes);

    /// <summary>As JSON.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>From JSON; null where it is none.</summary>
    public static ArchiveManifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchiveManifest>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">Its SHA-256, lower-case hexadecimal.</param>
public sealed record FileSum(string Name, long Bytes, string Sha256);
