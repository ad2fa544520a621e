using System.Buffers.Binary;
using System.Text;

namespace Resolute.Model.People;

/// <summary>
/// What authenticators write: the definite-length integers, strings, lists and maps of RFC 8949, as CTAP2 requires them. Whatever else comes, or too
/// deep, or cut short, gives null. (System.Formats.Cbor is a package of its own, and this room has none.)
/// </summary>
internal static class Cbor
{
    private const int Deepest = 8;

    /// <summary>The first value, and how many bytes it takes: a long, a byte[], a string, a bool, a list of values or a map of them.</summary>
    public static (object Value, int Length)? Read(byte[] bytes, int start = 0)
    {
        var place = start;
        return Value(bytes, ref place, 0) is { } value ? (value, place - start) : null;
    }

    /// <summary>What a map holds under a key.</summary>
    public static T? Get<T>(object? map, object key)
        where T : class => (map as Dictionary<object, object>)?.GetValueOrDefault(key) as T;

    /// <summary>The number that a map holds under a key.</summary>
    public static long? Number(object? map, long key) => (map as Dictionary<object, object>)?.GetValueOrDefault(key) as long?;

    private static object? Value(byte[] bytes, ref int place, int depth)
    {
        if (depth > Deepest || place >= bytes.Length)
            return null;

        var (kind, small) = (bytes[place] >> 5, bytes[place] & 31);
        if (kind == 7)
        {
            place++;
            return small is 20 or 21 ? small == 21 : null;
        }

        return Argument(bytes, ref place, small) is not { } argument
            ? null
            : kind switch
            {
                0 => argument,
                1 => -1 - argument,
                2 => Taken(bytes, ref place, argument),
                3 => Taken(bytes, ref place, argument) is { } letters ? Encoding.UTF8.GetString(letters) : null,
                4 => List(bytes, ref place, argument, depth),
                5 => Map(bytes, ref place, argument, depth),
                _ => null,
            };
    }

    private static long? Argument(byte[] bytes, ref int place, int small)
    {
        place++;
        if (small < 24)
            return small;

        var size = small switch
        {
            24 => 1,
            25 => 2,
            26 => 4,
            _ => 0,
        };
        if (size == 0 || place + size > bytes.Length)
            return null;

        var written = bytes.AsSpan(place, size);
        place += size;
        return size switch
        {
            1 => written[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(written),
            _ => BinaryPrimitives.ReadUInt32BigEndian(written),
        };
    }

    private static byte[]? Taken(byte[] bytes, ref int place, long length)
    {
        if (length > bytes.Length - place)
            return null;

        var taken = bytes.AsSpan(place, (int)length).ToArray();
        place += taken.Length;
        return taken;
    }

    private static List<object>? List(byte[] bytes, ref int place, long count, int depth)
    {
        var list = new List<object>();
        for (var index = 0L; index < count; index++)
        {
            if (Value(bytes, ref place, depth + 1) is not { } value)
                return null;
            list.Add(value);
        }

        return list;
    }

    private static Dictionary<object, object>? Map(byte[] bytes, ref int place, long count, int depth)
    {
        var map = new Dictionary<object, object>();
        for (var index = 0L; index < count; index++)
        {
            if (Value(bytes, ref place, depth + 1) is not { } key || key is not (long or string) || Value(bytes, ref place, depth + 1) is not { } value)
                return null;
            if (!map.TryAdd(key, value))
                return null;
        }

        return map;
    }
}
