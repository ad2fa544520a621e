using System.Text;
using System.Xml;
using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>An element of the body while it is read, and what was found in it.</summary>
internal sealed class Opened(string name, int start)
{
    public string Name { get; } = name;

    public int Start { get; } = start;

    public int End { get; set; }

    public Dictionary<string, string> Said { get; } = new(StringComparer.Ordinal);

    public string? Id { get; set; }

    public string? RefersTo { get; set; }

    /// <summary>The words of its number; null where it has none.</summary>
    public string? Number { get; set; }

    /// <summary>Where its heading stands.</summary>
    public TextSpan? Heading { get; set; }

    public List<Opened> Children { get; } = [];

    public string? Own(string name) => Said.TryGetValue(name, out var value) ? KeptCharacters.Unescaped(value) : null;
}

/// <summary>A line of the record: an element of our own with its attributes, and those in it.</summary>
internal sealed class RecordLine(string name, IReadOnlyDictionary<string, string> said)
{
    public string Name { get; } = name;

    public List<RecordLine> Inner { get; } = [];

    public string? this[string attribute] => said.TryGetValue(attribute, out var value) ? KeptCharacters.Unescaped(value) : null;
}

/// <summary>A file of ours as it stands: its text, its elements with ids, its record.</summary>
internal sealed record OwnFile(string Text, IReadOnlyList<Opened> Elements, RecordLine? Record)
{
    /// <summary>Labels that are not of the text, with the place before which they stand.</summary>
    public IReadOnlyList<(int At, string Label)> Computed { get; init; } = [];

    /// <summary>Reads it from its root; null where it nests too deep.</summary>
    public static OwnFile? Of(XmlReader xml)
    {
        var walk = new OwnWalk(new StringBuilder());
        return walk.Read(xml) ? new OwnFile(walk.Text.ToString(), walk.Top, walk.Record) { Computed = walk.Computed } : null;
    }
}
