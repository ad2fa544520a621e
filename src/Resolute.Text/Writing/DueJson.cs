using System.Text.Json;
using Resolute.Text.Dates;

namespace Resolute.Text.Writing;

/// <summary>When something is due, as JSON: words, kind and value always, the rest only where the text states it.</summary>
internal static class DueJson
{
    public static void Write(Utf8JsonWriter json, string name, StatedDue due)
    {
        json.WriteStartObject(name);
        json.Text("words", due.Words);
        json.Text("kind", JsonNames.Of(due.Kind));
        json.Text("value", due.Value);
        if (due.Relation is { } relation)
            json.Text("relation", JsonNames.Of(relation));
        Stated(json, "from", due.From);
        Stated(json, "through", due.Through);
        Stated(json, "also", due.Also);
        if (due.Month is { } month)
            json.WriteNumber("month", month);
        if (due.Day is { } day)
            json.WriteNumber("day", day);
        Stated(json, "offset", due.Offset);
        Stated(json, "anchor", due.Anchor);
        json.WriteEndObject();
    }

    private static void Stated(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.Text(name, value);
    }
}
