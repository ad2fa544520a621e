using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Resolute.Store.Conversions;

/// <summary>A value of the text room kept whole as JSON: it is read back as it was, and no query looks inside.</summary>
internal sealed class JsonText<T>() : ValueConverter<T, string>(value => JsonText.Write(value), json => JsonText.Read<T>(json));

/// <summary>The JSON that values are kept as.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        MaxDepth = 512,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
