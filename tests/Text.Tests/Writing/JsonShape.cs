using System.Text.Json;

namespace Resolute.Text.Tests.Writing;

/// <summary>The names that each object of a JSON may have, as programs outside were told; a question mark: only where there is something to say.</summary>
internal sealed class JsonShape(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, string> shapeOf)
{
    private readonly HashSet<string> _seen = [];

    /// <summary>Names that no object seen had a value for: a contract that no sample shows.</summary>
    public IEnumerable<string> Unseen =>
        names.SelectMany(shape => shape.Value.Split(' ').Select(name => $"{shape.Key}.{name.TrimEnd('?')}")).Where(name => !_seen.Contains(name));

    /// <summary>Breaches of an object and all within it.</summary>
    public IEnumerable<string> Breaches(JsonElement one, string shape)
    {
        var told = names[shape].Split(' ');
        var found = one.EnumerateObject().Select(static property => property.Name).ToList();
        if (!found.SequenceEqual(told.Where(name => !name.EndsWith('?') || found.Contains(name[..^1])).Select(static name => name.TrimEnd('?'))))
            yield return $"{shape} has {string.Join(' ', found)}";
        foreach (var property in one.EnumerateObject())
        {
            if (property.Value.ValueKind is not JsonValueKind.Null)
                _seen.Add($"{shape}.{property.Name}");
            if (!shapeOf.TryGetValue(property.Name, out var inner) || property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
                continue;
            var within = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value];
            foreach (var breach in within.SelectMany(each => Breaches(each, inner)))
                yield return breach;
        }
    }
}
