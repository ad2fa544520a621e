using System.Xml;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Numbering;

/// <summary>The lists of a Word file, and which of them a paragraph belongs to.</summary>
internal sealed class WordNumbering
{
    // A style of lists that leads to a list that leads to a style of lists … ends here.
    private const int LongestLink = 8;

    private readonly Dictionary<string, AbstractList> _abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ConcreteList> _concretes = [];
    private readonly Dictionary<int, NumberList?> _lists = [];
    private readonly Dictionary<(string Style, int NumId), int?> _levelsOfStyles = [];
    private readonly WordStyles _styles;
    private Dictionary<string, int>? _named;

    private WordNumbering(WordStyles styles) => _styles = styles;

    /// <summary>Reads the part; a file without one has no lists.</summary>
    /// <exception cref="XmlException">The part is broken.</exception>
    internal static WordNumbering Read(XmlReader? part, WordStyles styles)
    {
        var numbering = new WordNumbering(styles);
        if (part is null || part.MoveToContent() != XmlNodeType.Element)
            return numbering;
        foreach (var name in WordXml.Children(part))
        {
            if (name == "abstractNum" && WordXml.Attribute(part, "abstractNumId") is { } abstractId)
                numbering._abstracts.TryAdd(abstractId, AbstractList.Read(part));
            else if (name == "num" && WordXml.Number(WordXml.Attribute(part, "numId")) is { } numId)
                numbering._concretes.TryAdd(numId, ConcreteList.Read(part));
        }

        return numbering;
    }

    /// <summary>The list of that number; null where the file does not define it.</summary>
    internal NumberList? List(int numId)
    {
        if (!_lists.TryGetValue(numId, out var list))
            _lists[numId] = list = Resolved(numId);
        return list;
    }

    /// <summary>The list of that name.</summary>
    internal int? Named(string name)
    {
        if (_named is null)
        {
            _named = new(StringComparer.OrdinalIgnoreCase);
            foreach (var (numId, list) in _concretes)
            {
                if (list.AbstractId is { } id && _abstracts.TryGetValue(id, out var definition) && definition.Name is { Length: > 0 } named)
                    _named.TryAdd(named, numId);
            }
        }

        return _named.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The list and level a paragraph belongs to; null where it has no number. A list stated directly is before one of its style.</summary>
    internal (int NumId, int Level)? PlaceOf(in ParagraphNumbering asked, ParagraphStyle style)
    {
        if ((asked.NumId ?? style.NumId) is not { } numId || numId == 0)
            return null;
        if (asked.Level is { } level)
            return (numId, level);
        var ofStyle = LevelOf(style, numId);
        return asked.NumId is not null ? (numId, ofStyle ?? style.NumLevel ?? 0)
            : ofStyle is { } found ? (numId, found)
            : null;
    }

    // The level that names the style, or the style it is based on; else the level the style states, unless that one belongs to another style:
    // then Word prints no number.
    private int? LevelOf(ParagraphStyle style, int numId)
    {
        if (_levelsOfStyles.TryGetValue((style.Id, numId), out var known))
            return known;
        return _levelsOfStyles[(style.Id, numId)] = List(numId) is { } list ? LevelOf(style, list) : style.NumLevel ?? 0;
    }

    private int? LevelOf(ParagraphStyle style, NumberList list)
    {
        foreach (var (id, stated) in style.Lineage)
        {
            for (var level = 0; level < ListCounters.Levels; level++)
            {
                if (list.Level(level)?.LinkedStyle == id)
                    return level;
            }

            if (stated is { } own)
                return IsOfAnother(list, own) ? null : own;
        }

        return IsOfAnother(list, 0) ? null : 0;
    }

    private bool IsOfAnother(NumberList list, int level) =>
        level is >= 0 and < ListCounters.Levels && list.Level(level)?.LinkedStyle is { } linked && _styles.Has(linked);

    private NumberList? Resolved(int numId)
    {
        if (!_concretes.TryGetValue(numId, out var concrete) || concrete.AbstractId is not { } id || !_abstracts.TryGetValue(id, out var definition))
            return null;
        var levels = LevelsOf(definition);
        if (concrete.Levels.Any(each => each is not null))
            levels = [.. levels.Zip(concrete.Levels, Overridden)];
        return new NumberList(id, levels, concrete.Starts);
    }

    // Word takes no restart from an override ([MS-OI29500] 2.1.282).
    private static NumberLevel? Overridden(NumberLevel? level, NumberLevel? over) => over is null ? level : over with { RestartsAfter = level?.RestartsAfter };

    private NumberLevel?[] LevelsOf(AbstractList definition)
    {
        for (var links = 0; links < LongestLink && definition.NumStyleLink is { } link && definition.Levels.All(each => each is null); links++)
        {
            if (
                _styles.ListOf(link) is not { } numId
                || !_concretes.TryGetValue(numId, out var concrete)
                || concrete.AbstractId is not { } id
                || !_abstracts.TryGetValue(id, out var target)
            )
                break;
            definition = target;
        }

        return definition.Levels;
    }
}
