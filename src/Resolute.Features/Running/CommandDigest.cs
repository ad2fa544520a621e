using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Resolute.Model.People;

namespace Resolute.Features.Running;

/// <summary>What a command asks, as one hash: use case, actor and request. A stream counts by the digest of its bytes.</summary>
internal static class CommandDigest
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new UnreadStream() } };

    public static string Of<TUseCase, TRequest>(TRequest request, Actor actor, string carried)
    {
        var asked = new
        {
            UseCase = typeof(TUseCase).FullName,
            Actor = actor.Id?.ToString() ?? actor.Name,
            Request = JsonSerializer.Serialize(request, Options),
            Carried = carried,
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(asked)));
    }

    private sealed class UnreadStream : JsonConverter<Stream>
    {
        public override Stream? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A digest is never read back.");

        public override void Write(Utf8JsonWriter writer, Stream value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
