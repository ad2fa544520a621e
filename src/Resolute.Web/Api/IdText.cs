using System.Text.Json;
using System.Text.Json.Serialization;

namespace Resolute.Web.Api;

/// <summary>A typed id as programs read and write it: its UUID.</summary>
public sealed class IdText<T>(Func<Guid, T> from, Func<T, Guid> to) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => from(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(to(value));
}
