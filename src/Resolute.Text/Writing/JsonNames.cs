using System.Text.Json;

namespace Resolute.Text.Writing;

/// <summary>Words and shapes that every JSON of this room shares.</summary>
internal static class JsonNames
{
    /// <summary>A name of an enumeration as the contracts write it: DraftResolution is draft-resolution.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(
            name.Select((letter, place) => char.IsUpper(letter) && place > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString())
        );
    }

    /// <summary>A text that JSON can hold: half of a surrogate pair becomes U+FFFD, of the same length.</summary>
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Repaired(text);
        }

        return text;
    }

    /// <summary>Writes a text, or null.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value is null ? null : Valid(value));

    /// <summary>Writes [start, length].</summary>
    public static void Span(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Repaired(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsSurrogate(letters[i]))
                continue;
            if (i + 1 < letters.Length && char.IsSurrogatePair(letters[i], letters[i + 1]))
                i++;
            else
                letters[i] = '\uFFFD';
        }

        return new string(letters);
    }
}
