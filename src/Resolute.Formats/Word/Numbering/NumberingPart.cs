using System.Xml;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Numbering;

/// <summary>An abstract definition of a list.</summary>
internal sealed class AbstractList
{
    public string? Name { get; private set; }

    /// <summary>The style of lists whose levels it takes.</summary>
    public string? NumStyleLink { get; private set; }

    public NumberLevel?[] Levels { get; } = new NumberLevel?[ListCounters.Levels];

    internal static AbstractList Read(XmlReader reader)
    {
        var list = new AbstractList();
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "name")
                list.Name = WordXml.Value(reader);
            else if (name == "numStyleLink")
                list.NumStyleLink = WordXml.Value(reader);
            else if (name == "lvl" && NumberLevel.Read(reader) is ({ } place, { } level) && place is >= 0 and < ListCounters.Levels)
                list.Levels[place] ??= level;
        }

        return list;
    }
}

/// <summary>A list over an abstract definition.</summary>
internal sealed class ConcreteList
{
    private static readonly int?[] NoStarts = new int?[ListCounters.Levels];
    private static readonly NumberLevel?[] NoLevels = new NumberLevel?[ListCounters.Levels];

    public string? AbstractId { get; private set; }

    public int?[] Starts { get; private set; } = NoStarts;

    public NumberLevel?[] Levels { get; private set; } = NoLevels;

    internal static ConcreteList Read(XmlReader reader)
    {
        var list = new ConcreteList();
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "abstractNumId")
                list.AbstractId = WordXml.Value(reader);
            else if (name == "lvlOverride")
                list.ReadOverride(reader);
        }

        return list;
    }

    private void ReadOverride(XmlReader reader)
    {
        var place = WordXml.Number(WordXml.Attribute(reader, "ilvl"));
        if (place is not (>= 0 and < ListCounters.Levels) || place is not { } at)
            return;
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "startOverride" && WordXml.NumberValue(reader) is { } start)
            {
                Starts = ReferenceEquals(Starts, NoStarts) ? new int?[ListCounters.Levels] : Starts;
                Starts[at] = Math.Clamp(start, 0, ListCounters.Greatest);
            }
            else if (name == "lvl")
            {
                Levels = ReferenceEquals(Levels, NoLevels) ? new NumberLevel?[ListCounters.Levels] : Levels;
                Levels[at] = NumberLevel.Read(reader).Level;
            }
        }
    }
}
